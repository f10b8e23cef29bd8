import type { RecordRule } from '../rule.ts'

/** Decree 63/2010 art. 14 and 15. */
export const abolishedProcedure: RecordRule<'abolished-procedure', { code: string }> = {
  id: 'abolished-procedure',
  severity: 'error',
  looksAt: 'match',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        baseline: 'Mã số,Tên,Tình trạng\n1.001193,Đăng ký khai sinh,Còn hiệu lực',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        baseline: 'Mã số,Tên,Tình trạng\n1.001193,Đăng ký khai sinh,Bãi bỏ',
      },
    ],
  },
  check: ({ procedure }, match) =>
    match?.kind === 'matched' && match.baseline.status === 'abolished' && procedure.status !== 'abolished'
      ? { facts: { code: match.baseline.code }, field: 'code' }
      : undefined,
}
