import type { ReadRule } from '../rule.ts'

/** A document breaks a list over tables and pages; what was put together again has to be said. */
export const joinedTables: ReadRule<
  'joined-tables',
  { tables: number; repeated: number; continued: number; subCases: number; others: number }
> = {
  id: 'joined-tables',
  severity: 'note',
  looksAt: 'reading',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' }],
    // Only a document has tables: the example is a file, in test/annex/audit.test.ts.
    invalid: [],
  },
}
