import type { ReadRule } from '../rule.ts'

export const fieldInTwoColumns: ReadRule<
  'field-in-two-columns',
  { field: string; heading: string; from: string; rows: number; first: number }
> = {
  id: 'field-in-two-columns',
  severity: 'note',
  looksAt: 'reading',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên TTHC,Tên DVC\n1.001193,Đăng ký khai sinh,Đăng ký khai sinh đúng hạn' }],
    invalid: [{ list: 'Mã TTHC,Tên TTHC,Tên DVC\n1.001193,,Đăng ký khai sinh\n1.000894,Đăng ký kết hôn,' }],
  },
}
