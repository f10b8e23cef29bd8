import { describe, expect, test } from 'vitest'
import type { CatalogueReport } from '../src/model/report.ts'
import type { SourceRequest } from '../src/model/request.ts'
import { fc } from './property.ts'
import { CONTAINERS, type Container, inContainer } from './read/same-sheet.ts'
import { recordsOf, reportOn } from './report-on.ts'

/** A table as a person sees it: a line a row, a bar between cells. */
function csv(table: string): SourceRequest {
  const text = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => `"${cell.trim()}"`))
    .map((cells) => cells.join(','))
    .join('\n')
  return { path: 'danh-muc.csv', format: 'csv', bytes: Buffer.from(text) }
}

/** The same table as a sheet of a workbook with these cells merged. Blank cells are not written. */
function sheetIn(container: Container): (table: string, ...merged: readonly string[]) => SourceRequest {
  return (table, ...merged) => {
    const cells = table
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
    const bytes = inContainer(container, [{ cells, merged }])
    return { path: 'danh-muc', format: container, bytes }
  }
}

const xlsx = sheetIn('xlsx')
const xls = sheetIn('xls')
const ods = sheetIn('ods')

function found(report: CatalogueReport, rule: string) {
  return report.findings.items
    .filter((finding) => finding.rule === rule)
    .map(({ facts, location }) => ({ row: location.row, ...facts }))
}

const LONG_GROUP = `
STT | Mã TTHC  | Tên TTHC          | Dịch vụ công
    |          |                   | Mức độ cung cấp dịch vụ công trực tuyến theo quy định tại Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ
    |          |                   | Toàn trình | Một phần | Cung cấp thông tin
1   | 1.001193 | Đăng ký khai sinh | x          |          |
2   | 1.000894 | Đăng ký kết hôn   |            | x        |
3   | 1.000656 | Đăng ký khai tử   |            |          | x`

test.each(CONTAINERS)(
  'a group of headings that names its law loses no column below it, in %s',
  async (container) => {
    const source = sheetIn(container)(LONG_GROUP, 'A1:A3', 'B1:B3', 'C1:C3', 'D1:F1', 'D2:F2')
    const records = await recordsOf(source)
    expect(records.map(({ serviceLevel }) => serviceLevel)).toEqual(['full-online', 'partial', 'information'])
  },
)

const SERVICE_SECTIONS = `
STT | Mã TTHC  | Tên TTHC
A   |          | DANH MỤC TTHC CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN TOÀN TRÌNH
I   |          | LĨNH VỰC HỘ TỊCH
1   | 1.001193 | Đăng ký khai sinh
2   | 1.000894 | Đăng ký kết hôn
B   |          | DANH MỤC TTHC CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN MỘT PHẦN
I   |          | LĨNH VỰC HỘ TỊCH
3   | 1.000656 | Đăng ký khai tử`

test('sections carry the service level of their rows, with sections of fields inside', async () => {
  expect(
    (await recordsOf(csv(SERVICE_SECTIONS))).map(({ serviceLevel, field }) => [serviceLevel, field]),
  ).toEqual([
    ['full-online', 'Hộ tịch'],
    ['full-online', 'Hộ tịch'],
    ['partial', 'Hộ tịch'],
  ])
})

test('the title above a table carries it, too, and what a row says itself counts', async () => {
  const table = `
DANH MỤC TTHC CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN TOÀN TRÌNH | |
Mã TTHC  | Tên TTHC          | Mức độ DVC
1.001193 | Đăng ký khai sinh |
1.000894 | Đăng ký kết hôn   | Một phần`
  expect((await recordsOf(csv(table))).map(({ serviceLevel }) => serviceLevel)).toEqual([
    'full-online',
    'partial',
  ])
})

const TWO_ROWS = `
STT | Mã TTHC  | Tên TTHC          | Mức độ DVC |          | Cấp thực hiện |      |
    |          |                   | Toàn trình | Một phần | Bộ            | Tỉnh | Xã
(1) | (2)      | (3)               | (4)        | (5)      | (6)           | (7)  | (8)
1   | 1.001193 | Đăng ký khai sinh | x          |          |               |      | x
2   | 1.000894 | Đăng ký kết hôn   |            | x        |               | x    | x`

