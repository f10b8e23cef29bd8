import type { ListRule } from '../rule.ts'

export const emptyCatalogue: ListRule<'empty-catalogue', Record<string, never>> = {
  id: 'empty-catalogue',
  severity: 'error',
  looksAt: 'list',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' }],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục\n' }],
  },
  create() {
    let records = 0
    return {
      record() {
        records += 1
      },
      finish: () => (records === 0 ? { facts: {} } : undefined),
    }
  },
}
