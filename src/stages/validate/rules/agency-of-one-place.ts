import type { SpanRule } from '../rule.ts'

/** Said of the baseline: what a ministry issues is carried out everywhere, whichever department the export happens to name. */
export const agencyOfOnePlace: SpanRule<
  'agency-of-one-place',
  { procedures: number; places: string; codes: string }
> = {
  id: 'agency-of-one-place',
  severity: 'note',
  looksAt: 'span',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        baseline:
          'Mã số,Tên,Cơ quan ban hành,Cơ quan thực hiện,Cấp thực hiện\n1.001193,Đăng ký khai sinh,Bộ Tư pháp,Sở Tư pháp,Cấp tỉnh',
      },
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        baseline:
          'Mã số,Tên,Cơ quan ban hành,Cơ quan thực hiện,Cấp thực hiện\n1.001193,Đăng ký khai sinh,UBND thành phố Hà Nội,Sở Tư pháp Thành phố Hà Nội,Cấp tỉnh',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        baseline:
          'Mã số,Tên,Cơ quan ban hành,Cơ quan thực hiện,Cấp thực hiện\n1.001193,Đăng ký khai sinh,Bộ Tư pháp,Sở Tư pháp Thành phố Hà Nội,Cấp tỉnh',
      },
    ],
  },
}