describe('headings in two rows', () => {
  const merged = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:H1']
  test.each([
    ['of a CSV file, which has lost its merged cells', csv(TWO_ROWS)],
    ['of a sheet with merged cells', xlsx(TWO_ROWS, ...merged)],
    ['of an old one', xls(TWO_ROWS, ...merged)],
    ['of one in an open format', ods(TWO_ROWS, ...merged)],
    ['of a sheet without', xlsx(TWO_ROWS)],
  ])('%s are read as one', async (_, source) => {
    const report = await reportOn(source)
    expect(report.sources[0]?.columns).toEqual({
      code: 'Mã TTHC',
      name: 'Tên TTHC',
      fullOnlineService: 'Mức độ DVC / Toàn trình',
      partialService: 'Mức độ DVC / Một phần',
      ministryLevel: 'Cấp thực hiện / Bộ',
      provinceLevel: 'Cấp thực hiện / Tỉnh',
      communeLevel: 'Cấp thực hiện / Xã',
    })
    expect(report.sources[0]).toMatchObject({ headerRow: 1, rows: 2, ignored: ['STT'] })
    expect(report.findings.byRule).toEqual({})
    expect(await recordsOf(source)).toEqual([
      { code: '1.001193', name: 'Đăng ký khai sinh', serviceLevel: 'full-online', levels: ['commune'] },
      { code: '1.000894', name: 'Đăng ký kết hôn', serviceLevel: 'partial', levels: ['province', 'commune'] },
    ])
  })

  test('may gather what the second of them names', async () => {
    const report = await reportOn(
      csv(`
STT | Thủ tục hành chính |                   | Phí, lệ phí |            | Ghi chú
    | Mã                 | Tên               | Trực tiếp   | Trực tuyến |
1   | 1.001193           | Đăng ký khai sinh | 10.000      | 5.000      | x`),
    )
    expect(report.sources[0]?.columns).toEqual({
      code: 'Thủ tục hành chính / Mã',
      name: 'Thủ tục hành chính / Tên',
      fee: 'Phí, lệ phí / Trực tiếp',
      onlineFee: 'Phí, lệ phí / Trực tuyến',
    })
    expect(report).toMatchObject({ records: 1, procedures: 1 })
  })

  test('may stand in three rows, below a legend of thirty', async () => {
    const legend = Array.from({ length: 30 }, (_, at) => `Chú giải ${at + 1}: ý nghĩa của cột`).join('\n')
    const report = await reportOn(
      csv(`${legend}
STT | Mã TTHC  | Tên TTHC          | Thực hiện     |     |
    |          |                   | Cấp thực hiện |     | Mức độ DVC
    |          |                   | Tỉnh          | Xã  | Toàn trình
1   | 1.001193 | Đăng ký khai sinh |               | x   | x`),
    )
    expect(report.sources[0]).toMatchObject({
      headerRow: 31,
      rows: 1,
      columns: {
        provinceLevel: 'Thực hiện / Cấp thực hiện / Tỉnh',
        communeLevel: 'Thực hiện / Cấp thực hiện / Xã',
        fullOnlineService: 'Thực hiện / Mức độ DVC / Toàn trình',
      },
    })
  })

  test.each(CONTAINERS)('may stand in three rows of an .%s, merged across and down', async (container) => {
    const report = await reportOn(
      sheetIn(container)(
        `
DANH MỤC THỦ TỤC HÀNH CHÍNH
STT | Mã TTHC  | Tên TTHC          | Thực hiện     |     |
    |          |                   | Cấp thực hiện |     | Mức độ DVC
    |          |                   | Tỉnh          | Xã  | Toàn trình
1   | 1.001193 | Đăng ký khai sinh |               | x   | x`,
        ...['A1:F1', 'A2:A4', 'B2:B4', 'C2:C4', 'D2:F2', 'D3:E3'],
      ),
    )
    expect(report.sources[0]).toMatchObject({
      headerRow: 2,
      rows: 1,
      columns: {
        code: 'Mã TTHC',
        name: 'Tên TTHC',
        provinceLevel: 'Thực hiện / Cấp thực hiện / Tỉnh',
        communeLevel: 'Thực hiện / Cấp thực hiện / Xã',
        fullOnlineService: 'Thực hiện / Mức độ DVC / Toàn trình',
      },
      ignored: ['STT'],
    })
    expect(report.findings.byRule).toEqual({})
  })

  test('are not seen in a first procedure that lacks its code and its name', async () => {
    const report = await reportOn(csv('Mã TTHC | Tên TTHC | Lĩnh vực | Cơ quan\n| | Hộ tịch | Sở Tư pháp'))
    expect(report).toMatchObject({
      records: 1,
      findings: { byRule: { 'missing-code': 1, 'missing-name': 1 } },
    })
  })

  test('that the user names by their lower part are found', async () => {
    const source = { ...csv(TWO_ROWS), columns: { eligibleFullOnline: 'Toàn trình' } }
    const report = await reportOn(source)
    expect(report.sources[0]?.columns).toMatchObject({ eligibleFullOnline: 'Mức độ DVC / Toàn trình' })
  })
})

