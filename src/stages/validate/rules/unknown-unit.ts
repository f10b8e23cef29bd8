import type { UnitRule } from '../rule.ts'

const UNITS = 'Tên đơn vị,Mã,Tỉnh\nPhường Ba Đình,00004,Thành phố Hà Nội\nXã Sơn Hà,23500,Tỉnh Quảng Ngãi'

/** Blank: the column of units says nothing in these rows. */
export const unknownUnit: UnitRule<'unknown-unit', { unit: string }> = {
  id: 'unknown-unit',
  severity: 'warning',
  looksAt: 'unit',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        units: UNITS,
        of: ['UBND P. Ba Đình', 'phuong-ba-dinh', 'Xã Sơn Hà, Quảng Ngãi', '00004'],
      },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh', units: UNITS, of: ['Phường Ba Đinhh'] },
    ],
  },
}
