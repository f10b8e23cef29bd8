import { describe, expect, test } from 'vitest'
import { authoritiesOf } from '../../src/stages/normalise/authority.ts'
import { codeRepairs } from '../../src/stages/normalise/codes/code-repairs.ts'
import { dayOfNumber, readDate } from '../../src/stages/normalise/date.ts'
import { readCode } from '../../src/stages/normalise/fields/code.ts'
import { mapColumns } from '../../src/stages/normalise/mapping.ts'
import { findHeader } from '../../src/stages/normalise/rows/header.ts'
import { rowKind, tableShape } from '../../src/stages/normalise/rows/row-kind.ts'
import { readSectionTitle } from '../../src/stages/normalise/rows/section-title.ts'
import { readTotal } from '../../src/stages/normalise/rows/total.ts'
import { tidy } from '../../src/stages/normalise/tidy.ts'

// Every branch, and every alternative of a pattern, has an example: what these were put here for is that none of them can be
// taken away unnoticed (`npm run mutate`).

describe('each weekday and month that a program writes', () => {
  test.each([
    ['Mon Jan 06 2025', '2025-01-06'],
    ['Tue Feb 04 2025', '2025-02-04'],
    ['Wed Mar 05 2025', '2025-03-05'],
    ['Thu Apr 03 2025', '2025-04-03'],
    ['Fri May 02 2025', '2025-05-02'],
    ['Sat Jun 07 2025', '2025-06-07'],
    ['Sun Jul 06 2025 00:00:00 GMT+0700', '2025-07-06'],
    ['Fri Aug 01 2025', '2025-08-01'],
    ['Mon Sep 01 2025', '2025-09-01'],
    ['Wed Oct 01 2025', '2025-10-01'],
    ['Sat Nov 01 2025', '2025-11-01'],
    ['Mon Dec 01 2025', '2025-12-01'],
    ['Thứ Hai, 6 tháng 1, 2025', '2025-01-06'],
    ['Thứ Ba, 7 tháng 1, 2025', '2025-01-07'],
    ['Thứ Tư, 8 tháng 1, 2025', '2025-01-08'],
    ['Thứ Năm, 9 tháng 1, 2025', '2025-01-09'],
    ['Thứ Sáu, ngày 10 tháng 1 năm 2025', '2025-01-10'],
    ['Thứ Bảy, 11 tháng 1, 2025', '2025-01-11'],
    ['Chủ Nhật, 12 tháng 1, 2025', '2025-01-12'],
  ])('%s is %s', (text, day) => {
    expect(readDate(text)).toBe(day)
  })

  test.each([
    ['36525', undefined],
    ['36526', '2000-01-01'],
    ['58440', '2059-12-31'],
    ['58441', undefined],
  ])('the number %s is the day %s', (text, day) => {
    expect(dayOfNumber(text)).toBe(day)
  })
})

