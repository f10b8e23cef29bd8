import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { relaxedCells } from '../../src/stages/read/formats/csv/relaxed.ts'
import { fc } from '../property.ts'

test.each([
  ['6" ống,Cấp xã', ['6" ống', 'Cấp xã']],
  ['1.000001,"Cấp giấy phép, lần đầu', ['1.000001', '"Cấp giấy phép', ' lần đầu']],
])('a line with broken quotes: %s', (line, cells) => {
  expect(relaxedCells(line, ',')).toEqual(cells)
})

test('the short way gives what the library gives', () => {
  const piece = fc.constantFrom('"', 'a', ',', 'ế', ' ', '""', '\0')
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const line = pieces.join('')
      fc.pre(line.trim() !== '')
      expect(relaxedCells(line, ',')).toEqual(byLibrary(line))
    }),
    { numRuns: 2_000 },
  )
})

function byLibrary(line: string): string[] {
  const options = { relax_column_count: true, relax_quotes: true, record_delimiter: '\n' }
  try {
    return parse(line, options)[0] ?? []
  } catch {
    return parse(line, { ...options, quote: false })[0] ?? []
  }
}
