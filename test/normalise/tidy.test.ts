import { describe, expect, test } from 'vitest'
import { tidy } from '../../src/stages/normalise/tidy.ts'
import { foldName, foldTidied, foldWord } from '../../src/text/fold.ts'
import { cpuSeconds, TOO_LONG } from '../cpu-seconds.ts'
import { fc } from '../property.ts'
import { VIETNAMESE_LETTERS } from '../read/old-text.ts'

describe('letters that look like ours', () => {
  test.each([
    ['Тoàn trình', 'Toàn trình'], // Cyrillic Т
    ['Сấp хã', 'Cấp xã'], // Cyrillic С and х
    ['Ðăng ký khai sinh', 'Đăng ký khai sinh'], // U+00D0
  ])('%j is %j, and said to be mended', (text, mended) => {
    expect(tidy(text)).toEqual({ text: mended, defects: ['look-alike'] })
  })

  test.each(['Документ', 'Phòng Ж', 'ΑΒΓ', 'Ð Ñ'])(
    '%j is of another alphabet, or of a wrong decoder, and stays',
    (text) => {
      expect(tidy(text).text).toBe(text)
    },
  )
})

/** Texts with everything in them that can be amiss. */
const untidyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ' ',
        '  ',
        '\n',
        '\r\n',
        '\t',
        '\u00a0',
        '\u200b',
        '\ufeff',
        '\u00ad',
        '\u0085',
        '\u2028',
        '\u202e',
        '\0',
      ),
      fc.constantFrom(
        '&amp;',
        '&amp',
        'amp;',
        '&',
        '#38;',
        '&#38;',
        '&#x26;',
        '&lt;',
        ';',
        '\u037e',
        '&nbsp;',
        '&zzz;',
        '&#0;',
        '&#1114112;',
      ),
      fc.constantFrom(
        'e',
        'o\u0323',
        '\u0302',
        '\u0301',
        'ế',
        'Thủ tục ',
        'THỦ TỤC',
        'đ',
        '.',
        'a',
        '\u212b',
        '\uac00',
        '\u1100\u1161',
        '👩‍👧',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

describe('tidying', () => {
  test.each([
    ['Đăng ký khai sinh', 'Đăng ký khai sinh', []],
    ['Ca\u0302\u0301p phe\u0301p', 'Cấp phép', ['not-nfc']],
    ['  Hộ tịch ', 'Hộ tịch', ['spaces']],
    ['Hộ tịch\u00a0', 'Hộ tịch', ['spaces']],
    ['Hộ tịch\n', 'Hộ tịch', ['line-break']],
    ['Hộ  tịch', 'Hộ tịch', ['spaces']],
    ['Hộ\u00a0tịch', 'Hộ tịch', ['spaces']],
    ['Hộ\ttịch', 'Hộ tịch', ['spaces']],
    ['Hộ\ntịch', 'Hộ tịch', ['line-break']],
    ['Hộ \r\n tịch', 'Hộ tịch', ['line-break']],
    ['Hộ\u0085tịch', 'Hộ tịch', ['line-break']],
    ['Hộ\n\ttịch', 'Hộ tịch', ['line-break', 'spaces']],
    [' Hộ\ntịch', 'Hộ tịch', ['line-break', 'spaces']],
    ['Hộ\u200b tịch\ufeff', 'Hộ tịch', ['control-character']],
    ['Hộ\u00ad tịch\u202e\0', 'Hộ tịch', ['control-character']],
    ['Hộ &amp; tịch', 'Hộ & tịch', ['html-entity']],
    ['Hộ&nbsp;tịch&#160;', 'Hộ tịch', ['html-entity', 'spaces']],
    ['&#7897; &#x1ED9;', 'ộ ộ', ['html-entity']],
    ['Hộ &amp;amp; tịch', 'Hộ & tịch', ['html-entity']],
    ['e\u200b\u0301', 'é', ['control-character', 'not-nfc']],
    ['\u212b', 'Å', ['not-nfc']],
    ['&#0; &zzz; &', '&#0; &zzz; &', []],
    ['Cấp giấy – phép “A” số 5₫', 'Cấp giấy – phép “A” số 5₫', []],
  ])('%j is %j, for %j', (raw, text, defects) => {
    expect(tidy(raw)).toMatchObject({ text, defects })
  })

  test('a tidied text changes nothing and finds nothing amiss', () => {
    fc.assert(
      fc.property(untidyText, (raw) => {
        const { text } = tidy(raw)
        expect(tidy(text)).toMatchObject({ text, defects: [] })
      }),
      { numRuns: 5_000 },
    )
  })

  test.each(['Thñ tôc', 'Thuû tuïc', 'Thá»§ tá»¥c', 'trên 250 m²'])(
    'sees letters that are not Vietnamese in %j',
    (raw) => {
      expect(tidy(raw).strange).toBe(true)
    },
  )

  test('sees none in all letters of Vietnamese', () => {
    const letters = VIETNAMESE_LETTERS.join('')
    expect(tidy(letters)).toEqual({ text: letters, defects: [] })
  })

  test('reports a defect if and only if it changed the text', () => {
    fc.assert(
      fc.property(untidyText, (raw) => {
        const { text, defects } = tidy(raw)
        expect(defects.length > 0).toBe(text !== raw)
      }),
      { numRuns: 5_000 },
    )
  })

  test('leaves NFC, single spaces and nothing at the ends', () => {
    fc.assert(
      fc.property(untidyText, (raw) => {
        const { text } = tidy(raw)
        expect(text).toBe(text.normalize('NFC'))
        expect(text).toBe(text.replace(/\s+/g, ' ').trim())
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('the folded name', () => {
  test.each([
    ['Thủ tục đăng ký khai sinh', 'đăng ký khai sinh'],
    ['THỦ TỤC ĐĂNG KÝ KHAI SINH', 'đăng ký khai sinh'],
    [' Đăng  ký\nkhai sinh ; ', 'đăng ký khai sinh'],
    ['Đăng ký khai sinh.;.', 'đăng ký khai sinh'],
    ['Đa\u0306ng ky\u0301 khai sinh', 'đăng ký khai sinh'],
    ['Thủ tục', 'thủ tục'],
    ['Thủ tục.', 'thủ tục'],
    ['Thủ tụcX', 'thủ tụcx'],
    ['', ''],
    [' . ', ''],
  ])('of %j is %j', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  test('lets accents count', () => {
    expect(foldName('Hòa giải')).not.toBe(foldName('Hoa giải'))
  })

  test('of a tidied name is found the short way, too', () => {
    fc.assert(
      fc.property(untidyText, (raw) => {
        const { text } = tidy(raw)
        expect(foldTidied(text)).toBe(foldName(text))
      }),
      { numRuns: 5_000 },
    )
  })

  test('does not depend on how the name was spaced, cased or composed', () => {
    const word = fc.constantFrom('Cấp', 'giấy', 'phép', 'xây', 'dựng', 'Đăng', 'ký', '(lần', 'đầu)')
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(' ', '  ', '\n', '\u00a0'),
        (words, space) => {
          const folded = foldName(words.join(' '))
          expect(foldName(`Thủ tục${space}${words.join(space).toUpperCase().normalize('NFD')};`)).toBe(folded)
        },
      ),
    )
  })
})

describe('entities inside entities', () => {
  // As deep as a cell may be long. Mending the text once for each level took the square of that: 190 s for one cell.
  test.each([
    ['one after the other', (levels: number) => `&${'amp;'.repeat(levels)}lt;`, '<'],
    ['in the middle of a number', nested, '&'],
    ['that stand for nothing one sees', (levels: number) => `a${'&#8203;'.repeat(levels)}b`, 'ab'],
  ])('%s are mended in one pass', async (_, write, text) => {
    expect(tidy(write(3))).toEqual({ text, defects: ['html-entity'] })
    expect(await cpuSeconds(() => expect(tidy(write(150_000)).text).toBe(text))).toBeLessThan(TOO_LONG)
  })

  test('are found when something unseen held them apart', () => {
    expect(tidy('a &am&#8203;p;lt; b &#3&#56;;gt; c').text).toBe('a < b > c')
  })

  test('that no name is known for stay as they are', () => {
    expect(tidy('A&B; &constructor; &#0; &amp;nothing;').text).toBe('A&B; &constructor; &#0; &nothing;')
  })

  /** `&#3` `&#5` `6` `;` `;`: the 8 of `&#38;` written as an entity, a digit of that again, and so on. */
  function nested(levels: number): string {
    const codes: Readonly<Record<string, string>> = { 2: '50', 0: '48', 8: '56', 6: '54', 4: '52' }
    let digit = '8'
    let before = '&#3'
    for (let level = 0; level < levels; level += 1) {
      const code = codes[digit] ?? ''
      before += `&#${code.charAt(0)}`
      digit = code.charAt(1)
    }
    return `${before}${digit}${';'.repeat(levels + 1)}`
  }
})

describe('the folded word', () => {
  test.each([
    ['Mã TTHC', 'matthc'],
    ['MA_TTHC', 'matthc'],
    ['ma-tthc', 'matthc'],
    ['Đủ điều kiện', 'dudieukien'],
    ['Ma\u0303', 'ma'],
    ['№', ''],
  ])('of %j is %j', (text, folded) => {
    expect(foldWord(text)).toBe(folded)
  })
})
