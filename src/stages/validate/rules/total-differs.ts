import type { ReadRule } from '../rule.ts'

/** A number the office wrote beside its rows, and the rows. */
export const totalDiffers: ReadRule<'total-differs', { title: string; declared: number; counted: number }> = {
  id: 'total-differs',
  severity: 'warning',
  looksAt: 'reading',
  examples: {
    valid: [
      { list: 'STT,Mã TTHC,Tên thủ tục\n1,1.001193,Đăng ký khai sinh\nTổng cộng: 1 thủ tục,,' },
      { list: 'STT,Mã TTHC,Tên thủ tục\nI,,LĨNH VỰC HỘ TỊCH (1 TTHC)\n1,1.001193,Đăng ký khai sinh' },
    ],
    invalid: [
      { list: 'STT,Mã TTHC,Tên thủ tục\n1,1.001193,Đăng ký khai sinh\nTổng cộng: 2.296,,' },
      { list: 'STT,Mã TTHC,Tên thủ tục\nI,,LĨNH VỰC HỘ TỊCH (12 TTHC)\n1,1.001193,Đăng ký khai sinh' },
    ],
  },
}
