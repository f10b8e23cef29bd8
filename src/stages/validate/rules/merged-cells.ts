import type { ReadRule } from '../rule.ts'

/** One text that shows beside several rows belongs to each of them. */
export const mergedCells: ReadRule<'merged-cells', { values: number; joined: number; first: number }> = {
  id: 'merged-cells',
  severity: 'note',
  looksAt: 'reading',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' }],
    // Cells are merged only in a workbook: the example is a file, in test/rules.test.ts.
    invalid: [],
  },
}
