import { describe, expect, test } from 'vitest'
import type { Row } from '../../src/model/row.ts'
import { kindsOf, othersIn } from '../../src/stages/normalise/authority.ts'
import { isOwnValue } from '../../src/stages/normalise/field.ts'
import { fields } from '../../src/stages/normalise/fields.ts'
import { narrow } from '../../src/stages/normalise/full-width.ts'
import { mapColumns } from '../../src/stages/normalise/mapping.ts'
import { createNormaliser } from '../../src/stages/normalise/normalise.ts'
import { readDueDay } from '../../src/stages/normalise/plans/due-day.ts'
import { repaired } from '../../src/stages/normalise/repaired.ts'
import { guessHeadingRow, isValue } from '../../src/stages/normalise/rows/guess-heading-row.ts'
import { readSectionTitle } from '../../src/stages/normalise/rows/section-title.ts'
import { unitInText } from '../../src/stages/normalise/unit-in-text.ts'

// Small parts of this stage, each branch with an example of its own (`npm run mutate`).

test.each([
  ['！', '!'],
  ['～', '~'],
  ['１．０', '1.0'],
  ['\u3000', ' '],
  ['。', '.'],
  ['｡', '.'],
  ['¹', '¹'],
])('%s is the plain %s', (wide, plain) => {
  expect(narrow(wide)).toBe(plain)
})

describe('the last day of a task', () => {
  test.each([
    ['Quý I/2026', '2026-03-31'],
    ['quý ii-2026', '2026-06-30'],
    ['Quý III năm 2026', '2026-09-30'],
    ['quý IV 2026', '2026-12-31'],
    ['Q1/2026', '2026-03-31'],
    ['quý2 2026', '2026-06-30'],
    ['Quý 4/2026', '2026-12-31'],
    ['Trước Quý II/2026', '2026-03-31'],
    ['Tháng 2/2028', '2028-02-29'],
    ['12-2026', '2026-12-31'],
    ['13/2026', undefined],
    ['0/2026', undefined],
    ['2026', '2026-12-31'],
    ['Trong năm 2026', '2026-12-31'],
    ['before 2026', '2025-12-31'],
    ['30/6/2025;', '2025-06-30'],
    ['Quý V/2026', undefined],
    ['Thường xuyên', 'none'],
    ['Hằng năm', 'none'],
    ['Hàng năm.', 'none'],
    ['Hằng quý', 'none'],
    ['Hàng quý', 'none'],
    ['Hằng tháng', 'none'],
    ['Hàng tháng', 'none'],
    ['Không thời hạn', 'none'],
    ['ongoing', 'none'],
  ])('of "%s" is %s', (text, day) => {
    expect(readDueDay(text)).toBe(day)
  })

  test('is the day that a spreadsheet stores, unless the cell shows a longer time', () => {
    expect(readDueDay('1/7/2026', '2026-01-07')).toBe('2026-01-07')
    expect(readDueDay('whenever', '2026-01-07')).toBe('2026-01-07')
    expect(readDueDay('Quý I/2026', '2026-01-07')).toBe('2026-03-31')
  })
})

describe('a row of headings that nobody knows', () => {
  const at = (...rows: (readonly string[])[]) =>
    guessHeadingRow(rows.map((cells, index): Row => ({ row: index + 1, cells })))

  test.each([
    ['as wide as the rows below', [['Danh mục'], ['a', 'b', 'c'], ['x', 'y', 'z'], ['u', 'v', 'w']], 1],
    [
      'blanks count for nothing',
      [
        ['a', ' ', 'b'],
        ['x', '', 'y'],
        ['u', ' ', 'w'],
      ],
      0,
    ],
    [
      'two cells alike',
      [
        ['a', 'a', 'b'],
        ['x', 'y', 'z'],
        ['u', 'v', 'w'],
      ],
      1,
    ],
    [
      'a number in it',
      [
        ['a', '12', 'b'],
        ['x', '13', 'z'],
      ],
      undefined,
    ],
    [
      'a code in it',
      [
        ['a', '1.001193'],
        ['x', '1.001194'],
      ],
      undefined,
    ],
    [
      'a day in it',
      [
        ['a', '01/07/2025'],
        ['x', '02/07/2025'],
      ],
      undefined,
    ],
    ['one cell alone', [['a'], ['b']], undefined],
    ['no rows', [], undefined],
  ])('%s', (_, rows, index) => {
    expect(at(...rows)).toBe(index)
  })

  test.each([
    [' 12 ', true],
    ['1.001193', true],
    ['https://dichvucong.gov.vn/x', true],
    ['12/QĐ-UBND', true],
    ['01/07/2025', true],
    ['x'.repeat(121), true],
    ['x'.repeat(120), false],
    ['Mã', false],
  ])('"%s" is a value: %s', (text, value) => {
    expect(isValue(text)).toBe(value)
  })

  test('a field knows its own values', () => {
    const own = (id: string, text: string) =>
      fields.filter((one) => one.id === id).map((one) => isOwnValue(one, text))
    expect(own('code', '1.001193')).toEqual([true])
    expect(own('code', 'Đăng ký khai sinh')).toEqual([false])
    expect(own('serviceLevel', 'Toàn trình')).toEqual([true])
    expect(own('serviceLevel', 'abc')).toEqual([false])
  })
})

