import type { ReadRule } from '../rule.ts'

/** RFC 4180: as many cells as headings. */
export const raggedRow: ReadRule<'ragged-row', { cells: number; headings: number; spilled: string }> = {
  id: 'ragged-row',
  severity: 'warning',
  looksAt: 'reading',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Lĩnh vực\n1.001193,Đăng ký khai sinh,,,' }],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục,Lĩnh vực\n1.001193,Đăng ký khai sinh,Hộ tịch,Cấp xã' },
      { list: 'Mã TTHC,Tên thủ tục,Lĩnh vực\n1.001193,Đăng ký khai sinh' },
    ],
  },
}
