import type { AbsenceRule } from '../rule.ts'

/** Decree 63/2010 art. 13 to 17. */
export const missingProcedure: AbsenceRule<'missing-procedure', { field: string; levels: string }> = {
  id: 'missing-procedure',
  severity: 'warning',
  looksAt: 'absence',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        baseline:
          'Mã số,Tên,Cấp thực hiện\n1.001193,Đăng ký khai sinh,Cấp xã\n2.000001,Cấp phép xây dựng,Cấp tỉnh',
        level: 'commune',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        baseline:
          'Mã số,Tên,Cấp thực hiện\n1.001193,Đăng ký khai sinh,Cấp xã\n1.000894,Đăng ký kết hôn,Cấp xã',
        level: 'commune',
      },
    ],
  },
  check: ({ field = '', levels = [] }) => ({ facts: { field, levels: levels.join(', ') } }),
}
