import type { SpanRule } from '../rule.ts'

/** Said of the baseline: two lists of the same codes, of which the second only fills in what the first leaves out. */
export const baselineDetailsDiffer: SpanRule<
  'baseline-details-differ',
  { property: string; here: string; details: string }
> = {
  id: 'baseline-details-differ',
  severity: 'note',
  looksAt: 'span',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        baseline: 'Mã số,Tên,Lĩnh vực\n1.001193,Đăng ký khai sinh,Hộ tịch',
        details: 'Mã số,Tên,Lĩnh vực,Cấp thực hiện\n1.001193,Đăng ký khai sinh,hộ tịch,Cấp xã',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        baseline: 'Mã số,Tên,Lĩnh vực\n1.001193,Đăng ký khai sinh,Hộ tịch',
        details: 'Mã số,Tên,Lĩnh vực,Cấp thực hiện\n1.001193,Đăng ký khai sinh,Tư pháp,Cấp xã',
      },
    ],
  },
}
