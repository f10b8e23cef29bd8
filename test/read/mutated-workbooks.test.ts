import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import type { Format } from '../../src/stages/read/format.ts'
import { ods } from '../../src/stages/read/formats/ods.ts'
import { xls } from '../../src/stages/read/formats/xls.ts'
import { xlsx } from '../../src/stages/read/formats/xlsx.ts'
import { fc } from '../property.ts'
import { memoryInput, readOptions, rowsOf } from './inputs.ts'
import { contentXml, rowOf, spreadsheet, table } from './ods-file.ts'
import { mergedCells } from './same-sheet.ts'
import { book, bookStream, cell, columnInfo, compound, row, sharedStrings } from './xls-file.ts'
import { sheetXml, workbook } from './xlsx-file.ts'

/** What a disk, a line or somebody with time on their hands does to a file. */
type Mutation =
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'flip'; readonly at: number; readonly value: number }
  | { readonly kind: 'number'; readonly at: number; readonly value: number }
  | { readonly kind: 'splice'; readonly at: number; readonly from: number; readonly length: number }

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: place }),
  fc.record({ kind: fc.constant('flip' as const), at: place, value: fc.integer({ min: 1, max: 255 }) }),
  fc.record({
    kind: fc.constant('number' as const),
    at: place,
    value: fc.constantFrom(0, 1, 2, 0xff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff),
  }),
  fc.record({
    kind: fc.constant('splice' as const),
    at: place,
    from: place,
    length: fc.integer({ min: 1, max: 600 }),
  }),
)

function mutate(bytes: Buffer, mutations: readonly Mutation[]): Buffer {
  let mutated = Buffer.from(bytes)
  for (const one of mutations) {
    const at = Math.floor(one.at * mutated.length)
    if (one.kind === 'cut') mutated = mutated.subarray(0, at)
    else if (one.kind === 'flip') mutated[at] = (mutated[at] ?? 0) ^ one.value
    else if (one.kind === 'number') {
      if (at + 4 <= mutated.length) mutated.writeUInt32LE(one.value, at)
    } else {
      const from = Math.floor(one.from * mutated.length)
      mutated = Buffer.concat([
        mutated.subarray(0, at),
        mutated.subarray(from, from + one.length),
        mutated.subarray(at),
      ])
    }
  }
  return mutated
}

/** Reads everything there is; refusing is fine, anything else is not. */
async function readAll(format: Format, bytes: Buffer): Promise<'read' | 'refused'> {
  try {
    const { sheets } = await format.open(memoryInput(bytes), readOptions())
    for (const sheet of sheets) await rowsOf(sheet)
    return 'read'
  } catch (error) {
    if (error instanceof UserError) return 'refused'
    throw error
  }
}

const names = Array.from({ length: 60 }, (_, at) => `Thủ tục ${at} đăng ký khai sinh`)
const sheets = ['Cấp xã', 'Ẩn'].map((name, state) => ({
  name,
  state,
  records: [
    columnInfo(0, 3, true),
    ...names.flatMap((_, at) => [row(at, at % 2 === 0), cell.shared(at, 0, at), cell.number(at, 1, at)]),
    mergedCells([
      { top: 3, bottom: 9, left: 2, right: 4 },
      { top: 20, bottom: 40, left: 0, right: 0 },
    ]),
  ],
}))
const stream = bookStream({ sheets, sharedStrings: sharedStrings(names, 500) })
const tables = table(names.map((name) => rowOf([name, 'x'])).join('')).replaceAll(
  'office:value-type="string"><text:p>x',
  'office:value-type="string" table:number-columns-spanned="3" table:number-rows-spanned="2"><text:p>x',
)
const content = Buffer.from(contentXml(tables))
const xlsxSheet = Buffer.from(
  sheetXml(
    names.map((name, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="str"><v>${name}</v></c></row>`).join(''),
  ).replace(
    '</worksheet>',
    '<mergeCells><mergeCell ref="A3:C20"/><mergeCell ref="B3:B9"/></mergeCells></worksheet>',
  ),
)

const SUBJECTS: readonly (readonly [string, Format, Buffer, (mutated: Buffer) => Buffer])[] = [
  [
    'the compound file of an .xls',
    xls,
    book({ sheets, sharedStrings: sharedStrings(names, 500) }),
    (bytes) => bytes,
  ],
  ['the records of an .xls', xls, stream, (bytes) => compound([{ name: 'Workbook', content: bytes }])],
  ['the archive of an .ods', ods, spreadsheet(tables), (bytes) => bytes],
  [
    'the content of an .ods',
    ods,
    content,
    (bytes) => spreadsheet('', { others: [{ name: 'content.xml', content: bytes }] }),
  ],
  [
    'the sheet of an .xlsx',
    xlsx,
    xlsxSheet,
    (bytes) => workbook('', { 'xl/worksheets/sheet1.xml': bytes.toString('latin1') }),
  ],
]

describe.each(SUBJECTS)('%s', (_, format, bytes, wrap) => {
  test('is read when nothing is wrong with it', async () => {
    expect(await readAll(format, wrap(bytes))).toBe('read')
  })

  test('cut, flipped or spliced is read or refused, and never ends the program', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        expect(['read', 'refused']).toContain(await readAll(format, wrap(mutate(bytes, mutations))))
      }),
      { numRuns: 300 },
    )
  })
})
