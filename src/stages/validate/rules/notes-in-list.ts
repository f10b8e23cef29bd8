import type { ReadRule } from '../rule.ts'

/** Signatures, recipients, remarks: what was not taken for a procedure. */
export const notesInList: ReadRule<'notes-in-list', { rows: number; first: number; text: string }> = {
  id: 'notes-in-list',
  severity: 'note',
  looksAt: 'reading',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n,Xác nhận tình trạng hôn nhân' },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\nNGƯỜI LẬP BIỂU,TM. ỦY BAN NHÂN DÂN' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n"Ghi chú: thực hiện từ ngày 01/7/2025",' },
    ],
  },
}
