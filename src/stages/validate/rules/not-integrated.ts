import type { RecordRule } from '../rule.ts'

export const notIntegrated: RecordRule<'not-integrated', Record<string, never>> = {
  id: 'not-integrated',
  severity: 'warning',
  looksAt: 'policy',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục,Đã tích hợp\n1.001193,Đăng ký khai sinh,có' },
      { list: 'Mã TTHC,Tên thủ tục,Đã tích hợp,Tình trạng\n1.001193,Đăng ký khai sinh,không,Bãi bỏ' },
    ],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Đã tích hợp\n1.001193,Đăng ký khai sinh,không' }],
  },
  check: ({ procedure }) => (procedure.integrated === false ? { facts: {}, field: 'integrated' } : undefined),
}
