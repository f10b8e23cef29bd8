import type { Candidate } from '../model/candidate.ts'
import type { Match } from '../model/match.ts'
import type { Procedure } from '../model/procedure.ts'
import type { Baseline } from './baseline.ts'

const EXTRA: Match = { kind: 'extra' }
const UNCODED: Match = { kind: 'uncoded' }

/** What the baseline says about a record. Match is by code; a name tells whether the code is the right one, and proposes one where there is none. */
export function compare(candidate: Candidate, baseline: Baseline): Match {
  const { code, levels } = candidate.procedure
  if (code === undefined) return compareUncoded(candidate.foldedName, levels, baseline)
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

function compareUncoded(foldedName: string, levels: Procedure['levels'], baseline: Baseline): Match {
  const proposal = foldedName === '' ? undefined : baseline.names().propose(foldedName, levels)
  return proposal === undefined ? UNCODED : { kind: 'uncoded', proposal }
}
