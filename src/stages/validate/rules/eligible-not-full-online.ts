import type { RecordRule } from '../rule.ts'

/** Index 766 criterion 3.1; programme of Resolutions 57 and 71. */
export const eligibleNotFullOnline: RecordRule<'eligible-not-full-online', { serviceLevel: string }> = {
  id: 'eligible-not-full-online',
  severity: 'warning',
  looksAt: 'policy',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Đủ điều kiện toàn trình,Mức độ DVC\n1.001193,Đăng ký khai sinh,x,Toàn trình',
      },
      {
        list: 'Mã TTHC,Tên thủ tục,Đủ điều kiện toàn trình,Mức độ DVC,Tình trạng\n1.001193,Đăng ký khai sinh,x,Một phần,Bãi bỏ',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Đủ điều kiện toàn trình,Mức độ DVC\n1.001193,Đăng ký khai sinh,x,Một phần',
      },
    ],
  },
  check({ procedure }, match) {
    const known = match?.kind === 'matched' ? match.baseline.eligibleFullOnline : undefined
    const eligible = procedure.eligibleFullOnline ?? known
    const { serviceLevel } = procedure
    return eligible === true && serviceLevel !== undefined && serviceLevel !== 'full-online'
      ? { facts: { serviceLevel }, field: 'serviceLevel' }
      : undefined
  },
}
