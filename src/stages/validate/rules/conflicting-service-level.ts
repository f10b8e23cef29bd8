import type { RecordRule } from '../rule.ts'

/** Index 766 criterion 3.1: the highest level counts. */
export const conflictingServiceLevel: RecordRule<
  'conflicting-service-level',
  { levels: string; counted: string }
> = {
  id: 'conflicting-service-level',
  severity: 'warning',
  looksAt: 'record',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Toàn trình,Một phần\n1.001193,Đăng ký khai sinh,x,' }],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục,Toàn trình,Một phần\n1.001193,Đăng ký khai sinh,x,x' },
      { list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,Đăng ký khai sinh,Toàn trình; Một phần' },
    ],
  },
  check: ({ serviceLevels }) =>
    serviceLevels === undefined
      ? undefined
      : {
          facts: { levels: serviceLevels.join(', '), counted: serviceLevels[0] ?? '' },
          field: 'serviceLevel',
        },
}