describe('a code that became a date', () => {
  /** The codes that each repair makes of a text, by what it mends. */
  const undone = (damage: string, text: string) =>
    codeRepairs.find((one) => one.damage === damage)?.undo(text)
  const series = (text: string) => [...new Set(undone('date', text)?.map((code) => code.slice(0, 1)))]

  test.each([
    // Excel counts 1 January 1900 as 1, other programs as 2.
    ['1900-01-01 00:18:21.600', ['1', '2']],
    ['1900-01-08 00:18:21.600', ['8', '9']],
    // 9 is the last series; there is no tenth.
    ['1900-01-09 00:18:21.600', ['9']],
    ['1899-12-31 00:18:21.600', ['1']],
    ['1899-12-30 00:18:21.600', []],
    ['1900-02-01 00:18:21.600', []],
    ['1901-01-05 00:18:21.600', []],
    ['30/12/1899 00:18:21', []],
    ['05/01/1901 00:18:21', []],
    ['31/12/1899 00:18:21', ['1']],
  ])('%s is of the series %j', (text, expected) => {
    expect(series(text)).toEqual(expected)
  })

  test('keeps its number: 1,101.6 seconds of a day are 0.012750 of it', () => {
    expect(1_101.6 / 86_400).toBeCloseTo(0.01275, 10)
    expect(undone('date', '1900-01-01 00:18:21.600')).toContain('1.012750')
    expect(undone('date', '1/1/00 12:18:21 AM')).toContain('1.012750')
    // Half a day later.
    expect(undone('date', '1/1/00 12:18:21 PM')).toContain('1.512750')
  })

  test.each([
    ['1.01275E0', ['1.01275']],
    ['1.01275E6', Array.from({ length: 10 }, (_, at) => `1.0127${45 + at}`)],
    ['1.0127E6', []],
    ['1.0127531E6', ['1.012753']],
    ['1.01275E5', []],
    ['1.01275E7', []],
  ])('%s is %j as a number with an exponent', (text, expected) => {
    expect(undone('exponent', text)).toEqual(expected)
  })

  test('with a digit too many is each code with one less, with the suffix it had', () => {
    expect(undone('surplus-digit', '1.0133611.H13')).toEqual([
      '1.133611.H13',
      '1.033611.H13',
      '1.013611.H13',
      '1.013311.H13',
      '1.013361.H13',
    ])
    expect(undone('surplus-digit', '1.1111111')).toEqual(['1.111111'])
    expect(undone('surplus-digit', '1.01336112')).toBeUndefined()
    expect(undone('surplus-digit', '0.0133611')).toBeUndefined()
  })

  test('is mended once by each repair, and never goes back to one before', () => {
    const odd = readCode('Mã TTHC: 1,01275').unread?.[0]?.odd
    expect(odd).toMatchObject({ damages: ['surrounded', 'other-mark', 'lost-zeros'] })
  })
})

describe('an agency', () => {
  test.each([
    // The level behind another one takes its place, and what stood behind that is gone.
    ['Ủy ban nhân dân cấp tỉnh, cấp xã', ['commune', 'province']],
    ['Ủy ban nhân dân cấp xã, cấp tỉnh', ['commune', 'province']],
    ['Công an cấp tỉnh, cấp xã', ['police']],
  ])('%s is of %j', (text, authorities) => {
    expect(authoritiesOf([text])).toEqual(authorities)
  })
})

describe('a heading row', () => {
  const find = (...rows: readonly (readonly string[])[]) =>
    findHeader(
      rows.map((cells, at) => ({ row: at + 1, cells })),
      mapColumns,
      {},
    )?.index

  test('of which half the cells are known is taken at once', () => {
    // Two of four are half: the better row below it is not looked at.
    expect(find(['Mã TTHC', 'Tên thủ tục', 'a', 'b'], ['Mã TTHC', 'Tên thủ tục', 'Lĩnh vực'])).toBe(0)
  })

  test('of which less is known yields to a better one below it', () => {
    // Two of five are less than half.
    expect(find(['Mã TTHC', 'Tên thủ tục', 'a', 'b', 'c'], ['Mã TTHC', 'Tên thủ tục', 'Lĩnh vực'])).toBe(1)
  })
})

