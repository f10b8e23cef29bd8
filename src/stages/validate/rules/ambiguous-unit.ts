import type { UnitRule } from '../rule.ts'

const UNITS =
  'Tên đơn vị,Mã,Tỉnh\nXã Tân Thành,30337,Tỉnh Đồng Tháp\nXã Tân Thành,27763,Tỉnh Tây Ninh\nXã Sơn Hạ,21286,Tỉnh Quảng Ngãi'

export const ambiguousUnit: UnitRule<'ambiguous-unit', { unit: string; count: number; units: string }> = {
  id: 'ambiguous-unit',
  severity: 'warning',
  looksAt: 'unit',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        units: UNITS,
        of: ['Xã Tân Thành, Tây Ninh', 'Xã Sơn Hạ'],
      },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh', units: UNITS, of: ['Xã Tân Thành'] },
    ],
  },
}
