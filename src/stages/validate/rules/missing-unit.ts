import type { UnitRule } from '../rule.ts'

const UNITS =
  'Tên đơn vị,Mã,Tỉnh\nPhường Ba Đình,00004,Thành phố Hà Nội\nPhường Ngọc Hà,00008,Thành phố Hà Nội\nPhường Giảng Võ,00025,Thành phố Hà Nội'

/** One list alone expects no neighbours (`units/coverage.ts`). */
export const missingUnit: UnitRule<'missing-unit', { unit: string; province: string; code: string }> = {
  id: 'missing-unit',
  severity: 'warning',
  looksAt: 'unit',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        units: UNITS,
        of: ['Phường Ba Đình', 'Phường Ngọc Hà', 'Phường Giảng Võ'],
      },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh', units: UNITS, of: ['Phường Ba Đình'] },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        units: UNITS,
        of: ['Phường Ba Đình', 'Phường Ngọc Hà'],
      },
    ],
  },
}
