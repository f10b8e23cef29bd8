import { codeIn } from '../../../text/code-in-text.ts'
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
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n,Đăng ký kết hôn (1.000894)' },
    ],
  },
  claim: ({ keyword, expected }) => (keyword === 'required' && expected === 'code' ? {} : undefined),
  suggest({ procedure: { name = '' } }) {
    const value = codeIn(name)
    return value === undefined
      ? undefined
      : { field: 'code', value, confidence: IN_NAME, evidence: ['stands-in-name'] }
  },
}

// A name may also speak of the code of another procedure (`thay thế 1.000894`): seen nowhere, and not ruled out.
const IN_NAME = 0.95
