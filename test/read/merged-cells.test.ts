import { describe, expect, test } from 'vitest'
import type { Row } from '../../src/model/row.ts'
import { fc } from '../property.ts'
import { readOds, spreadsheet, table } from './ods-file.ts'
import { type Block, CONTAINERS, inContainer, mergedCells, reference } from './same-sheet.ts'
import { cell, numbers, readXls, record, sheetOf } from './xls-file.ts'
import { readRows, sheetXml, workbook } from './xlsx-file.ts'

const READ = { xlsx: readRows, xls: readXls, ods: readOds }

const FIELDS = [
  ['Mã', 'Lĩnh vực'],
  ['1', 'Hộ tịch'],
  ['2', ''],
  ['3', ''],
  ['4', ''],
]

describe.each(CONTAINERS)('merged cells of .%s', (container) => {
  const read = (cells: readonly (readonly string[])[], ...merged: readonly string[]) =>
    READ[container](inContainer(container, [{ cells, merged }]))

  test('show their text in each row they reach, and say that it came from above', async () => {
    expect(await read(FIELDS, 'B2:B4')).toEqual([
      { row: 1, cells: ['Mã', 'Lĩnh vực'] },
      { row: 2, cells: ['1', 'Hộ tịch'] },
      { row: 3, cells: ['2', 'Hộ tịch'], carried: [1] },
      { row: 4, cells: ['3', 'Hộ tịch'], carried: [1] },
      { row: 5, cells: ['4'] },
    ])
  })

  test('that lie across say over how many columns, and only the first shows the text', async () => {
    const rows = await read([['I. HỘ TỊCH', '', ''], ['1', '2', '3'], ['4']], 'A1:C1', 'A2:B3')
    expect(rows).toEqual([
      { row: 1, cells: ['I. HỘ TỊCH'], across: 3 },
      { row: 2, cells: ['1', '2', '3'], across: 2 },
      { row: 3, cells: ['4'] },
    ])
  })

  test('keep what stands in a cell that they cover', async () => {
    expect(await read([['a'], ['b']], 'A1:A2')).toEqual([
      { row: 1, cells: ['a'] },
      { row: 2, cells: ['b'] },
    ])
  })

  test('without a text, and of one cell, are as if they were not there', async () => {
    expect(await read([['', 'b'], ['a']], 'A1:A2', 'B1:B1')).toEqual([
      { row: 1, cells: ['', 'b'] },
      { row: 2, cells: ['a'] },
    ])
  })

  test('that lie upon each other: the later hides the earlier in the rows that both reach', async () => {
    expect(
      await read(
        [
          ['a', 'x'],
          ['', 'x'],
          ['b', 'x'],
          ['', 'x'],
        ],
        'A1:A4',
        'A3:A4',
      ),
    ).toEqual([
      { row: 1, cells: ['a', 'x'] },
      { row: 2, cells: ['a', 'x'], carried: [0] },
      { row: 3, cells: ['b', 'x'] },
      { row: 4, cells: ['b', 'x'], carried: [0] },
    ])
  })
})

const SIZE = 6

/** Blocks that do not touch each other, as programs let one make them; some reach past the last row. */
const apart = fc
  .array(
    fc
      .tuple(fc.nat(SIZE - 1), fc.nat(3), fc.nat(SIZE - 1), fc.nat(3))
      .map(([top, height, left, width]): Block => ({ top, bottom: top + height, left, right: left + width })),
    { maxLength: 6 },
  )
  .map((drawn) => drawn.filter((one, at) => !drawn.slice(0, at).some((other) => touch(one, other))))

function touch(a: Block, b: Block): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right
}

/** What a person sees in the first column of each block, worked out cell by cell. */
function seen(cells: readonly (readonly string[])[], blocks: readonly Block[]): Row[] {
  return cells.flatMap((own, row) => {
    if (own.every((text) => text === '')) return []
    const carried: number[] = []
    const shown = Array.from({ length: SIZE + 4 }, (_, column) => {
      const above = blocks.find((each) => each.left === column && each.top < row && row <= each.bottom)
      const text = above === undefined ? '' : (cells[above.top]?.[column] ?? '')
      if ((own[column] ?? '') !== '' || text === '') return own[column] ?? ''
      carried.push(column)
      return text
    })
    while (shown.at(-1) === '') shown.pop()
    const wide = blocks.filter(({ top, left }) => top === row && own[left])
    const across = Math.max(1, ...wide.map(({ left, right }) => right - left + 1))
    return [
      {
        row: row + 1,
        cells: shown,
        ...(carried.length > 0 && { carried }),
        ...(across > 1 && { across }),
      },
    ]
  })
}

