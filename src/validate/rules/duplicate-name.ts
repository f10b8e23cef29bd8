import type { Candidate } from '../../model/candidate.ts'
import type { Location } from '../../model/location.ts'
import type { ListRule } from '../rule.ts'

/** Memory: one place for each distinct name of the list. */
export const duplicateName: ListRule<
  'duplicate-name',
  { firstRow: number; firstSource: string; firstCode: string }
> = {
  id: 'duplicate-name',
  severity: 'warning',
  looksAt: 'list',
  basis: 'Eleven names of the national list stand under two codes. The same name at several levels with different codes is normal.',
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
  create({ reconcile }) {
    const first = new Map<string, { candidate: Candidate; at: Location }>()
    return {
      record(candidate, at) {
        const { foldedName, procedure } = candidate
        if (foldedName === '') return undefined
        const known = first.get(foldedName)
        if (known === undefined) {
          first.set(foldedName, { candidate, at })
          return undefined
        }
        const sameCode = procedure.code !== undefined && procedure.code === known.candidate.procedure.code
        if (sameCode || areOfOtherLevels(known.candidate, candidate)) return undefined
        if (reconcile && known.at.source !== at.source) return undefined
        const { source, row = 0 } = known.at
        return {
          facts: { firstRow: row, firstSource: source, firstCode: known.candidate.procedure.code ?? '' },
          field: 'name',
        }
      },
    }
  },
}

function areOfOtherLevels(a: Candidate, b: Candidate): boolean {
  const { levels: one } = a.procedure
  const { levels: other } = b.procedure
  return one !== undefined && other !== undefined && !one.some((level) => other.includes(level))
}
