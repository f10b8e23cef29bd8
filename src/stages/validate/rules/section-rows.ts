import type { ReadRule } from '../rule.ts'

/** What was taken for the title of a section, and what the rows below were given for it. */
export const sectionRows: ReadRule<
  'section-rows',
  { rows: number; first: number; title: string; gives: string }
> = {
  id: 'section-rows',
  severity: 'note',
  looksAt: 'reading',
  examples: {
    valid: [
      { list: 'STT,Mã TTHC,Tên thủ tục,Lĩnh vực\n1,1.001193,Đăng ký khai sinh,Hộ tịch' },
      // A running number makes it a record, whatever it lacks.
      { list: 'STT,Mã TTHC,Tên thủ tục\n1,1.001193,Đăng ký khai sinh\n2,,Đăng ký kết hôn' },
      { list: 'Mã TTHC,Tên thủ tục\n,Đăng ký kết hôn\n1.001193,Đăng ký khai sinh' },
    ],
    invalid: [
      { list: 'STT,Mã TTHC,Tên thủ tục\nI,,LĨNH VỰC HỘ TỊCH\n1,1.001193,Đăng ký khai sinh' },
      { list: 'Mã TTHC,Tên thủ tục\nA. THỦ TỤC HÀNH CHÍNH CẤP XÃ,\n1.001193,Đăng ký khai sinh' },
    ],
  },
}