describe.each(CONTAINERS)('cells of an .%s merged down over several rows', (container) => {
  const sheet = sheetIn(container)

  test('belong to each of the rows, and this is said', async () => {
    const source = sheet(
      `
Mã TTHC  | Tên TTHC          | Lĩnh vực
1.001193 | Đăng ký khai sinh | Hộ tịch
1.000894 | Đăng ký kết hôn   |
2.000884 | Chứng thực chữ ký | Chứng thực`,
      'C2:C3',
    )
    expect((await recordsOf(source)).map(({ field }) => field)).toEqual(['Hộ tịch', 'Hộ tịch', 'Chứng thực'])
    expect(found(await reportOn(source), 'merged-cells')).toEqual([
      { row: 3, first: 3, values: 1, joined: 0 },
    ])
  })

  test('with code and name make one procedure of several rows, and nothing of it is lost', async () => {
    const source = sheet(
      `
Mã TTHC  | Tên TTHC          | Cấp thực hiện | Cơ quan thực hiện
1.001193 | Đăng ký khai sinh | Cấp tỉnh      | Sở Tư pháp
         |                   | Cấp xã        | UBND cấp xã
1.000894 | Đăng ký kết hôn   | Cấp xã        | UBND cấp xã`,
      'A2:A3',
      'B2:B3',
    )
    const report = await reportOn(source)
    expect(report).toMatchObject({ records: 2, procedures: 2, findings: { byRule: { 'merged-cells': 1 } } })
    // A3 and B3: 2 values, 1 row.
    expect(found(report, 'merged-cells')).toEqual([{ row: 3, first: 3, values: 2, joined: 1 }])
    expect((await recordsOf(source))[0]).toMatchObject({
      levels: ['province', 'commune'],
      agencies: ['Sở Tư pháp', 'UBND cấp xã'],
    })
  })

  test('with a code over two names are a code twice', async () => {
    const source = sheet('Mã TTHC | Tên TTHC\n1.001193 | Đăng ký khai sinh\n | Đăng ký kết hôn', 'A2:A3')
    expect(await reportOn(source)).toMatchObject({
      records: 2,
      procedures: 1,
      findings: { byRule: { 'duplicate-code': 1 } },
    })
  })
})

const SECTIONS = `
STT | Mã TTHC | Tên TTHC | Lĩnh vực
A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH (3 TTHC)
I | | LĨNH VỰC HỘ TỊCH |
1 | 1.001193 | Đăng ký khai sinh |
2 | 1.000894 | Đăng ký kết hôn | Hôn nhân
II | | LĨNH VỰC CHỨNG THỰC (1 TTHC) |
1 | 2.000884 | Chứng thực chữ ký |
B. THỦ TỤC HÀNH CHÍNH CẤP XÃ
I | | LĨNH VỰC HỘ TỊCH |
1 | 1.001193 | Đăng ký khai sinh |
2 | | Đăng ký giám hộ |`

