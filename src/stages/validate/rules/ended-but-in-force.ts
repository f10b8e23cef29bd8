import { isInForce } from '../../../model/in-force.ts'
import type { RecordRule } from '../rule.ts'

/** The other side of `abolished-procedure`: one of the two is out of date. The row does not count as coverage. */
export const endedButInForce: RecordRule<'ended-but-in-force', { code: string; status: string }> = {
  id: 'ended-but-in-force',
  severity: 'warning',
  looksAt: 'match',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Tình trạng\n1.001193,Đăng ký khai sinh,Bãi bỏ',
        baseline: 'Mã số,Tên,Tình trạng\n1.001193,Đăng ký khai sinh,Bãi bỏ',
      },
      {
        list: 'Mã TTHC,Tên thủ tục,Tình trạng\n1.001193,Đăng ký khai sinh,',
        baseline: 'Mã số,Tên,Tình trạng\n1.001193,Đăng ký khai sinh,Còn hiệu lực',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Tình trạng\n1.001193,Đăng ký khai sinh,Bãi bỏ',
        baseline: 'Mã số,Tên,Tình trạng\n1.001193,Đăng ký khai sinh,Còn hiệu lực',
      },
      {
        list: 'Mã TTHC,Tên thủ tục,Tình trạng\n1.001193,Đăng ký khai sinh,Thay thế',
        baseline: 'Mã số,Tên\n1.001193,Đăng ký khai sinh',
      },
    ],
  },
  check: ({ procedure: { status } }, match) =>
    match?.kind === 'matched' &&
    status !== undefined &&
    status !== 'pending' &&
    !isInForce({ status }) &&
    isInForce(match.baseline)
      ? { facts: { code: match.baseline.code, status }, field: 'status' }
      : undefined,
}
