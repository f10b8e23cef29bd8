import type { ReadRule } from '../rule.ts'

export const hiddenColumns: ReadRule<'hidden-columns', { columns: number; headings: string }> = {
  id: 'hidden-columns',
  severity: 'note',
  looksAt: 'reading',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' }],
    // Only a workbook can hide columns: the example is a file, in test/rules.test.ts.
    invalid: [],
  },
}
