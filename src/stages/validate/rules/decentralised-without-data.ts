import type { RecordRule } from '../rule.ts'

export const decentralisedWithoutData: RecordRule<'decentralised-without-data', Record<string, never>> = {
  id: 'decentralised-without-data',
  severity: 'warning',
  looksAt: 'policy',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục,Phân cấp,Mức độ DVC\n1.001193,Đăng ký khai sinh,x,Toàn trình' },
      { list: 'Mã TTHC,Tên thủ tục,Phân cấp,Mức độ DVC,Tình trạng\n1.001193,Đăng ký khai sinh,x,,Thay thế' },
    ],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Phân cấp,Mức độ DVC\n1.001193,Đăng ký khai sinh,x,' }],
  },
  check: ({ procedure }) =>
    procedure.decentralised === true &&
    procedure.serviceLevel === undefined &&
    procedure.internalProcess === undefined &&
    procedure.electronicProcess === undefined
      ? { facts: {}, field: 'decentralised' }
      : undefined,
}
