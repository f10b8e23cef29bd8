import type { RecordRule } from '../rule.ts'

export const notIntegrated: RecordRule<'not-integrated', Record<string, never>> = {
  id: 'not-integrated',
  severity: 'warning',
  looksAt: 'policy',
  basis:
    'Rate of integration on the National Public Service Portal as provinces report it (Lâm Đồng: 2,013 of 2,308).',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Đã tích hợp\n1.001193,Đăng ký khai sinh,có' }],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Đã tích hợp\n1.001193,Đăng ký khai sinh,không' }],
  },
  check: ({ procedure }) => (procedure.integrated === false ? { facts: {}, field: 'integrated' } : undefined),
}