test('the same sheet is the same rows in every container, and what a person sees', async () => {
  const cells = fc.array(fc.array(fc.constantFrom('', '', 'a', 'b', 'Cấp xã'), { maxLength: SIZE }), {
    maxLength: SIZE,
  })
  await fc.assert(
    fc.asyncProperty(cells, apart, async (drawn, blocks) => {
      const sheet = { cells: drawn, merged: blocks.map(reference) }
      const expected = seen(drawn, blocks)
      for (const container of CONTAINERS) {
        expect(await READ[container](inContainer(container, [sheet])), container).toEqual(expected)
      }
    }),
    { numRuns: 150 },
  )
})

describe('an .xls', () => {
  const rows = [cell.label(0, 0, 'a'), cell.label(1, 1, 'x'), cell.label(2, 1, 'x')]
  const down = { top: 0, bottom: 2, left: 0, right: 0 }
  const shown = [
    { row: 1, cells: ['a'] },
    { row: 2, cells: ['a', 'x'], carried: [0] },
    { row: 3, cells: ['a', 'x'], carried: [0] },
  ]

  test('may say where cells are merged before them, and in several records', async () => {
    const other = { top: 5, bottom: 6, left: 0, right: 0 }
    expect(await readXls(sheetOf([mergedCells([other]), mergedCells([down]), ...rows]))).toEqual(shown)
  })

  test('may go on in another record, even in the midst of a place', async () => {
    const places = Array.from({ length: 1_500 }, (_, at) => [9 + at, 9 + at, 0, 1])
    const body = numbers([1_501, ...places.flat(), 0, 2, 0, 0], 2)
    const cut = [record(0xe5, body.subarray(0, 8_224)), record(0x3c, body.subarray(8_224))]
    expect(await readXls(sheetOf([...rows, ...cut]))).toEqual(shown)
  })

  test('of Excel 5, which could not merge, is read as LibreOffice does', async () => {
    const old = [
      cell.bytes(0, 0, Buffer.from('a')),
      cell.bytes(1, 1, Buffer.from('x')),
      cell.bytes(2, 1, Buffer.from('x')),
    ]
    const globals = [record(0x42, numbers([1252], 2))]
    expect(await readXls(sheetOf([...old, mergedCells([down])], { isOld: true, globals }))).toEqual(shown)
  })

  test('that promises more merged cells than it has is read; one that ends within a place is damaged', async () => {
    expect(await readXls(sheetOf([...rows, mergedCells([down], 60_000)]))).toEqual(shown)
    const torn = record(0xe5, numbers([2, 0, 2, 0, 0, 7], 2))
    await expect(readXls(sheetOf([...rows, torn]))).rejects.toMatchObject({ code: 'damaged-file' })
  })

  test('with merged cells in a chart on the sheet has none of its own', async () => {
    const chart = [record(0x809, numbers([0x600, 0x20, 0, 0], 2)), mergedCells([down]), record(0x0a)]
    expect(await readXls(sheetOf([...rows, ...chart]))).toEqual([
      { row: 1, cells: ['a'] },
      { row: 2, cells: ['', 'x'] },
      { row: 3, cells: ['', 'x'] },
    ])
  })
})

