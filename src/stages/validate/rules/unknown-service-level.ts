import type { SchemaRule } from '../rule.ts'

/** Decree 42/2022, as quoted in a guide. */
export const unknownServiceLevel: SchemaRule<'unknown-service-level', { text: string }> = {
  id: 'unknown-service-level',
  severity: 'warning',
  looksAt: 'schema',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,Đăng ký khai sinh,DVC TT toàn trình' }],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,Đăng ký khai sinh,Mức độ 5' }],
  },
  claim: ({ property, found }) => (property === 'serviceLevel' ? { text: found } : undefined),
}
