import type { ReadRule } from '../rule.ts'

/** Printed pages pasted one below the other. Said once for a list. */
export const repeatedHeading: ReadRule<'repeated-heading', { rows: number; first: number }> = {
  id: 'repeated-heading',
  severity: 'note',
  looksAt: 'reading',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n1.000894,Đăng ký kết hôn' }],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\nMÃ TTHC,Tên thủ tục\n1.000894,Đăng ký kết hôn',
      },
    ],
  },
}
