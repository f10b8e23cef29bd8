import type { Authority } from '../../../model/authority.ts'
import type { SpanRule } from '../rule.ts'

/** A one-stop desk may take in what police, tax or customs carry out. */
export const listedForAnotherAuthority: SpanRule<
  'listed-for-another-authority',
  { authority: Authority; procedures: number; codes: string }
> = {
  id: 'listed-for-another-authority',
  severity: 'note',
  looksAt: 'span',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh',
        baseline:
          'Mã số,Tên,Cơ quan thực hiện,Cấp thực hiện\n1.001193,Đăng ký khai sinh,UBND cấp xã,Cấp xã\n1.004222,Đăng ký thường trú,Công an cấp xã,Cấp xã',
        level: 'commune',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n1.004222,Đăng ký thường trú',
        baseline:
          'Mã số,Tên,Cơ quan thực hiện,Cấp thực hiện\n1.001193,Đăng ký khai sinh,UBND cấp xã,Cấp xã\n1.004222,Đăng ký thường trú,Công an cấp xã,Cấp xã',
        level: 'commune',
      },
    ],
  },
}
