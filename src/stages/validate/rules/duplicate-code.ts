import { recordCode } from '../../../model/code.ts'
import type { RepeatRule } from '../rule.ts'

export const duplicateCode: RepeatRule<
  'duplicate-code',
  { code: string; firstRow: number; firstSource: string }
> = {
  id: 'duplicate-code',
  severity: 'error',
  looksAt: 'repeat',
  key: 'code',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n1.000894,Đăng ký kết hôn' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193.01,Đăng ký khai sinh\n1.001193.02,Đăng ký khai sinh lưu động' },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n1.001193,Đăng ký khai sinh' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n1.001193.H13,Đăng ký khai sinh' },
    ],
  },
  check({ candidate: { procedure }, source }, first, { reconcile }) {
    if (reconcile && first.source !== source) return undefined
    const code = recordCode(procedure) ?? ''
    return { facts: { code, firstRow: first.row, firstSource: first.source }, field: 'code' }
  },
}
