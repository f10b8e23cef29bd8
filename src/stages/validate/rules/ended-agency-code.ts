import type { RecordRule } from '../rule.ts'

/** Agency codes of provinces that were merged on 1 July 2025. `now`, `code`: whose the procedure is today. */
export const endedAgencyCode: RecordRule<
  'ended-agency-code',
  { suffix: string; former: string; now: string; code: string }
> = {
  id: 'ended-agency-code',
  severity: 'warning',
  looksAt: 'record',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193.H60,Đăng ký khai sinh' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193.G01,Đăng ký khai sinh' },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193.H22,Đăng ký khai sinh' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193.000.00.00.H63,Đăng ký khai sinh' },
    ],
  },
  check({ procedure: { suffix = '' }, suffixPlace }) {
    if (suffixPlace?.former === undefined) return undefined
    const { former, province: now, code } = suffixPlace
    return { facts: { suffix, former, now, code }, field: 'suffix' }
  },
}
