import type { RecordRule } from '../rule.ts'

/** Decrees 61/2018 and 118/2025, as remembered; directive 012/CT-UBND of Đắk Lắk. */
export const noInternalProcess: RecordRule<'no-internal-process', Record<string, never>> = {
  id: 'no-internal-process',
  severity: 'warning',
  looksAt: 'policy',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục,Quy trình nội bộ\n1.001193,Đăng ký khai sinh,có' },
      { list: 'Mã TTHC,Tên thủ tục,Quy trình nội bộ,Tình trạng\n1.001193,Đăng ký khai sinh,không,Bãi bỏ' },
    ],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Quy trình nội bộ\n1.001193,Đăng ký khai sinh,không' }],
  },
  check: ({ procedure }) =>
    procedure.internalProcess === false ? { facts: {}, field: 'internalProcess' } : undefined,
}
