import type { UnitRule } from '../rule.ts'

const UNITS =
  'Tên đơn vị,Mã,Tỉnh,Tên cũ,Mã cũ\nPhường Ba Đình,00004,Thành phố Hà Nội,Phường Trúc Bạch; Phường Quán Thánh,00006; 00001'

/** `now`: what the list says became of it. */
export const formerUnit: UnitRule<'former-unit', { unit: string; now: string }> = {
  id: 'former-unit',
  severity: 'warning',
  looksAt: 'unit',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        units: UNITS,
        of: ['Phường Ba Đình'],
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        units: UNITS,
        of: ['Phường Trúc Bạch', '00001'],
      },
    ],
  },
}
