import type { SchemaRule } from '../rule.ts'

export const unknownLevel: SchemaRule<'unknown-level', { text: string }> = {
  id: 'unknown-level',
  severity: 'warning',
  looksAt: 'schema',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Cấp thực hiện\n1.001193,Đăng ký khai sinh,"Cấp tỉnh, Cấp xã"' }],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Cấp thực hiện\n1.001193,Đăng ký khai sinh,Cấp vùng' }],
  },
  claim: ({ property, found }) => (property === 'levels' ? { text: found } : undefined),
}