describe('sections', () => {
  test.each([
    ['CSV', csv(SECTIONS)],
    ['XLSX', xlsx(SECTIONS)],
    ['XLS', xls(SECTIONS)],
    ['ODS', ods(SECTIONS)],
  ])('of %s give level and field to the rows below, but a row’s own word wins', async (_, source) => {
    const records = await recordsOf(source)
    expect(records.map(({ name, levels, field }) => [name, levels?.join(), field])).toEqual([
      ['Đăng ký khai sinh', 'province', 'Hộ tịch'],
      ['Đăng ký kết hôn', 'province', 'Hôn nhân'],
      ['Chứng thực chữ ký', 'province', 'Chứng thực'],
      ['Đăng ký khai sinh', 'commune', 'Hộ tịch'],
      ['Đăng ký giám hộ', 'commune', 'Hộ tịch'],
    ])
  })

  test.each(CONTAINERS)('are seen in an .%s by being merged over most of the table', async (container) => {
    const table = `
STT | Mã TTHC | Tên TTHC | Lĩnh vực
1 | 1.001193 | Đăng ký khai sinh | Hộ tịch
| Nhà ở và công sở | |
2 | 1.000894 | Cấp phép xây dựng |`
    const source = sheetIn(container)(table, 'B3:D3')
    expect((await recordsOf(source)).map(({ field }) => field)).toEqual(['Hộ tịch', 'Nhà ở và công sở'])
    const report = await reportOn(source)
    expect(report).toMatchObject({ records: 2, findings: { byRule: { 'section-rows': 1 } } })
    // In one cell alone, among the codes, it is a code in bad shape.
    expect(await reportOn(sheetIn(container)(table))).toMatchObject({ records: 3 })
  })

  test('stand in the report, with what they give and hold', async () => {
    const report = await reportOn(csv(SECTIONS))
    expect(report.sources[0]?.sections?.map(({ row, gives, records }) => [row, gives, records])).toEqual([
      [2, { levels: ['province'] }, 3],
      [3, { field: 'Hộ tịch' }, 2],
      [6, { field: 'Chứng thực' }, 1],
      [8, { levels: ['commune'] }, 2],
      [9, { field: 'Hộ tịch' }, 2],
    ])
    expect(found(report, 'section-rows')).toMatchObject([{ rows: 5, first: 2, gives: 'levels, field' }])
    // One row lacks its code; no section row is counted as one.
    expect(report.findings.byRule).toMatchObject({ 'missing-code': 1 })
    expect(report.findings.byRule).not.toHaveProperty('missing-name')
    expect(report.findings.byRule).not.toHaveProperty('total-differs')
  })

  test('that count wrongly are found out', async () => {
    const report = await reportOn(
      csv(SECTIONS.replace('(3 TTHC)', '(4 TTHC)').replace('(1 TTHC)', '(12 TTHC)')),
    )
    // Province: 2 + 1 = 3 rows, of them 1 in the second field.
    expect(found(report, 'total-differs')).toEqual([
      { row: 2, title: 'A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH (4 TTHC)', declared: 4, counted: 3 },
      { row: 6, title: 'II LĨNH VỰC CHỨNG THỰC (12 TTHC)', declared: 12, counted: 1 },
    ])
  })

  test('are compared with the baseline as the list’s own field, whatever the case', async () => {
    const baseline = csv(
      'Mã số | Tên | Lĩnh vực\n1.001193 | Đăng ký khai sinh | Hộ tịch\n2.000884 | Chứng thực chữ ký | Tư pháp',
    )
    const report = await reportOn(csv(SECTIONS), baseline)
    expect(found(report, 'field-differs')).toEqual([{ row: 7, here: 'Chứng thực', baseline: 'Tư pháp' }])
  })

  test('tell equal rows apart: what was understood of a row in one does not hold in the other', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `| 1.0${10_000 + at} | Thủ tục ${at} |`).join('\n')
    const report = await reportOn(
      csv(`STT | Mã TTHC | Tên TTHC |\nLĨNH VỰC MỘT\n${rows}\nLĨNH VỰC HAI\n${rows}\nLĨNH VỰC MỘT\n${rows}`),
    )
    expect(report).toMatchObject({ records: 120, procedures: 40 })
    expect(report.sources[0]?.sections?.map(({ gives, records }) => [gives.field, records])).toEqual([
      ['Một', 40],
      ['Hai', 40],
      ['Một', 40],
    ])
    // Each of 40 codes stands first in field "Một" and twice more; the field "Hai" contradicts it once a code.
    expect(found(report, 'duplicate-code')).toHaveLength(2 * 40)
    expect(found(report, 'conflicting-duplicate')).toHaveLength(40)
    const records = await recordsOf(
      csv(`STT | Mã TTHC | Tên TTHC |\nLĨNH VỰC MỘT\n${rows}\nLĨNH VỰC HAI\n${rows}`),
    )
    expect(records.filter(({ field }) => field === 'Một')).toHaveLength(40)
    expect(records.filter(({ field }) => field === 'Hai')).toHaveLength(40)
  })

  test('of a status give it, and so does a title above the list that says abolished', async () => {
    const annex = await recordsOf(
      csv(`
DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ
STT | Số hồ sơ TTHC | Tên TTHC | Tên VBQPPL quy định việc bãi bỏ
1 | 1.001193 | Đăng ký khai sinh | Thông tư 01/2026/TT-BTP`),
    )
    expect(annex).toEqual([{ code: '1.001193', name: 'Đăng ký khai sinh', status: 'abolished' }])
    const mixed = await recordsOf(
      csv(`
DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH, BỊ BÃI BỎ
STT | Mã TTHC | Tên TTHC
I. THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH
1 | 1.001193 | Đăng ký khai sinh
II. THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ
1 | 1.000894 | Đăng ký kết hôn`),
    )
    expect(mixed.map(({ status }) => status)).toEqual(['in-force', 'abolished'])
  })

  test('are not seen in names that are all in capitals', async () => {
    const report = await reportOn(
      csv(`
STT | Mã TTHC | Tên TTHC
1 | 1.001193 | ĐĂNG KÝ KHAI SINH
| | ĐĂNG KÝ KẾT HÔN
2 | 1.004884 | ĐĂNG KÝ LẠI KHAI SINH
| | ĐĂNG KÝ GIÁM HỘ`),
    )
    expect(report).toMatchObject({ records: 4, findings: { byRule: { 'missing-code': 2 } } })
    expect(report.sources[0]).not.toHaveProperty('sections')
  })
})

