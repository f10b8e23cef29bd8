import type { SchemaRule } from '../rule.ts'

export const missingCode: SchemaRule<'missing-code', Record<string, never>> = {
  id: 'missing-code',
  severity: 'error',
  looksAt: 'schema',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' }],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n,Đăng ký khai sinh' },
      { list: 'Tên thủ tục\nĐăng ký khai sinh' },
    ],
  },
  claim: ({ keyword, expected }) => (keyword === 'required' && expected === 'code' ? {} : undefined),
}
