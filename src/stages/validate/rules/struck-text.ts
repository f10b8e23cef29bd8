import type { ReadRule } from '../rule.ts'

/** Offices strike through what no longer holds, and leave it in the list. */
export const struckText: ReadRule<
  'struck-text',
  { rows: number; cells: number; first: number; text: string; leftOut: number }
> = {
  id: 'struck-text',
  severity: 'warning',
  looksAt: 'reading',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' }],
    // Text is struck through only in workbooks, documents and pages: the example is a file, in test/rules.test.ts.
    invalid: [],
  },
}
