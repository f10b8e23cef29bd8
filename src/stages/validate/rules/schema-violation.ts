import type { SchemaRule } from '../rule.ts'

/** Last in the list: what the published schema or the user's own demands and no other rule has a name for. */
export const schemaViolation: SchemaRule<
  'schema-violation',
  { path: string; keyword: string; expected: string; found: string }
> = {
  id: 'schema-violation',
  severity: 'error',
  looksAt: 'schema',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Lĩnh vực\n1.001193,Đăng ký khai sinh,Hộ tịch',
        schema: { type: 'object', required: ['field'] },
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Lĩnh vực\n1.001193,Đăng ký khai sinh,',
        schema: { type: 'object', required: ['field'] },
      },
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        schema: { type: 'object', properties: { name: { type: 'string', maxLength: 5 } } },
      },
    ],
  },
  claim: ({ path, keyword, expected, found }) => ({ path, keyword, expected, found }),
}
