import type { SchemaRule } from '../rule.ts'

/** Decree 63/2010 art. 13 and 15. */
export const malformedDecision: SchemaRule<'malformed-decision', { text: string }> = {
  id: 'malformed-decision',
  severity: 'warning',
  looksAt: 'schema',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục,Số quyết định\n1.001193,Đăng ký khai sinh,1319/QĐ-UBND' },
      { list: 'Mã TTHC,Tên thủ tục,Số quyết định\n1.001193,Đăng ký khai sinh,1319/QĐ-UBND ngày 16/9/2025' },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục,Số quyết định\n1.001193,Đăng ký khai sinh,9303' },
      { list: 'Mã TTHC,Tên thủ tục,Số quyết định\n1.001193,Đăng ký khai sinh,QĐ/0001-BCA' },
    ],
  },
  claim: ({ property, found }) => (property === 'decision' ? { text: found } : undefined),
}