describe('totals', () => {
  const list = (end: string) =>
    csv(`STT | Mã TTHC | Tên TTHC
I. LĨNH VỰC HỘ TỊCH
1 | 1.001193 | Đăng ký khai sinh
2 | 1.000894 | Đăng ký kết hôn
Cộng | | 2
II. LĨNH VỰC CHỨNG THỰC
1 | 2.000884 | Chứng thực chữ ký
${end}`)

  test('are held against the section, the list or the rows since the last one, and are no procedures', async () => {
    const report = await reportOn(list('Tổng cộng: 3 TTHC'))
    expect(report).toMatchObject({ records: 3, procedures: 3 })
    expect(report.sources[0]?.totals).toEqual([
      { row: 5, text: 'Cộng', declared: 2, counted: 2 },
      { row: 8, text: 'Tổng cộng: 3 TTHC', declared: 3, counted: 3 },
    ])
    expect(report.findings.byRule).toEqual({ 'section-rows': 1 })
  })

  test('that differ are said with both numbers', async () => {
    expect(found(await reportOn(list('Tổng cộng: 2.296')), 'total-differs')).toEqual([
      { row: 8, title: 'Tổng cộng: 2.296', declared: 2296, counted: 3 },
    ])
    expect(found(await reportOn(list('Cộng | | 5')), 'total-differs')).toEqual([
      { row: 8, title: 'Cộng', declared: 5, counted: 1 },
    ])
  })
})

