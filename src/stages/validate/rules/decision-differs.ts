import type { RecordRule } from '../rule.ts'

/** Decree 63/2010 art. 13. */
export const decisionDiffers: RecordRule<'decision-differs', { here: string; baseline: string }> = {
  id: 'decision-differs',
  severity: 'note',
  looksAt: 'match',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Số quyết định\n1.001193,Đăng ký khai sinh,2052/QĐ-BTP',
        baseline: 'Mã số,Tên,Số quyết định\n1.001193,Đăng ký khai sinh,2052/QĐ-BTP',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Số quyết định\n1.001193,Đăng ký khai sinh,1319/QĐ-UBND',
        baseline: 'Mã số,Tên,Số quyết định\n1.001193,Đăng ký khai sinh,2052/QĐ-BTP',
      },
    ],
  },
  check({ procedure: { decision } }, match) {
    const known = match?.kind === 'matched' ? match.baseline.decision?.number : undefined
    if (decision?.number === undefined || known === undefined || decision.number === known) return undefined
    return { facts: { here: decision.number, baseline: known }, field: 'decision' }
  },
}
