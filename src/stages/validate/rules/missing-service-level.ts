import type { RecordRule } from '../rule.ts'

/** Index 766 criterion 3.1. */
export const missingServiceLevel: RecordRule<'missing-service-level', Record<string, never>> = {
  id: 'missing-service-level',
  severity: 'warning',
  looksAt: 'record',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,Đăng ký khai sinh,Toàn trình' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' },
    ],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,Đăng ký khai sinh,' }],
  },
  check: ({ columns, procedure, unread }) =>
    columns.has('serviceLevel') &&
    procedure.serviceLevel === undefined &&
    !unread.some(({ property }) => property === 'serviceLevel')
      ? { facts: {}, field: 'serviceLevel' }
      : undefined,
}
