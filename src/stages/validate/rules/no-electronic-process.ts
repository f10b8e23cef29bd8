import type { RecordRule } from '../rule.ts'

/** Directive 012/CT-UBND of Đắk Lắk. */
export const noElectronicProcess: RecordRule<'no-electronic-process', Record<string, never>> = {
  id: 'no-electronic-process',
  severity: 'warning',
  looksAt: 'policy',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục,Quy trình điện tử\n1.001193,Đăng ký khai sinh,có' },
      { list: 'Mã TTHC,Tên thủ tục,Quy trình điện tử,Tình trạng\n1.001193,Đăng ký khai sinh,không,Bãi bỏ' },
    ],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Quy trình điện tử\n1.001193,Đăng ký khai sinh,không' }],
  },
  check: ({ procedure }) =>
    procedure.electronicProcess === false ? { facts: {}, field: 'electronicProcess' } : undefined,
}