describe('a suggestion that is carried out', () => {
  const headings = ['Mã TTHC', 'Tên thủ tục', 'Số quyết định', 'Ngày quyết định', 'Mức độ DVC']
  const mapping = mapColumns(headings)
  const read = (...cells: string[]) => createNormaliser()(mapping)(cells)
  const suggest = (field: 'decision' | 'code' | 'name' | 'serviceLevel', value: string) =>
    ({ field, value, confidence: 1, evidence: [] }) as never

  test('replaces one value, and what was said of it', () => {
    const before = read('x.y', 'Một', '12/QĐ-UBND', '31/02/2025', 'abc')
    expect(before.unread.map(({ property }) => property).toSorted()).toEqual([
      'code',
      'decision',
      'serviceLevel',
    ])
    const after = repaired(before, suggest('code', '1.001193'))
    expect(after.procedure).toMatchObject({ code: '1.001193', name: 'Một' })
    expect(after.unread.map(({ property }) => property).toSorted()).toEqual(['decision', 'serviceLevel'])
    expect(after.foldedName).toBe(before.foldedName)
    expect(repaired(before, suggest('name', 'Hai')).foldedName).toBe('hai')
    expect(repaired(before, suggest('code', 'nothing of the kind'))).toBe(before)
  })

  test('of a decision keeps the part that was not suggested', () => {
    const before = read('1.001193', 'Một', '12/QĐ-UBND', '', '')
    const after = repaired(before, suggest('decision', '2025-07-01'))
    expect(after.procedure.decision).toEqual({ number: '12/QĐ-UBND', date: '2025-07-01' })
    const other = repaired(read('1.001193', 'Một', '', '', ''), suggest('name', 'Hai'))
    expect('decision' in other.procedure).toBe(false)
  })
})

describe('the unit in a title', () => {
  test.each([
    ['phường', 'Phường'],
    ['xã', 'Xã'],
    ['đặc khu', 'Đặc khu'],
    ['tỉnh', 'Tỉnh'],
    ['thành phố', 'Thành phố'],
  ])('may be a %s', (kind, shown) => {
    expect(unitInText(`  Danh mục TTHC ${kind} Bình An  `)).toBe(`${shown} Bình An`)
  })

  test.each(
    'năm theo thuộc trên tại của do được ban và tỉnh thành quận huyện giải tiếp áp có còn đến tính ngày tháng quý thực trực đang hiện'
      .split(' ')
      .map((word) => word.toUpperCase()),
  )('in capitals ends before %s', (word) => {
    const found = unitInText(`DANH MỤC XÃ AN BÌNH ${word} ABC`)
    // A unit above it, in the same title, is named as well and is not the unit.
    expect(found).toBe('Xã An Bình')
  })

  test.each(['cấp', 'địa bàn', 'các', 'mọi', 'toàn', 'và', '12/'])('is none behind "%s"', (word) => {
    expect(unitInText(`Danh mục TTHC ${word} xã An Bình`)).toBeUndefined()
  })

  test.each(['Quyết định', 'Kèm theo', 'Công văn', 'Nghị quyết', 'Căn cứ'])(
    'is none of a text with "%s"',
    (word) => {
      expect(unitInText(`${word} xã An Bình`)).toBeUndefined()
    },
  )

  test.each([
    ['xã An Bình Phú Thọ Tây', 'Xã An Bình Phú Thọ Tây'],
    ['xã An Bình Phú Thọ Tây Ninh', undefined],
    ['phường 12', 'Phường 12'],
    ['phường 123', undefined],
    ['phường 1/2', undefined],
    ['xã A', 'Xã A'],
    ['xã An Bình, Phú Thọ', 'Xã An Bình'],
    ['xã an bình', undefined],
    ['phường An Bình và tỉnh Sơn La', 'Phường An Bình'],
    ['tỉnh Sơn La', 'Tỉnh Sơn La'],
  ])('"%s" is %s', (text, unit) => {
    expect(unitInText(text)).toBe(unit)
  })
})

describe('agencies in a cell', () => {
  test.each([
    ['Sở Tư pháp, UBND cấp xã', ['province', 'commune'], []],
    ['Trung tâm đăng kiểm, Sở Tư pháp', ['province', 'other'], ['Trung tâm đăng kiểm']],
    ['Sở Tư pháp, Công ty Điện lực', ['province', 'other'], ['Công ty Điện lực']],
    ['Ủy ban nhân dân cấp tỉnh, cấp xã', ['province', 'commune'], []],
    ['cấp xã, Công an', ['police'], []],
    ['-', [], []],
    ['', [], []],
    ['Sở Văn hóa, Thể thao và Du lịch', ['province'], []],
  ])('"%s" are %j', (text, kinds, others) => {
    expect([kindsOf(text), othersIn(text)]).toEqual([kinds, others])
  })

  test('a long text is read as well, and not remembered', () => {
    const long = `Sở Tư pháp${' '.repeat(600)}`
    expect([kindsOf(long), kindsOf(long)]).toEqual([['province'], ['province']])
  })
})

test.each([
  ['Danh mục thủ tục hành chính lĩnh vực Hộ tịch'],
  ['Danh mục TTHC lĩnh vực Hộ tịch'],
  ['TTHC lĩnh vực Hộ tịch'],
  ['Các thủ tục hành chính lĩnh vực Hộ tịch'],
  ['Nhóm TTHC lĩnh vực Hộ tịch'],
])('"%s" gives its field', (text) => {
  expect(readSectionTitle(`I. ${text}`).gives).toMatchObject({ field: 'Hộ tịch' })
})
