import type { SchemaRule } from '../rule.ts'

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
      { list: 'Mã TTHC,Tên thủ tục\n1.01275,Cấp giấy phép' },
      { list: 'Mã TTHC,Tên thủ tục\n2020STTTT_PTTT06,Cấp giấy phép' },
    ],
  },
  claim: ({ property, found }) => (property === 'code' ? { text: found } : undefined),
}
