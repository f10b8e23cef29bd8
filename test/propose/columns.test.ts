import { describe, expect, test } from 'vitest'
import { proposeColumns } from '../../src/init/propose/columns.ts'
import type { ColumnProposal } from '../../src/init/propose/proposal.ts'
import { mapColumns } from '../../src/stages/normalise/mapping.ts'
import { codeIn, nameOf } from '../bench/national.ts'
import { random } from '../bench/random.ts'
import { fc } from '../property.ts'

/** A list as a table: heading → values. */
type Table = Readonly<Record<string, readonly string[]>>

function proposed(table: Table): Readonly<Record<string, ColumnProposal>> {
  const headings = Object.keys(table)
  const columns = headings.map((heading, index) => ({ index, heading, values: table[heading] ?? [] }))
  const rows = Math.max(...columns.map(({ values }) => values.length))
  const sample = { path: 'list.csv', titles: [], mapping: mapColumns(headings), columns, rows }
  return Object.fromEntries(proposeColumns(sample).map((proposal) => [proposal.heading, proposal]))
}

const CODES = ['1.000001', '1.000002.H13', '2.000003', '1.000004.000.00.00.H13']
const NAMES = [
  'Đăng ký khai sinh',
  'Cấp bản sao trích lục',
  'Thủ tục cấp giấy phép',
  'Xác nhận tình trạng hôn nhân',
]

describe('a column with a known heading', () => {
  test('is sure, and says how many of its values agree', () => {
    const { 'Mã TTHC': code, 'Tên TTHC': name } = proposed({ 'Mã TTHC': [...CODES, 'x'], 'Tên TTHC': NAMES })
    // 4 of 5 are codes: 80%, which is believed.
    expect(code).toMatchObject({
      field: 'code',
      confidence: 'sure',
      reason: { kind: 'heading-and-values', read: 4, of: 5 },
    })
    expect(name).toMatchObject({ field: 'name', confidence: 'sure', reason: { kind: 'heading' } })
  })

  test('is likely when a good part of the values disagrees', () => {
    // 3 of 5 are levels: 60%.
    const { Cấp: level } = proposed({ 'Mã TTHC': CODES, Cấp: ['Cấp xã', 'Cấp xã', 'Xã', 'Vùng', 'Miền'] })
    expect(level).toMatchObject({ field: 'levels', confidence: 'likely', reason: { read: 3, of: 5 } })
  })

  test('is doubted when its values are of another kind, and the column that has them is proposed', () => {
    const found = proposed({ Mã: ['A1', 'A2', 'A3', 'A4'], 'Ký hiệu': CODES, 'Tên TTHC': NAMES })
    expect(found['Mã']).toMatchObject({
      field: 'code',
      confidence: 'possible',
      reason: { kind: 'heading-against-values', read: 0, of: 4 },
    })
    expect(found['Ký hiệu']).toMatchObject({ field: 'code', confidence: 'likely' })
  })

  test('whose values were swapped with those of another is told which field they are of', () => {
    const found = proposed({ 'Mã TTHC': NAMES, 'Tên TTHC': CODES })
    expect(found['Mã TTHC']?.reason).toEqual({
      kind: 'heading-against-values',
      read: 0,
      of: 4,
      better: 'name',
    })
    expect(found['Tên TTHC']?.reason).toEqual({
      kind: 'heading-against-values',
      read: 0,
      of: 4,
      better: 'code',
    })
  })

  test('may say that nothing is known: silent values speak against nobody', () => {
    const { Cấp: level } = proposed({
      'Mã TTHC': CODES,
      Cấp: ['Chưa xác định', 'Chưa xác định', 'Chưa cập nhật'],
    })
    expect(level).toMatchObject({ field: 'levels', confidence: 'sure', reason: { kind: 'heading' } })
  })
})

