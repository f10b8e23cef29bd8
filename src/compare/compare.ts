import type { Candidate } from '../model/candidate.ts'
import type { Match } from '../model/match.ts'
import type { Baseline } from './baseline.ts'

const EXTRA: Match = { kind: 'extra' }
const UNCODED: Match = { kind: 'uncoded' }

/** What the baseline says about a record. Match is by code; a name only tells whether the code is the right one. */
export function compare(candidate: Candidate, baseline: Baseline): Match {
  const { code } = candidate.procedure
  if (code === undefined) return UNCODED
  const found = baseline.byCode.get(code)
  if (found === undefined) return EXTRA
  const { foldedName } = candidate
  const sameName = foldedName === found.foldedName
  if (sameName || foldedName === '' || found.foldedName === '')
    return { kind: 'matched', baseline: found, sameName }
  const namesCode = baseline.codesByName.get(foldedName)?.[0]
  return namesCode === undefined
    ? { kind: 'matched', baseline: found, sameName }
    : { kind: 'matched', baseline: found, sameName, namesCode }
}
