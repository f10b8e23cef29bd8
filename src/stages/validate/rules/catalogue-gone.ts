import type { ExpectationRule } from '../rule.ts'

/** The configuration or the earlier result has it, and the run does not: no figure can tell that it is missing. */
export const catalogueGone: ExpectationRule<
  'catalogue-gone',
  { from: string; expected?: number; found?: number }
> = {
  id: 'catalogue-gone',
  severity: 'error',
  looksAt: 'expectation',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh', expect: { units: ['Mẫu'] } }],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh', expect: { units: ['Mẫu', 'Xã Mất'] } },
    ],
  },
}
