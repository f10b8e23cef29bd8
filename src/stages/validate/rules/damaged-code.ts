import type { Candidate } from '../../../model/candidate.ts'
import type { OddCode } from '../../../model/odd-code.ts'
import { likelyCode, type RepairOutlook } from '../likely-code.ts'
import type { SchemaRule } from '../rule.ts'

const MOST_NAMED = 5

/** What it was is only proposed: until somebody accepts it, the row has no code. */
export const damagedCode: SchemaRule<
  'damaged-code',
  { text: string; damages: string; standing: RepairOutlook; candidates: string; count: number }
> = {
  id: 'damaged-code',
  severity: 'error',
  looksAt: 'schema',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.012750,Cấp giấy phép' },
      { list: 'Mã TTHC,Tên thủ tục\n"2.000027.\n000.00.00.H13",Cấp giấy phép' },
      { list: 'Mã TTHC,Tên thủ tục\n1.004850A,Cấp giấy phép lần đầu' },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.00119,Đăng ký khai sinh',
        baseline: 'Mã số,Tên\n1.001190,Đăng ký khai sinh\n1.001193,Đăng ký kết hôn',
      },
      { list: 'Mã TTHC,Tên thủ tục\n"1,O12753.H13",Cấp giấy phép' },
      { list: 'Mã TTHC,Tên thủ tục\n1.0133611,Cấp giấy phép' },
      { list: 'Mã TTHC,Tên thủ tục\nJan-12,Cấp giấy phép' },
    ],
  },
  claim({ property }, candidate, match) {
    const odd = property === 'code' ? damagedIn(candidate) : undefined
    if (odd === undefined) return undefined
    const { standing, candidates } = likelyCode(odd, match)
    return {
      text: textOf(candidate),
      damages: odd.damages.join(', '),
      standing,
      candidates: candidates.slice(0, MOST_NAMED).join(', '),
      count: candidates.length,
    }
  },
  suggest(candidate, match) {
    const odd = damagedIn(candidate)
    return odd === undefined ? undefined : likelyCode(odd, match).suggestion
  },
}

function damagedIn({ unread }: Candidate): Extract<OddCode, { kind: 'damaged' }> | undefined {
  const odd = unread.find(({ property }) => property === 'code')?.odd
  return odd?.kind === 'damaged' ? odd : undefined
}

const LONGEST_SHOWN = 120

function textOf({ unread }: Candidate): string {
  const text = unread.find(({ property }) => property === 'code')?.text ?? ''
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`
}
