import type { ReadRule } from '../rule.ts'

/** Programs that cannot calculate write formulas without their results: the values are nowhere in the file. */
export const formulaWithoutValue: ReadRule<
  'formula-without-value',
  { cells: number; rows: number; first: number; headings: string; text: string }
> = {
  id: 'formula-without-value',
  severity: 'warning',
  looksAt: 'reading',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' }],
    // Only a spreadsheet has formulas: the example is a file, in test/rules.test.ts.
    invalid: [],
  },
}
