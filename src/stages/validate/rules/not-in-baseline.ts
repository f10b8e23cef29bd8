import type { RecordRule } from '../rule.ts'

export const notInBaseline: RecordRule<
  'not-in-baseline',
  { code: string; namesCode?: string; digits?: number; slippedFrom?: number }
> = {
  id: 'not-in-baseline',
  severity: 'warning',
  looksAt: 'match',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        baseline: 'Mã số,Tên\n1.001193,Đăng ký khai sinh',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.009999,Thủ tục riêng của tỉnh',
        baseline: 'Mã số,Tên\n1.001193,Đăng ký khai sinh',
      },
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001139,Đăng ký khai sinh',
        baseline: 'Mã số,Tên\n1.001193,Đăng ký khai sinh',
      },
    ],
  },
  check({ procedure }, match) {
    if (match?.kind !== 'extra') return undefined
    const { named } = match
    const found = named === undefined ? {} : { namesCode: named.code, digits: named.digits }
    return { facts: { code: procedure.code ?? '', ...found }, field: 'code' }
  },
}
