import type { SchemaRule } from '../rule.ts'

/** What no rule before it has a better name for. */
export const malformedCode: SchemaRule<'malformed-code', { text: string }> = {
  id: 'malformed-code',
  severity: 'error',
  looksAt: 'schema',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.012753.H19,Cấp giấy phép' },
      { list: 'Mã TTHC,Tên thủ tục\n1.012753.000.00.00.H13,Cấp giấy phép' },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n12345,Cấp giấy phép' },
      { list: 'Mã TTHC,Tên thủ tục\nchưa có mã,Cấp giấy phép' },
    ],
  },
  claim: ({ property, found }) => (property === 'code' ? { text: found } : undefined),
}
