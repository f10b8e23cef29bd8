import type { SchemaRule } from '../rule.ts'

export const systemIdAsCode: SchemaRule<'system-id-as-code', { text: string }> = {
  id: 'system-id-as-code',
  severity: 'error',
  looksAt: 'schema',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.012753,Cấp giấy phép' }],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n5f4dcc3b5aa765d61d8327deb882cf99,Cấp giấy phép' },
      { list: 'Mã TTHC,Tên thủ tục\n018f4a6e-7c1b-7d2e-9a55-3b1c0de4f200,Cấp giấy phép' },
    ],
  },
  claim: ({ property, found }, { unread }) =>
    property === 'code' && unread.some(({ odd }) => odd?.kind === 'system-id') ? { text: found } : undefined,
}
