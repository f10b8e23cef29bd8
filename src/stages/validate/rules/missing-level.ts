import type { RecordRule } from '../rule.ts'

export const missingLevel: RecordRule<'missing-level', Record<string, never>> = {
  id: 'missing-level',
  severity: 'note',
  looksAt: 'record',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục,Cấp thực hiện\n1.001193,Đăng ký khai sinh,Cấp xã' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' },
    ],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Cấp thực hiện\n1.001193,Đăng ký khai sinh,' }],
  },
  check: ({ columns, procedure, unread }) =>
    columns.has('levels') &&
    procedure.levels === undefined &&
    !unread.some(({ property }) => property === 'levels')
      ? { facts: {}, field: 'levels' }
      : undefined,
}
