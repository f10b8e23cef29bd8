import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../src/stages/normalise/mapping.ts'
import { findMojibake } from '../../src/text/mojibake.ts'
import { asWestern } from '../../src/text/windows-1252.ts'
import { OLD_NAMES, oldText } from '../read/old-text.ts'

const names = readFileSync(new URL('../../samples/national.csv', import.meta.url), 'utf8')
  .split('\n')
  .slice(2)
  .flatMap((line) => /^[\d.]+,([^",]+),/.exec(line)?.[1] ?? [])

/** What a program shows that takes UTF-8 for windows-1252. */
function misread(text: string): string {
  return asWestern(Buffer.from(text).toString('latin1'))
}

describe('UTF-8 read as windows-1252', () => {
  test('gives the name back, after one misreading, two or three', () => {
    expect(names.length).toBeGreaterThan(1_000)
    for (const name of names) {
      const once = misread(name)
      const twice = misread(once)
      for (const text of [once, twice, misread(twice)]) {
        expect(findMojibake(text)).toMatchObject({ encoding: 'utf-8', original: { text: name } })
      }
    }
  })

  test.each([
    ['Thá»§ tá»¥c', 'Thủ tục', ['decodes-whole', 'reads-as-vietnamese']],
    ['phÃ­', 'phí', ['decodes-whole', 'reads-as-vietnamese']],
    ['A â€“ B', 'A – B', ['decodes-whole']], // a dash is no word: only its bytes speak
    ['Thủ tá»¥c', 'Thủ tục', ['decodes-whole', 'reads-as-vietnamese']], // half of a text
  ])('%j was %j', (text, original, evidence) => {
    expect(findMojibake(text)?.original).toEqual({ text: original, confidence: 0.99, evidence })
  })

  test('has no suggestion where bytes were lost on the way', () => {
    // ề is E1 BB 81, and 81 is no character of windows-1252: some programs write a question mark.
    expect(findMojibake('Thá»§ tá»¥c vá»? Ä‘áº¥t')).toEqual({ encoding: 'utf-8' })
  })
})

describe('UTF-8 read as windows-1258, as Windows does in Vietnam', () => {
  // Of the bytes of composed Vietnamese only C3 is another character there: Ă for Ã. Those of 8A, 8E, 9A, 9E are controls.
  const controls: Record<string, string> = { Ã: 'Ă', Š: '\u008a', Ž: '\u008e', š: '\u009a', ž: '\u009e' }
  const misreadHere = (text: string) => misread(text).replace(/[ÃŠŽšž]/g, (one) => controls[one] ?? one)

  test('gives the name back, after one misreading, two or three', () => {
    expect(misreadHere('Đăng ký')).toBe('Ä\u0090Äƒng kĂ½')
    for (const name of names) {
      const once = misreadHere(name)
      const twice = misreadHere(once)
      for (const text of [once, twice, misreadHere(twice)]) {
        expect(findMojibake(text)).toMatchObject({ encoding: 'utf-8', original: { text: name } })
      }
    }
  })

  test('has no suggestion where only a part of it can be read again', () => {
    expect(findMojibake('Thá»§ tá»¥c phÄ¡t hÄ nh xÄ¡c nháº­n lÄ¡i khÄ´ng bÄ¡n')?.original).toBeUndefined()
  })

  test.each(['“CHÚ Ă”', 'chữ “Ă”, “ă”', 'THĂNG – ĂN', 'Ă…'])('leaves %j alone', (text) => {
    expect(findMojibake(text)).toBeUndefined()
  })
})

describe('letters of an old encoding', () => {
  test.each(OLD_NAMES)('of %s give the name back', (name) => {
    const long = names.filter((one) => one.split(' ').length > 6).slice(0, 200)
    for (const one of long) {
      const original = findMojibake(oldText(one, name))?.original
      expect(original?.text.toLowerCase()).toBe(one.toLowerCase())
      expect(original?.confidence).toBeGreaterThanOrEqual(0.9)
    }
  })

  test('are left alone where two words could be anything', () => {
    expect(findMojibake('Hé tÞch')).toBeUndefined()
  })
})

describe('an honest text', () => {
  test('of a list is never mojibake', () => {
    expect(names.filter((name) => findMojibake(name) !== undefined)).toEqual([])
  })

  test.each([
    'trên 250 m² và 30 °C',
    '«Phở»',
    '«MÃ», «THUÊ»', // two bytes each that could be a letter of UTF-8
    'công ty Müller & Söhne, Café Größe',
    'Điều 5 § 3 – khoản ½ × 2',
    'L’été à la préfecture',
    '',
  ])('stays as it is: %j', (text) => {
    expect(findMojibake(text)).toBeUndefined()
  })
})

describe('headings that went through a wrong decoder', () => {
  const headings = ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Cấp thực hiện']
  const fieldsOf = (written: readonly string[]) => mapColumns(written).columns.map(({ field }) => field.id)

  test('are known by what they were, and stand in the report as they are', () => {
    expect(fieldsOf(headings)).toEqual(['code', 'name', 'field', 'levels'])
    const ways = [misread, (text: string) => misread(misread(text)), ...OLD_NAMES.map(oldIn)]
    for (const way of ways) {
      const written = headings.map(way)
      expect(fieldsOf(written)).toEqual(['code', 'name', 'field', 'levels'])
      expect(mapColumns(written).columns[1]?.heading).toBe(written[2])
    }
  })

  function oldIn(name: (typeof OLD_NAMES)[number]) {
    return (text: string) => oldText(text, name)
  }
})