describe('a column with an unknown heading', () => {
  test.each([
    ['code', CODES],
    ['serviceLevel', ['Toàn trình', 'Một phần', 'DVC TT toàn trình', 'Mức độ 3']],
    ['levels', ['Cấp xã', 'Cấp tỉnh, Cấp xã', 'Xã\nTỉnh']],
    ['decision', ['12/QĐ-BCA', '2052/QĐ-UBND', 'Quyết định số 7/QĐ-BTP']],
    ['status', ['Mới', 'Bãi bỏ', 'Sửa đổi, bổ sung']],
    ['kind', ['Nội bộ', 'Liên thông', 'Nội bộ']],
    ['case', ['1.000001.01', '1.000001.02', '1.000002.01']],
    ['url', ['https://a.vn/1', 'https://a.vn/2', 'https://a.vn/3']],
    ['timeLimit', ['5 ngày làm việc', '10 ngày', '24 giờ']],
    ['suffix', ['H13', 'H13', 'G09']],
    ['name', NAMES],
  ])('is likely %s when the values are', (field, values) => {
    const known: Table = field === 'code' || field === 'name' ? {} : { 'Mã TTHC': CODES }
    expect(proposed({ ...known, Ô: values })['Ô']).toMatchObject({ field, confidence: 'likely' })
  })

  test.each([
    ['decisionDate', ['16/9/2025', '17/9/2025', '2025-09-18'], 'a day, but of what'],
    ['replacedBy', ['1.000009', '1.000008', '1.000007'], 'a code, but whose'],
    ['agencies', ['Sở Y tế', 'UBND cấp xã', 'Công an cấp tỉnh'], 'an office, but which'],
    ['issuer', ['Bộ Y tế', 'Bộ Công an', 'Ngân hàng Nhà nước Việt Nam'], 'ministries, who mostly publish'],
  ])('is only possible %s: %j', (field, values, _why) => {
    expect(proposed({ 'Mã TTHC': CODES, Ô: values })['Ô']).toMatchObject({ field, confidence: 'possible' })
  })

  test.each([
    ['numbers', ['1', '2', '3', '4']],
    ['yes-no', ['x', 'Có', 'không', 'x']],
    ['yes-no', ['0', '1', '1']],
    ['empty', []],
    ['unknown', ['A1', 'B2', 'C3']],
  ])('stays nobody’s, with the reason %s', (kind, values) => {
    const { Ô: column } = proposed({ 'Mã TTHC': CODES, Ô: values })
    expect(column?.field).toBeUndefined()
    expect(column?.reason.kind).toBe(kind)
  })

  test('stays nobody’s when another column has the field already', () => {
    const found = proposed({
      'Mã TTHC': CODES,
      Link: ['https://a.vn/1'],
      Tệp: ['https://b.vn/1', 'https://b.vn/2', 'https://b.vn/3'],
    })
    expect(found['Tệp']?.reason).toEqual({ kind: 'taken', field: 'url', by: 'Link', read: 3, of: 3 })
  })

  test('shows three different values, as they stand', () => {
    const { Ô: column } = proposed({ 'Mã TTHC': CODES, Ô: ['a', ' ', 'a', ' b', 'c', 'd'] })
    expect(column?.examples).toEqual(['a', ' b', 'c'])
  })
})

test('headings of nonsense hide neither codes nor names, once a list has twenty rows', () => {
  const seeds = fc.integer({ min: 1, max: 1_000_000 })
  const rows = fc.integer({ min: 20, max: 60 })
  const form = fc.constantFrom('', '.H13', '.000.00.00.H52')
  const headings = fc.uniqueArray(fc.stringMatching(/^[qwxzj]{3,9}$/), { minLength: 8, maxLength: 8 })
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(seeds, rows, form, headings, order, (seed, count, suffix, words, places) => {
      const dice = random(seed, 'columns')
      const filled = (make: (index: number) => string) =>
        Array.from({ length: count }, (_, index) => make(index))
      const content = [
        filled(() => codeIn(dice) + suffix),
        filled(() => nameOf(dice)),
        filled((index) => String(index + 1)),
        filled(() => dice.pick(['Hộ tịch', 'Đất đai', 'Cấp, quản lý căn cước', 'Đăng kiểm'])),
        filled(() => dice.pick(['Sở Tư pháp', 'Ủy ban nhân dân cấp xã', 'Công an cấp tỉnh'])),
        filled(() => dice.pick(['Toàn trình', 'Một phần', ''])).filter((text) => text !== ''),
        filled(() => `Bước 1: Cá nhân nộp hồ sơ ${nameOf(dice)}. Bước 2: Cơ quan trả kết quả trong 5 ngày.`),
        filled(() => dice.pick(['Đơn đề nghị', 'Tờ khai', 'Giấy phép', 'Quyết định'])),
      ]
      const table = Object.fromEntries(places.map((place, at) => [words[at] ?? '', content[place] ?? []]))
      const found = proposed(table)
      const columnOf = (place: number) => found[words[places.indexOf(place)] ?? '']
      expect(columnOf(0)).toMatchObject({ field: 'code', confidence: 'likely' })
      expect(columnOf(1)).toMatchObject({ field: 'name', confidence: 'likely' })
      expect(columnOf(2)?.field).toBeUndefined()
    }),
    { numRuns: 60 },
  )
})

test('of very many unknown headings, the values of the first 200 alone are looked at, and the others say so', () => {
  const names = Array.from({ length: 202 }, (_, at) => `cột ${at}`)
  const headings = ['Mã TTHC', ...names]
  const proposals = proposeColumns({
    path: 'a.csv',
    titles: [],
    mapping: mapColumns(headings),
    byValues: new Map(),
    columns: headings.map((heading, index) => ({ index, heading, values: ['1', '2', '3'] })),
    rows: 3,
  })
  const kinds = proposals.map(({ reason }) => reason.kind)
  expect(kinds.slice(1, 201)).toEqual(Array(200).fill('numbers'))
  expect(kinds.slice(201)).toEqual(['beyond', 'beyond'])
  expect(proposals[0]?.field).toBe('code')
})
