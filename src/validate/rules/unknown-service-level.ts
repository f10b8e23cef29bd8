import type { SchemaRule } from '../rule.ts'

export const unknownServiceLevel: SchemaRule<'unknown-service-level', { text: string }> = {
  id: 'unknown-service-level',
  severity: 'warning',
  looksAt: 'schema',
  basis:
    'Decree 42/2022 knows full-online (toàn trình) and partial (một phần); statistics add information only and not offered.',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,Đăng ký khai sinh,DVC TT toàn trình' }],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,Đăng ký khai sinh,Mức độ 5' }],
  },
  claim: ({ property, found }) => (property === 'serviceLevel' ? { text: found } : undefined),
}
