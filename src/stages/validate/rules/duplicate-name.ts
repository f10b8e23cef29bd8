import type { Candidate } from '../../../model/candidate.ts'
import type { RepeatRule } from '../rule.ts'

export const duplicateName: RepeatRule<
  'duplicate-name',
  { firstRow: number; firstSource: string; firstCode: string }
> = {
  id: 'duplicate-name',
  severity: 'warning',
  looksAt: 'repeat',
  key: 'name',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Cấp thực hiện\n1.001193,Cấp bản sao,Cấp tỉnh\n1.001194,Cấp bản sao,Cấp xã',
      },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Cấp bản sao\n1.001194,Thủ tục cấp bản sao;' },
      { list: 'Mã TTHC,Tên thủ tục\n,Cấp bản sao\n,Cấp bản sao' },
    ],
  },
  check({ candidate, source }, first, { reconcile }) {
    const { code } = candidate.procedure
    const { code: firstCode = '' } = first.candidate.procedure
    if (code !== undefined && code === firstCode) return undefined
    if (areOfOtherLevels(first.candidate, candidate)) return undefined
    if (reconcile && first.source !== source) return undefined
    return { facts: { firstRow: first.row, firstSource: first.source, firstCode }, field: 'name' }
  },
}

function areOfOtherLevels(a: Candidate, b: Candidate): boolean {
  const { levels: one } = a.procedure
  const { levels: other } = b.procedure
  return one !== undefined && other !== undefined && !one.some((level) => other.includes(level))
}