describe('pages pasted one below the other', () => {
  test('repeat their headings, which is said once', async () => {
    const page = 'STT | Mã TTHC | Tên TTHC\n(1) | (2) | (3)\n'
    const report = await reportOn(
      csv(
        `${page}1 | 1.001193 | Đăng ký khai sinh\n${page}2 | 1.000894 | Đăng ký kết hôn\n${page}3 | 2.000884 | Chứng thực chữ ký`,
      ),
    )
    expect(report).toMatchObject({
      records: 3,
      procedures: 3,
      findings: { byRule: { 'repeated-heading': 1 } },
    })
    // Two pages more, two rows each.
    expect(found(report, 'repeated-heading')).toEqual([{ row: 4, first: 4, rows: 4 }])
  })

  test('repeat headings of two rows', async () => {
    const [, heading = '', parts = '', , ...rows] = TWO_ROWS.split('\n')
    const report = await reportOn(csv([heading, parts, rows[0], heading, parts, rows[1]].join('\n')))
    expect(report).toMatchObject({
      records: 2,
      procedures: 2,
      findings: { byRule: { 'repeated-heading': 1 } },
    })
  })

  // Page 2 was pasted without its merged cells: the second and third row of its headings are blank under STT, code and name.
  const THREE_ROWS = `STT | Mã TTHC | Tên TTHC | Mức độ DVC | | Thời hạn
 | | | Toàn trình | Một phần | Theo quy định
 | | | | | (ngày)
1 | 1.001193 | Đăng ký khai sinh | x | | 5
STT | Mã TTHC | Tên TTHC | Mức độ DVC | | Thời hạn
 | | | Toàn trình | Một phần | Theo quy định
 | | | | | (ngày)
2 | 1.000894 | Đăng ký kết hôn | | x | 3 ngày
 | Tổng số | 3`

  test.each([
    ['as merged cells', xlsx(THREE_ROWS, 'A1:A3', 'B1:B3', 'C1:C3', 'D1:E1')],
    ['as blank cells', csv(THREE_ROWS)],
  ])('of three rows are headings, above the table and inside it: %s', async (_, source) => {
    expect(await recordsOf(source)).toMatchObject([
      { code: '1.001193', serviceLevel: 'full-online', timeLimit: { amount: 5, unit: 'day' } },
      { code: '1.000894', serviceLevel: 'partial', timeLimit: { amount: 3, unit: 'day' } },
    ])
    const report = await reportOn(source)
    expect(report.sources[0]?.columns).toMatchObject({ timeLimitInDays: 'Thời hạn / Theo quy định / (ngày)' })
    // One page more, three rows; 2 procedures are not the 3 that the total states.
    expect(found(report, 'repeated-heading')).toEqual([{ row: 5, first: 5, rows: 3 }])
    expect(found(report, 'total-differs')).toMatchObject([{ declared: 3, counted: 2 }])
  })

  test('do not swallow a first record that says little', async () => {
    const source = csv(`Mã TTHC | Tên TTHC | Lĩnh vực
 | (chưa có tên) | Hộ tịch
 | | (Hộ tịch) còn thiếu
1.001193 | Đăng ký khai sinh | Hộ tịch`)
    expect(await reportOn(source)).toMatchObject({ records: 3 })
  })

  test('in another order are read by the headings above them', async () => {
    const source = csv(`
Mã TTHC | Tên TTHC | Lĩnh vực
1.001193 | Đăng ký khai sinh | Hộ tịch
Lĩnh vực | Tên TTHC | Mã TTHC
Chứng thực | Chứng thực chữ ký | 2.000884`)
    expect((await recordsOf(source))[1]).toEqual({
      code: '2.000884',
      name: 'Chứng thực chữ ký',
      field: 'Chứng thực',
    })
    expect(found(await reportOn(source), 'changed-columns')).toEqual([
      { row: 3, columns: 'Lĩnh vực | Tên TTHC | Mã TTHC' },
    ])
  })
})

