import type { RecordRule } from '../rule.ts'

/** Two-tier local government since 2025-07-01. */
export const obsoleteLevel: RecordRule<'obsolete-level', Record<string, never>> = {
  id: 'obsolete-level',
  severity: 'error',
  looksAt: 'record',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Cấp thực hiện\n1.001193,Đăng ký khai sinh,Cấp xã' }],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Cấp thực hiện\n1.001193,Đăng ký khai sinh,Cấp huyện' }],
  },
  check: ({ procedure }) =>
    procedure.levels?.includes('district') ? { facts: {}, field: 'levels' } : undefined,
}
