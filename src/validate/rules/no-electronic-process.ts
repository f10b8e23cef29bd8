import type { RecordRule } from '../rule.ts'

export const noElectronicProcess: RecordRule<'no-electronic-process', Record<string, never>> = {
  id: 'no-electronic-process',
  severity: 'warning',
  looksAt: 'policy',
  basis:
    'Đắk Lắk directive 012/CT-UBND of 2025-11-26: the electronic process follows the publication decision.',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Quy trình điện tử\n1.001193,Đăng ký khai sinh,có' }],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Quy trình điện tử\n1.001193,Đăng ký khai sinh,không' }],
  },
  check: ({ procedure }) =>
    procedure.electronicProcess === false ? { facts: {}, field: 'electronicProcess' } : undefined,
}
