import type { ReadRule } from '../rule.ts'

/** Two tables in one: the rows below are read by the headings that stand above them. */
export const changedColumns: ReadRule<'changed-columns', { columns: string }> = {
  id: 'changed-columns',
  severity: 'warning',
  looksAt: 'reading',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\nMã TTHC,Tên thủ tục\n1.000894,Đăng ký kết hôn',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\nTên thủ tục,Mã TTHC\nĐăng ký kết hôn,1.000894',
      },
    ],
  },
}
