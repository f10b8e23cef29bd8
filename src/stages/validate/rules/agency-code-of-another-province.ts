import type { ListRule } from '../rule.ts'

/** `own`: the province of more than half of the suffixes. `others`: the rest, each with its province of today. */
export const agencyCodeOfAnotherProvince: ListRule<
  'agency-code-of-another-province',
  { own: string; others: string; records: number }
> = {
  id: 'agency-code-of-another-province',
  severity: 'warning',
  looksAt: 'list',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193.H52,Đăng ký khai sinh\n1.000894.H52,Đăng ký kết hôn' },
      // Both are Tuyên Quang today; that one of the codes ended is another finding.
      { list: 'Mã TTHC,Tên thủ tục\n1.001193.H60,Đăng ký khai sinh\n1.000894.H22,Đăng ký kết hôn' },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193.H52,Đăng ký khai sinh\n1.000894.H52,Đăng ký kết hôn\n1.000656.H41,Đăng ký khai tử',
      },
    ],
  },
  create() {
    const counts = new Map<string, number>()
    const suffixes = new Map<string, Set<string>>()
    let all = 0
    return {
      record({ procedure: { suffix = '' }, suffixPlace }) {
        if (suffixPlace === undefined) return
        const { province } = suffixPlace
        all += 1
        counts.set(province, (counts.get(province) ?? 0) + 1)
        suffixes.set(province, (suffixes.get(province) ?? new Set()).add(suffix))
      },
      finish() {
        const [own] = [...counts].find(([, count]) => count * 2 > all) ?? []
        if (own === undefined || counts.size < 2) return undefined
        const others = [...suffixes]
          .filter(([province]) => province !== own)
          .map(([province, codes]) => `${[...codes].sort().join(', ')} (${province})`)
          .sort()
        const records = all - (counts.get(own) ?? 0)
        return { facts: { own, others: others.slice(0, 10).join('; '), records }, field: 'suffix' }
      },
    }
  },
}
