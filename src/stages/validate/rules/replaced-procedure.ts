import type { RecordRule } from '../rule.ts'

/** Decree 63/2010 art. 14. */
export const replacedProcedure: RecordRule<'replaced-procedure', { code: string; replacedBy: string }> = {
  id: 'replaced-procedure',
  severity: 'error',
  looksAt: 'match',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        baseline: 'Mã số,Tên,Tình trạng\n1.001193,Đăng ký khai sinh,Sửa đổi',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        baseline: 'Mã số,Tên,Tình trạng,Mã thay thế\n1.001193,Đăng ký khai sinh,Thay thế,1.014000',
      },
    ],
  },
  check: ({ procedure }, match) =>
    match?.kind === 'matched' && match.baseline.status === 'replaced' && procedure.status !== 'replaced'
      ? { facts: { code: match.baseline.code, replacedBy: match.baseline.replacedBy ?? '' }, field: 'code' }
      : undefined,
}
