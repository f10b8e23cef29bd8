import type { SpanRule } from '../rule.ts'

/** Said once of an issuer, or of a field, in place of each of its codes: a list that could not hold them says nothing of them. */
export const issuerNotInBaseline: SpanRule<
  'issuer-not-in-baseline',
  { by: 'issuer' | 'field'; name: string; procedures: number; fields: string; codes: string }
> = {
  id: 'issuer-not-in-baseline',
  severity: 'note',
  looksAt: 'span',
  examples: {
    valid: [
      {
        list: listOf(1),
        baseline: 'Mã số,Tên,Cơ quan ban hành\n1.001193,Đăng ký khai sinh,Bộ Tư pháp',
      },
      {
        list: listOf(20),
        baseline:
          'Mã số,Tên,Cơ quan ban hành\n1.001193,Đăng ký khai sinh,Bộ Tư pháp\n1.004946,Trợ giúp trẻ em,Bộ Y tế',
      },
    ],
    invalid: [
      {
        list: listOf(20),
        baseline: 'Mã số,Tên,Cơ quan ban hành\n1.001193,Đăng ký khai sinh,Bộ Tư pháp',
      },
    ],
  },
}

/** One procedure that the baseline knows, and so many of an issuer that may be absent from it. */
function listOf(unknown: number): string {
  const rows = Array.from({ length: unknown }, (_, at) => `2.0010${10 + at},Khám bệnh ${at + 1},Bộ Y tế`)
  return ['Mã TTHC,Tên thủ tục,Cơ quan công bố', '1.001193,Đăng ký khai sinh,Bộ Tư pháp', ...rows].join('\n')
}
