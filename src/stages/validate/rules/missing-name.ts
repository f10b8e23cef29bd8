import type { SchemaRule } from '../rule.ts'

/** Decree 63/2010 art. 8.2.a. */
export const missingName: SchemaRule<'missing-name', Record<string, never>> = {
  id: 'missing-name',
  severity: 'error',
  looksAt: 'schema',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' }],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,' }],
  },
  claim: ({ keyword, expected }) => (keyword === 'required' && expected === 'name' ? {} : undefined),
}
