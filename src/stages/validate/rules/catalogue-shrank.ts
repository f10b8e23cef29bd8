import type { ExpectationRule } from '../rule.ts'

/** A list cut short is as well formed as a whole one: only what it held before, or should hold, shows it. */
export const catalogueShrank: ExpectationRule<
  'catalogue-shrank',
  { records: number; least: number; before: number }
> = {
  id: 'catalogue-shrank',
  severity: 'error',
  looksAt: 'expectation',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n1.000894,Đăng ký kết hôn',
        expect: { rows: 2 },
      },
    ],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh', expect: { rows: 2 } }],
  },
}
