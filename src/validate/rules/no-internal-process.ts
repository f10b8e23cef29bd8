import type { RecordRule } from '../rule.ts'

export const noInternalProcess: RecordRule<'no-internal-process', Record<string, never>> = {
  id: 'no-internal-process',
  severity: 'warning',
  looksAt: 'policy',
  basis:
    'Decree 61/2018, 118/2025: the chairman approves the internal process of each procedure; Đắk Lắk directive 012/CT-UBND of 2025-11-26.',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Quy trình nội bộ\n1.001193,Đăng ký khai sinh,có' }],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Quy trình nội bộ\n1.001193,Đăng ký khai sinh,không' }],
  },
  check: ({ procedure }) =>
    procedure.internalProcess === false ? { facts: {}, field: 'internalProcess' } : undefined,
}
