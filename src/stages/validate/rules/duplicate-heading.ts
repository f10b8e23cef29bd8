import type { ReadRule } from '../rule.ts'

export const duplicateHeading: ReadRule<'duplicate-heading', { heading: string }> = {
  id: 'duplicate-heading',
  severity: 'warning',
  looksAt: 'reading',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Lĩnh vực\n1.001193,Đăng ký khai sinh,Hộ tịch' }],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Lĩnh vực,Lĩnh vực\n1.001193,Đăng ký khai sinh,Hộ tịch,Tư pháp' }],
  },
}
