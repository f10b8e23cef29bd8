import type { RecordRule } from '../rule.ts'

export const levelDiffers: RecordRule<'level-differs', { here: string; baseline: string }> = {
  id: 'level-differs',
  severity: 'warning',
  looksAt: 'match',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Cấp thực hiện\n1.001193,Đăng ký khai sinh,Cấp xã',
        baseline: 'Mã số,Tên,Cấp thực hiện\n1.001193,Đăng ký khai sinh,"Cấp tỉnh, Cấp xã"',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Cấp thực hiện\n1.001193,Đăng ký khai sinh,Cấp tỉnh',
        baseline: 'Mã số,Tên,Cấp thực hiện\n1.001193,Đăng ký khai sinh,Cấp xã',
      },
    ],
  },
  check({ procedure: { levels } }, match) {
    const known = match?.kind === 'matched' ? match.baseline.levels : undefined
    if (levels === undefined || known === undefined || levels.every((level) => known.includes(level)))
      return undefined
    return { facts: { here: levels.join(', '), baseline: known.join(', ') }, field: 'levels' }
  },
}
