import type { ReadRule } from '../rule.ts'

export const hiddenRows: ReadRule<'hidden-rows', { rows: number; first: number; leftOut: number }> = {
  id: 'hidden-rows',
  severity: 'note',
  looksAt: 'reading',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' }],
    // Only a workbook can hide rows: the example is a file, in test/rules.test.ts.
    invalid: [],
  },
}
