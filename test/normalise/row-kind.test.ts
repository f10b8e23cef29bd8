import { describe, expect, test } from 'vitest'
import type { Row } from '../../src/model/row.ts'
import { mapColumns } from '../../src/stages/normalise/mapping.ts'
import { type RowKind, rowKind, tableShape } from '../../src/stages/normalise/rows/row-kind.ts'

const HEADINGS = ['STT', 'Mã TTHC', 'Tên thủ tục', 'Lĩnh vực', 'Phí', 'Ghi chú']
const SHAPE = tableShape(mapColumns(HEADINGS), HEADINGS, [{ row: 1, cells: HEADINGS }])

/** Cells are written as a person sees them, with a bar between. */
function kindOf(cells: string, more: Partial<Row> = {}): RowKind {
  return rowKind({ row: 7, cells: cells.split('|').map((cell) => cell.trim()), ...more }, SHAPE, mapColumns)
}

describe('a title of a section', () => {
  test.each([
    ['named', 'I | LĨNH VỰC HỘ TỊCH | | | |'],
    ['named', 'I | | Lĩnh vực hộ tịch | | |'],
    ['named', '1 | | LĨNH VỰC HỘ TỊCH | | |'],
    ['named', '| | Lĩnh vực: Chứng thực | | |'],
    ['named', 'I | LĨNH VỰC HỘ TỊCH | 12 | | |'],
    ['named', 'A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH'],
    ['named', 'B | THỦ TỤC HÀNH CHÍNH CẤP XÃ | | | |'],
    ['named', '| | III. TTHC bị bãi bỏ | | |'],
    ['named', 'PHỤ LỤC II'],
    ['numbered', 'I | | HỘ TỊCH | | |'],
    ['numbered', 'II.1. Chứng thực'],
    ['numbered', 'Đ | SỞ TƯ PHÁP | | | |'],
    ['capitals', '| | HÀNG HẢI | | |'],
    ['in-front', 'HÀNG HẢI | | | | |'],
    ['in-front', 'Hộ tịch | | | | |'],
  ])('%s: %s', (because, cells) => {
    expect(kindOf(cells)).toMatchObject({ kind: 'section', because })
  })

  test('merged: one text across most of the table', () => {
    expect(kindOf('| | Hộ tịch và chứng thực | | |', { across: 4 })).toMatchObject({ because: 'merged' })
    expect(kindOf('| | Hộ tịch và chứng thực | | |', { across: 2 }).kind).toBe('record')
  })
})

test.each(['\u0000'.repeat(40), '\u200b|\ufeff|\u200b', ' |\u0007\u0008'])(
  'a row of characters that nobody sees is a note: %j',
  (cells) => {
    expect(kindOf(cells)).toEqual({ kind: 'note', text: '…', opens: false })
  },
)

describe('a record with its findings, and no title', () => {
  test.each([
    ['a damaged code and a field', '3 | 1.00001 | | Lĩnh vực đất đai | |'],
    ['a number and a name', '12 | | Đăng ký khai sinh | | |'],
    ['a number and a name in capitals', '12 | | ĐĂNG KÝ KHAI SINH | | |'],
    ['a name alone', '| | Đăng ký khai sinh | | |'],
    ['a name and a field', '| | ĐĂNG KÝ KHAI SINH | Hộ tịch | |'],
    ['a name that begins with a title word', '4 | | Thủ tục đăng ký khai sinh tại cấp xã | | |'],
    ['a procedure that speaks of a field', '| | Cấp giấy phép trong lĩnh vực hàng hải | | |'],
    ['a home-made code', '| 2020STTTT_PTTT06 | | | |'],
    ['a code of letters', '| BTP-HCTP-1 | | | |'],
    ['a code that begins like a number', '| A.123456 | | | |'],
    ['one word in the column of codes', '| Demo | | | |'],
    ['a name that begins with a word of totals', '5 | | Tổng kết thi đua | | |'],
    ['a name that begins with "Cộng đồng"', '| | Cộng đồng dân cư đăng ký đất | | |'],
    ['a name that begins like a note', '5 | | Ghi chú ly hôn | | |'],
    ['a name that begins with "Xác nhận"', '| | Xác nhận tình trạng hôn nhân | | |'],
    ['a name with a date in it', '| | Hỗ trợ người có công trước ngày 01 tháng 01 năm 1945 | | |'],
  ])('%s: %s', (_, cells) => {
    expect(kindOf(cells)).toEqual({ kind: 'record' })
  })
})

