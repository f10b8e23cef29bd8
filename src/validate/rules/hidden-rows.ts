import type { ReadRule } from '../rule.ts'

export const hiddenRows: ReadRule<'hidden-rows', { rows: number; first: number }> = {
  id: 'hidden-rows',
  severity: 'note',
  looksAt: 'reading',
  basis:
    'A filter left on hides rows from the person who checks the list by eye. They were read like the others.',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' }],
    // Only a workbook can hide rows: the example is a file, in test/read/hidden-rows.test.ts.
    invalid: [],
  },
}