describe('an .ods', () => {
  const texts = (attributes: string, text: string) =>
    `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`
  const line = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`
  const covered = '<table:covered-table-cell/>'
  const three = 'table:number-rows-spanned="3"'

  test('that repeats a row below a merged cell shows its text as often as it reaches, and no more', async () => {
    const rows = line(texts(three, 'a')) + line(covered + texts('', 'x'), 'table:number-rows-repeated="4"')
    expect(await readOds(spreadsheet(table(rows)))).toEqual([
      { row: 1, cells: ['a'] },
      { row: 2, cells: ['a', 'x'], carried: [0] },
      { row: 3, cells: ['a', 'x'], carried: [0] },
      { row: 4, cells: ['', 'x'] },
      { row: 5, cells: ['', 'x'] },
    ])
  })

  test('that repeats a merged cell begins it anew each time', async () => {
    const twice = 'table:number-columns-repeated="2"'
    const rows =
      line(texts(`${three} ${twice}`, 'a'), 'table:number-rows-repeated="2"') +
      line(covered + covered + texts('', 'x'))
    expect(await readOds(spreadsheet(table(rows)))).toEqual([
      { row: 1, cells: ['a', 'a'] },
      { row: 2, cells: ['a', 'a'] },
      { row: 3, cells: ['a', 'a', 'x'], carried: [0, 1] },
    ])
  })

  test('is the same each time it is read', async () => {
    const bytes = inContainer('ods', [{ cells: FIELDS, merged: ['B2:B4'] }])
    expect(await readOds(bytes)).toEqual(await readOds(bytes))
  })

  test.each(['0', '-3', 'x', '1e9', ''])(
    'with a cell over "%s" rows has it in its own alone',
    async (rows) => {
      const cells = line(texts(`table:number-rows-spanned="${rows}"`, 'a')) + line(covered + texts('', 'x'))
      expect(await readOds(spreadsheet(table(cells)))).toEqual([
        { row: 1, cells: ['a'] },
        { row: 2, cells: ['', 'x'] },
      ])
    },
  )
})

describe('hostile merged cells', () => {
  const EVER = '99999999'

  test('over more than the sheet reach to its edge', async () => {
    const ods = spreadsheet(
      table(
        `<table:table-row><table:table-cell table:number-columns-spanned="${EVER}" table:number-rows-spanned="${EVER}"><text:p>a</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="3"><table:covered-table-cell/><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>`,
      ),
    )
    const xls = sheetOf([
      cell.label(0, 0, 'a'),
      ...[1, 2, 3].map((row) => cell.label(row, 1, 'x')),
      mergedCells([{ top: 0, bottom: 65_535, left: 0, right: 65_535 }]),
    ])
    const rows = [2, 3, 4].map((row) => ({ row, cells: ['a', 'x'], carried: [0] }))
    const expected = [{ row: 1, cells: ['a'], across: 16_384 }, ...rows]
    expect(await readOds(ods)).toEqual(expected)
    expect(await readXls(xls)).toEqual(expected)
  })

  test('are refused when there are more of them than rows in any sheet', async () => {
    const block = { top: 0, bottom: 1, left: 0, right: 0 }
    const full = mergedCells(Array.from({ length: 1_026 }, () => block))
    // 1,022 records of 1,026 are 1,048,572; a sheet has 1,048,576 rows.
    const records = Array.from({ length: 1_022 }, () => full)
    const four = mergedCells([block, block, block, block])
    const rows = [cell.label(0, 0, 'a')]
    expect(await readXls(sheetOf([...rows, ...records, four]))).toEqual([{ row: 1, cells: ['a'] }])
    await expect(readXls(sheetOf([...rows, ...records, four, mergedCells([block])]))).rejects.toMatchObject({
      code: 'damaged-file',
      facts: { detail: 'Sheet1: more merged cells than rows' },
    })
  })

  test('cost no more where a sheet gives one row again and again', async () => {
    // Multiplied they would be 20,000 × 20,000: 400 million.
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(20_000)
    const merges = '<mergeCell ref="A1:B2"/>'.repeat(20_000)
    const sheet = sheetXml(rows).replace('</worksheet>', `<mergeCells>${merges}</mergeCells></worksheet>`)
    const bytes = workbook('', { 'xl/worksheets/sheet1.xml': sheet })
    const read = await readRows(bytes, { inflationRatio: 1_000 })
    expect(read).toHaveLength(20_000)
    expect(read[19_999]).toEqual({ row: 1, cells: ['1'], across: 2 })
  })

  test('that carry a text into thousands of cells of each row stop at the limit of memory', async () => {
    const above = `<table:table-row><table:table-cell/><table:table-cell table:number-columns-repeated="10000" table:number-rows-spanned="${EVER}"><text:p>a</text:p></table:table-cell></table:table-row>`
    const below = `<table:table-row table:number-rows-repeated="100"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>`
    // In the file row 1 takes 400 + 8 + 10,000 × 42 bytes, and each below 400 + 42: 464,608. As a person sees it, each has
    // 10,000 places more, and 10,000 columns to say so, 8 bytes each: 160,000. Four of them are 640,000.
    const limits = { inflatedBytes: 600_000 }
    await expect(readOds(spreadsheet(table(above + below)), limits)).rejects.toMatchObject({
      code: 'limit-exceeded',
      facts: { limit: 'memory', value: 640_000, max: 600_000 },
    })
  })
})
