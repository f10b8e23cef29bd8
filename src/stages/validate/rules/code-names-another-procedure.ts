import type { RecordRule } from '../rule.ts'

export const codeNamesAnotherProcedure: RecordRule<
  'code-names-another-procedure',
  { code: string; namesCode: string; baseline: string; slippedFrom?: number }
> = {
  id: 'code-names-another-procedure',
  severity: 'error',
  looksAt: 'match',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        baseline: 'Mã số,Tên\n1.001193,Đăng ký khai sinh\n1.000894,Đăng ký kết hôn',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký kết hôn',
        baseline: 'Mã số,Tên\n1.001193,Đăng ký khai sinh\n1.000894,Đăng ký kết hôn',
      },
    ],
  },
  check: (_, match) =>
    match?.kind === 'matched' && match.namesCode !== undefined
      ? {
          facts: {
            code: match.baseline.code,
            namesCode: match.namesCode,
            baseline: match.baseline.name ?? '',
          },
          field: 'code',
        }
      : undefined,
}