describe('a row below the list', () => {
  const HEADINGS = ['STT', 'Mã TTHC', 'Tên thủ tục', 'Lĩnh vực', 'Phí', 'Ghi chú']
  const SHAPE = tableShape(mapColumns(HEADINGS), HEADINGS, [{ row: 1, cells: HEADINGS }])
  const kindOf = (cells: readonly string[]) => rowKind({ row: 7, cells }, SHAPE, mapColumns)

  test.each([
    'Nơi nhận:',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'TL. CHỦ TỊCH',
    'TUQ. CHỦ TỊCH',
    'Q. CHỦ TỊCH',
    'Người lập biểu',
    'Người kiểm tra',
    'Người duyệt',
    'Người ký',
    'Người tổng hợp',
    'Xác nhận của thủ trưởng đơn vị',
    '(đã ký)',
    '(ký, ghi rõ họ tên)',
    '- Như trên;',
    '- Lưu: VT.',
    '- Các sở, ngành;',
    '- Ủy ban nhân dân tỉnh;',
    '- UBND tỉnh;',
    '- Sở Tư pháp;',
    '- Văn phòng Chính phủ;',
    '- Chủ tịch UBND tỉnh;',
    '- VPCP;',
    '- Cổng thông tin điện tử;',
    'Lưu: VT, NC.',
    'Hà Nội, ngày 01 tháng 7 năm 2025',
    'Phó Chủ tịch',
    'Giám đốc',
    'Thủ trưởng đơn vị',
    'Trưởng phòng',
    'Chánh Văn phòng',
    'Cục trưởng',
    'Chi cục trưởng',
  ])('"%s" is a signature, and what follows belongs to it', (text) => {
    expect(kindOf(['', '', text, '', '', ''])).toEqual({ kind: 'note', text, opens: true })
  })

  test.each([
    'Ghi chú: x',
    'Chú thích: x',
    'Lưu ý: x',
    'Chú giải: x',
    'Nguồn: x',
    'Note: x',
    '(kèm theo Quyết định số 1)',
    '(Ban hành kèm theo Quyết định số 1)',
    'Trang 2/5',
    'Page 2 of 5',
    'Trang 2 trên 5',
  ])('"%s" is a remark, and the list may go on', (text) => {
    expect(kindOf(['', '', text, '', '', ''])).toEqual({ kind: 'note', text, opens: false })
  })

  test('of one or two texts beside code and name is loose; with a third it is a record', () => {
    expect(kindOf(['', '', '', '', 'không', 'ghi thêm']).kind).toBe('loose')
    expect(kindOf(['', '', '', 'Hộ tịch', 'không', 'ghi thêm']).kind).toBe('record')
  })

  test.each([
    'Tổng cộng',
    'Tổng số: 12',
    'Tổng: 12',
    'Tổng. 12',
    'Tổng (12)',
    'Tổng = 12',
    'Tổng 12',
    'Cộng',
    'Total: 12',
    'Sum: 12',
    'Tổng số TTHC: 12',
    'Tổng TTHC: 12',
    'Cộng thủ tục: 12',
    'Cộng lĩnh vực: 12',
    'Cộng mục I: 12',
    'Cộng phần A: 12',
    'Cộng nhóm 1',
    'Cộng cấp xã: 12',
    'Total records: 12',
    'Total procedures: 12',
    '- Tổng số: 12',
    '* Tổng số: 12',
  ])('"%s" is a total', (text) => {
    expect(readTotal([{ column: 2, text }], mapColumns(HEADINGS))).toMatchObject({ text })
  })

  test.each(['Tổng kết nhiệm kỳ', 'Cộng đồng dân cư', 'Tổng sốt', 'Totally'])('"%s" is none', (text) => {
    expect(readTotal([{ column: 2, text }], mapColumns(HEADINGS))).toBeUndefined()
  })
})

describe('a title of an office is no field:', () => {
  test.each([
    'Sở Tư pháp',
    'UBND tỉnh',
    'Ủy ban nhân dân',
    'Uỷ ban nhân dân',
    'Công an tỉnh',
    'Ban Quản lý khu kinh tế',
    'Thanh tra tỉnh',
    'Văn phòng UBND',
    'Chi cục Kiểm lâm',
    'Cục Thuế',
    'Phòng Tư pháp',
    'Trung tâm hành chính công',
  ])('%s', (text) => {
    expect(readSectionTitle(`II. ${text}`).gives).not.toHaveProperty('field')
  })
})

describe('an entity with a number', () => {
  test.each([
    ['&#55295;', '\ud7ff'],
    ['&#55296;', '&#55296;'],
    ['&#57343;', '&#57343;'],
    ['&#57345;', '\ue001'],
    ['&#1114112;', '&#1114112;'],
  ])('%s is %j: half a character is none', (text, expected) => {
    expect(tidy(`a${text}b`).text).toBe(`a${expected}b`)
  })
})