describe('a total', () => {
  test.each([
    ['Tổng cộng: 2.296 | | | | |', [2296]],
    ['Tổng số: 02 TTHC', [2]],
    ['| | TỔNG CỘNG | 2296 | |', [2296]],
    ['| | Tổng số thủ tục hành chính | | | 387', [387]],
    ['Cộng | | 12 | | |', [12]],
    ['| | Total: 12 | | |', [12]],
    ['I+II | | Tổng cộng (I+II) | | | 14', [14]],
  ])('%s', (cells, declared) => {
    expect(kindOf(cells)).toMatchObject({ kind: 'total', declared })
  })

  test('of money counts no rows', () => {
    expect(kindOf('| | Tổng cộng | | 1.250.000 |')).toMatchObject({ kind: 'total', declared: [] })
  })
})

describe('the headings again', () => {
  test('are known by their words, whatever the case', () => {
    expect(kindOf('STT | MÃ TTHC | TÊN THỦ TỤC | LĨNH VỰC | PHÍ | GHI CHÚ')).toEqual({
      kind: 'heading',
      mapping: undefined,
    })
  })

  test('in another order bring their own meaning', () => {
    const again = kindOf('STT | Tên thủ tục | Mã TTHC | Lĩnh vực')
    const columns = again.kind === 'heading' ? again.mapping?.columns : undefined
    expect(columns?.map(({ index, field }) => [index, field.id])).toEqual([
      [1, 'name'],
      [2, 'code'],
      [3, 'field'],
    ])
  })

  test('are followed by the numbers of the columns', () => {
    expect(kindOf('(1) | (2) | (3) | (4) | (5) | (6)')).toEqual({ kind: 'heading', mapping: undefined })
    expect(kindOf('A | B | 1 | 2 | 3 | 4')).toEqual({ kind: 'heading', mapping: undefined })
    expect(kindOf('(A) | (B) | (1) | (2) | (3) | (4)')).toEqual({ kind: 'heading', mapping: undefined })
    expect(kindOf('1 | 2 | 3 | 4=2+3 | 5 |')).toEqual({ kind: 'heading', mapping: undefined })
    expect(kindOf('1 | 3 | 4 | | |').kind).toBe('record')
  })
})

describe('a note', () => {
  test.each([
    ['Nơi nhận: | | | TM. ỦY BAN NHÂN DÂN | |', true],
    ['NGƯỜI LẬP BIỂU | | | | THỦ TRƯỞNG ĐƠN VỊ |', true],
    ['| | | An Giang, ngày 12 tháng 5 năm 2026 | |', true],
    ['- Như trên; | | | KT. CHỦ TỊCH | |', true],
    ['| | | PHÓ CHỦ TỊCH | |', true],
    ['| Ghi chú: số liệu đến ngày 30/6/2025 | | | |', false],
    ['(Kèm theo Quyết định số 12/QĐ-UBND) | | | | |', false],
    ['| | | | | Trang 2/10', false],
  ])('%s', (cells, opens) => {
    expect(kindOf(cells)).toMatchObject({ kind: 'note', opens })
  })

  test('may be any text beside the columns of code and name', () => {
    expect(kindOf('| | | Nguyễn Văn A | |')).toEqual({ kind: 'loose', text: 'Nguyễn Văn A' })
  })
})
