import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { oldEncodingOf, oldEncodings } from '../../src/text/old-encodings.ts'
import { isSyllable } from '../../src/text/syllable.ts'
import { asWestern, westernByte } from '../../src/text/windows-1252.ts'
import { fc } from '../property.ts'
import { OLD_NAMES, type OldName, oldText, partlyComposed, VIETNAMESE_LETTERS } from './old-text.ts'

const national = readFileSync(new URL('../../samples/national.csv', import.meta.url), 'utf8')
const words = national.match(/[\p{L}\p{M}]+/gu) ?? []

function decode(western: string, name: OldName): string {
  return oldEncodingOf(name)?.decode(western) ?? ''
}

describe('an old encoding', () => {
  test.each([
    ['tcvn3', 'Thñ tôc hµnh chÝnh'],
    ['vni', 'Thuû tuïc haønh chính'],
    ['windows-1258', 'ThuÒ tuòc haÌnh chiình'],
  ] as const)('%s is known by sight: %s', (name, written) => {
    expect(decode(written, name)).toBe('Thủ tục hành chính')
  })

  test('has its letters for all 134 of Vietnamese, but for the 60 capitals with a tone that TCVN3 lacks', () => {
    const lost = (name: OldName) =>
      VIETNAMESE_LETTERS.filter((letter) => decode(oldText(letter, name), name) !== letter)
    // 12 vowels × 5 tones = 60 capitals; the other 74 are there: 67 small ones and Ă Â Đ Ê Ô Ơ Ư.
    expect(VIETNAMESE_LETTERS).toHaveLength(134)
    expect([lost('tcvn3').length, lost('vni'), lost('windows-1258')]).toEqual([60, [], []])
    expect(lost('tcvn3').map((letter) => decode(oldText(letter, 'tcvn3'), 'tcvn3').toUpperCase())).toEqual(
      lost('tcvn3'),
    )
  })

  test.each(OLD_NAMES)('%s gives the text of a national list back, letter for letter', (name) => {
    const text = name === 'tcvn3' ? national.toLowerCase() : national
    expect(decode(oldText(text, name), name)).toBe(text)
  })

  test.each(OLD_NAMES)('%s gives any words of Vietnamese back', (name) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1 }), (some) => {
        const text = some.join(' ').toLowerCase()
        expect(decode(oldText(text, name), name)).toBe(text)
      }),
    )
  })

  test('windows-1258 may have its tones beside the letters or in them', () => {
    expect(decode(partlyComposed(national), 'windows-1258')).toBe(national)
    expect(decode(partlyComposed('Có ý kiến'), 'windows-1258')).toBe('Có ý kiến')
  })

  test('windows-1258 is what the WHATWG Encoding Standard says, composed, on all 256 bytes', () => {
    const standard = new TextDecoder('windows-1258')
    for (let byte = 0; byte < 256; byte += 1) {
      const expected = standard.decode(Uint8Array.of(byte)).normalize('NFC')
      expect(decode(asWestern(String.fromCharCode(byte)), 'windows-1258')).toBe(expected)
    }
  })

  test.each([
    ['THñ TôC HµNH CHÝNH', 'THỦ TỤC HÀNH CHÍNH'],
    ['LÜNH VùC', 'LĨNH VỰC'],
    ['Së T\u00ad ph¸p', 'Sở Tư pháp'],
    ['Bé Y tÕ', 'Bộ Y tế'], // one capital says nothing of the letter after it
    ['Aµ ¢Ê £Õ', 'À Ấ Ế'], // as some converters write capitals
  ])('TCVN3 shows capitals with another font: %j is %j', (written, read) => {
    expect(decode(written, 'tcvn3')).toBe(read)
  })

  test.each([
    ['Uûy ban nhaân daân', 'Ủy ban nhân dân'],
    ['ÑÖÔÏC ñöôïc', 'ĐƯỢC được'],
    ['kyõ thuaät, kî', 'kỹ thuật, kỵ'],
    ['Zuø ø', 'Zù ø'], // a mark without a letter stays
  ])('VNI takes a letter and its mark for one: %j is %j', (written, read) => {
    expect(decode(written, 'vni')).toBe(read)
  })

  test('is known by each of its names in any case, and no name means two', () => {
    const names = oldEncodings.flatMap(({ id, aliases }) => [id, ...aliases])
    expect(new Set(names).size).toBe(names.length)
    for (const { id, aliases } of oldEncodings) {
      for (const name of aliases) expect(oldEncodingOf(` ${name.toUpperCase()} `)?.id).toBe(id)
    }
    expect(oldEncodingOf('utf-8')).toBeUndefined()
  })

  test('leaves ASCII alone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii' }),
        fc.constantFrom(...oldEncodings),
        (text, { decode }) => {
          expect(decode(text)).toBe(text)
        },
      ),
    )
  })
})

describe('windows-1252', () => {
  test('gives every byte one character and takes it back', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      expect(westernByte(asWestern(String.fromCharCode(byte)))).toBe(byte)
    }
    expect([asWestern('\u0080\u0096'), westernByte('ạ')]).toEqual(['€–', -1])
  })
})

describe('a Vietnamese syllable', () => {
  test.each(['thủ', 'Thủ', 'THỦ', 'nghiêng', 'quyền', 'giết', 'gì', 'uỷ', 'ủy', 'khuỷu', 'ượng', 'Đắk', 'ị'])(
    'may be %s',
    (word) => {
      expect(isSyllable(word)).toBe(true)
    },
  )

  test.each([
    'tôc', // before a stop only two tones stand
    'hàc',
    'thủụ',
    'hÀnh',
    'bḥ',
    'ńa',
    'für',
    'été1',
    'étéé',
    'ñam',
    '',
  ])('is never %j', (word) => {
    expect(isSyllable(word)).toBe(false)
  })

  test('is nearly every word with an accent in a list', () => {
    const accented = words.filter((word) => /[À-ỹ]/.test(word) && !/^[A-ZĐ]+$/.test(word))
    const syllables = accented.filter(isSyllable)
    expect(accented.length).toBeGreaterThan(10_000)
    expect(syllables.length / accented.length).toBeGreaterThan(0.995)
  })
})
