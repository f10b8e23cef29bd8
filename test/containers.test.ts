import { describe, expect, test } from 'vitest'
import type { CatalogueReport } from '../src/model/report.ts'
import type { SourceRequest } from '../src/model/request.ts'
import { fc } from './property.ts'
import { CONTAINERS, type Container, type DrawnSheet, inContainer } from './read/same-sheet.ts'
import { recordsOf, reportOn } from './report-on.ts'

/** A workbook by the same name, whatever is inside. */
function sourceOf(container: Container, sheets: readonly DrawnSheet[]): SourceRequest {
  return { path: 'danh-muc', format: container, bytes: inContainer(container, sheets) }
}

/** All that is said of a list but what kind of file it came in. */
function withoutKind(report: CatalogueReport): unknown {
  return { ...report, sources: report.sources.map((source) => ({ ...source, format: '', sha256: '' })) }
}

const LIST: DrawnSheet = {
  name: 'Danh mục',
  cells: [
    ['DANH MỤC THỦ TỤC HÀNH CHÍNH'],
    ['STT', 'Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Cấp thực hiện', '', 'Ghi chú'],
    ['', '', '', '', 'Tỉnh', 'Xã', ''],
    ['I', '', 'LĨNH VỰC HỘ TỊCH'],
    ['1', '1.001193', 'Đăng ký khai sinh', '', '', 'x', 'a'],
    ['2', '1.000894', 'Đăng ký kết hôn', '', 'x', '', ''],
    ['', '', '', '', '', 'x', 'b'],
    ['Nhà ở và công sở'],
    ['3', '1.01275', 'Cấp phép', 'Xây dựng', 'x', '', ''],
    ['4', '2.000884', 'Cấp lại phép', '', 'x', '', ''],
    ['Tổng cộng: 5 thủ tục'],
  ],
  merged: ['A1:G1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:G3'].concat([
    'A6:A7',
    'B6:B7',
    'C6:C7',
    'G5:G6',
    'A8:G8',
    'D9:D10',
    'A11:G11',
  ]),
  hiddenRows: [6, 10],
  hiddenColumns: [3, 6],
}

const HIDDEN: DrawnSheet = {
  name: 'Nháp',
  hidden: true,
  cells: [
    ['Mã TTHC', 'Tên TTHC'],
    ['1.000001', 'Nháp'],
  ],
}

describe.each(CONTAINERS)('what an .%s hides and merges', (container) => {
  const source = sourceOf(container, [LIST, HIDDEN])

  test('is understood and said', async () => {
    const report = await reportOn(source)
    expect(report.findings.byRule).toEqual({
      'hidden-rows': 1,
      'hidden-columns': 1,
      'merged-cells': 1,
      'section-rows': 1,
      'total-differs': 1,
      'damaged-code': 1,
      'unread-content': 1,
    })
    const facts = (rule: string) => report.findings.items.find((finding) => finding.rule === rule)?.facts
    // B7 and C7, by which row 7 is one with row 6, and D10. What A7 and G6 show belongs to no field.
    expect(facts('merged-cells')).toEqual({ first: 7, values: 3, joined: 1 })
    expect(facts('hidden-columns')).toMatchObject({ columns: 1, headings: 'Lĩnh vực' })
    expect(facts('unread-content')).toMatchObject({ what: 'hidden-sheet', name: 'Nháp' })
    expect(facts('total-differs')).toMatchObject({ declared: 5, counted: 4 })
    expect(report).toMatchObject({ records: 4 })
  })

  test('gives these procedures', async () => {
    const records = await recordsOf(source)
    expect(records.map(({ name, field, levels }) => [name, field, levels?.join()])).toEqual([
      ['Đăng ký khai sinh', 'Hộ tịch', 'commune'],
      ['Đăng ký kết hôn', 'Hộ tịch', 'province,commune'],
      ['Cấp phép', 'Xây dựng', 'province'],
      ['Cấp lại phép', 'Xây dựng', 'province'],
    ])
  })
})

test('a procedure is partly hidden when one of the rows it is merged over is', async () => {
  const cells = [
    ['Mã TTHC', 'Tên TTHC', 'Cơ quan thực hiện'],
    ['1.001193', 'Đăng ký khai sinh', 'Sở Tư pháp'],
    ['', '', 'UBND cấp xã'],
  ]
  const report = await reportOn(sourceOf('xls', [{ cells, merged: ['A2:A3', 'B2:B3'], hiddenRows: [3] }]))
  expect(report).toMatchObject({ records: 1, findings: { byRule: { 'merged-cells': 1, 'hidden-rows': 1 } } })
})

test('a procedure over thousands of rows gathers each line once, in order', async () => {
  const lines = Array.from({ length: 5_000 }, (_, at) => `Cơ quan ${at % 4_000}`)
  const cells = [
    ['Mã TTHC', 'Tên TTHC', 'Cơ quan thực hiện'],
    ...lines.map((line, at) => (at === 0 ? ['1.001193', 'Đăng ký khai sinh', line] : ['', '', line])),
  ]
  const [record, ...others] = await recordsOf(sourceOf('xls', [{ cells, merged: ['A2:A5001', 'B2:B5001'] }]))
  expect(others).toEqual([])
  expect(record?.agencies).toEqual(lines.slice(0, 4_000))
})

test('any list gives the same records and findings, whatever it is kept in', async () => {
  const cell = (...texts: readonly string[]) => fc.constantFrom('', ...texts)
  const row = fc.tuple(
    cell('1', '2', 'I', 'II'),
    cell('1.001193', '1.000894', '1.01275', '99.001'),
    cell('Đăng ký khai sinh', 'Đăng ký kết hôn', 'LĨNH VỰC HỘ TỊCH', 'Cộng: 2'),
    cell('Hộ tịch', 'Chứng thực'),
    cell('Cấp tỉnh', 'Cấp xã', 'Cấp huyện'),
  )
  const merge = fc
    .tuple(fc.nat(4), fc.integer({ min: 1, max: 12 }), fc.nat(3), fc.nat(3))
    .map(([left, top, width, height]) => {
      const letter = (column: number) => String.fromCharCode(65 + column)
      return `${letter(left)}${top}:${letter(left + width)}${top + height}`
    })
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 10 }),
      fc.uniqueArray(merge, { maxLength: 6, selector: (text) => text.split(':')[0] }),
      fc.uniqueArray(fc.integer({ min: 2, max: 12 }), { maxLength: 3 }),
      fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
      async (rows, merged, hiddenRows, hiddenColumns) => {
        const cells = [['STT', 'Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Cấp thực hiện'], ...rows]
        const sheets = [{ name: 'Danh mục', cells, merged, hiddenRows, hiddenColumns }, HIDDEN]
        const [first, ...others] = CONTAINERS.map((container) => sourceOf(container, sheets))
        if (first === undefined) throw new Error('no container')
        const report = withoutKind(await reportOn(first))
        const records = await recordsOf(first)
        for (const other of others) {
          expect(withoutKind(await reportOn(other))).toEqual(report)
          expect(await recordsOf(other)).toEqual(records)
        }
      },
    ),
    {
      numRuns: 60,
      // Found by chance: the hidden sheet of the .xls begins at 0x0204, which is the kind of a cell with a text.
      examples: [
        [
          [
            ['', '', '', '', 'Cấp huyện'],
            ['I', '', 'Cộng: 2', '', 'Cấp xã'],
            ['II', '', 'Đăng ký kết hôn', 'Hộ tịch', 'Cấp huyện'],
          ],
          [],
          [],
          [0],
        ],
      ],
    },
  )
})