describe('notes', () => {
  const list = (end: string) => `STT | Mã TTHC | Tên TTHC | Lĩnh vực
1 | 1.001193 | Đăng ký khai sinh | Hộ tịch
${end}`

  test('below a table are said once, and are no procedures', async () => {
    const report = await reportOn(
      csv(
        list(`Ghi chú: số liệu đến ngày 30/6/2026 | | |
Nơi nhận: | | | TM. ỦY BAN NHÂN DÂN
- Như trên; | | | KT. CHỦ TỊCH
 | | | Nguyễn Văn A`),
      ),
    )
    expect(report).toMatchObject({ records: 1, findings: { byRule: { 'notes-in-list': 1 } } })
    expect(found(report, 'notes-in-list')).toEqual([
      { row: 3, first: 3, rows: 4, text: 'Ghi chú: số liệu đến ngày 30/6/2026' },
    ])
  })

  test('end where the table goes on', async () => {
    const report = await reportOn(
      csv(
        list(
          'Nơi nhận: | | | TM. ỦY BAN NHÂN DÂN\n2 | 1.000894 | Đăng ký kết hôn |\n | | | Hộ tịch\n3 | 2.000884 | Chứng thực |',
        ),
      ),
    )
    // The row with a field alone is a faulty record again.
    expect(report).toMatchObject({
      records: 4,
      findings: { byRule: { 'missing-name': 1, 'notes-in-list': 1 } },
    })
  })

  test('do not swallow a last procedure that has only its name', async () => {
    const report = await reportOn(csv(list('2 | | Đăng ký kết hôn |\n | | Đăng ký giám hộ |')))
    expect(report).toMatchObject({ records: 3, findings: { byRule: { 'missing-code': 2 } } })
  })
})

test('an annex without a column of codes is read by its names', async () => {
  const report = await reportOn(
    csv(`
PHỤ LỤC I
STT | Tên TTHC | Thời hạn giải quyết | Địa điểm, thời gian, cách thức thực hiện | Phí, lệ phí | Căn cứ pháp lý
I | Lĩnh vực hộ tịch | | | |
1 | Đăng ký kết hôn | 05 ngày làm việc | UBND cấp xã | Không | Luật Hộ tịch
2 | Đăng ký giám hộ | 03 ngày làm việc | UBND cấp xã | Không | Luật Hộ tịch
Tổng số: 02 TTHC`),
  )
  expect(report).toMatchObject({
    records: 2,
    procedures: 0,
    metrics: { 'code-validity': { kind: 'unmeasurable' } },
    findings: { byRule: { 'missing-code': 2, 'section-rows': 1 } },
  })
  expect(report.groups['field']?.map(({ key, table }) => [key, table.all])).toEqual([['Hộ tịch', 2]])
})

describe('whatever stands between the procedures of a list', () => {
  const BETWEEN = [
    'I. LĨNH VỰC HỘ TỊCH | | |',
    'B | | THỦ TỤC HÀNH CHÍNH CẤP XÃ |',
    'STT | Mã TTHC | Tên TTHC | Cơ quan',
    '(1) | (2) | (3) | (4)',
    'Cộng | | |',
    'Ghi chú: xem trang sau | | |',
    'Nơi nhận: | | | TM. ỦY BAN NHÂN DÂN',
    'Trang 2/10 | | |',
  ]

  test('no procedure is lost and none is added', async () => {
    const rows = fc.array(fc.oneof(fc.constantFrom(...BETWEEN), fc.integer({ min: 0, max: 999_999 })), {
      maxLength: 30,
    })
    await fc.assert(
      fc.asyncProperty(rows, async (drawn) => {
        const codes = drawn.flatMap((row) =>
          typeof row === 'number' ? `1.${String(row).padStart(6, '0')}` : [],
        )
        const lines = drawn.map((row) =>
          typeof row === 'string'
            ? row
            : `1 | 1.${String(row).padStart(6, '0')} | Thủ tục ${row} | Sở Tư pháp`,
        )
        const records = await recordsOf(csv(`STT | Mã TTHC | Tên TTHC | Cơ quan\n${lines.join('\n')}`))
        expect(records.map(({ code }) => code)).toEqual(codes)
      }),
      { numRuns: 60 },
    )
  })
})
