import type { Candidate } from '../../model/candidate.ts'
import type { FittingCode } from '../../model/match.ts'
import type { Baseline } from './baseline.ts'

/** Which of the codes that a damaged one may have been exist, and whether the record carries their name. */
export function fitDamagedCode(
  { unread, foldedName }: Candidate,
  baseline: Baseline,
): readonly FittingCode[] | undefined {
  const odd = unread.find(({ property }) => property === 'code')?.odd
  if (odd?.kind !== 'damaged') return undefined
  return odd.possible.flatMap((possible): FittingCode[] => {
    const found = baseline.byCode.get(possible.code)
    if (found === undefined) return []
    const isNamed = foldedName !== '' && found.foldedName !== ''
    return [{ possible, sameName: isNamed ? found.foldedName === foldedName : undefined }]
  })
}
