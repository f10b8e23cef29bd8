import type { ReadRule } from '../rule.ts'

export const raggedRow: ReadRule<'ragged-row', { cells: number; headings: number; spilled: string }> = {
  id: 'ragged-row',
  severity: 'warning',
  looksAt: 'reading',
  basis: 'Seen in pasted lists: a comma inside a name cuts it in two and shifts what follows.',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Lĩnh vực\n1.001193,Đăng ký khai sinh' }],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Lĩnh vực\n1.001193,Đăng ký khai sinh,Hộ tịch,Cấp xã' }],
  },
}
