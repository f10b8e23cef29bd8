import type { AbsenceRule } from '../rule.ts'

export const missingProcedure: AbsenceRule<'missing-procedure', { field: string; levels: string }> = {
  id: 'missing-procedure',
  severity: 'warning',
  looksAt: 'absence',
  basis:
    'Decree 63/2010 art. 13-17: what is published for a level has to be made public and served by each unit of that level.',
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
