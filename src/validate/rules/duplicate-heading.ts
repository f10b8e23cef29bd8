import type { ReadRule } from '../rule.ts'

export const duplicateHeading: ReadRule<'duplicate-heading', { heading: string }> = {
  id: 'duplicate-heading',
  severity: 'warning',
  looksAt: 'reading',
  basis: 'Two columns of one name: only one of them can be read, and libraries silently keep the last.',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Lĩnh vực\n1.001193,Đăng ký khai sinh,Hộ tịch' }],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Lĩnh vực,Lĩnh vực\n1.001193,Đăng ký khai sinh,Hộ tịch,Tư pháp' }],
  },
}
