import type { Candidate } from '../../model/candidate.ts'
import type { FittingCode, Match } from '../../model/match.ts'
import { foldName } from '../../text/fold.ts'
import { findMojibake } from '../../text/mojibake.ts'
import type { Baseline } from './baseline.ts'
import { fitDamagedCode } from './damaged-code.ts'
import { digitDistance } from './digit-distance.ts'

const EXTRA: Match = { kind: 'extra' }
const UNCODED: Match = { kind: 'uncoded' }

/** What the baseline says about a record. Match is by code; a name tells whether the code is the right one, and proposes one where there is none. */
export function compare(candidate: Candidate, baseline: Baseline): Match {
  if (candidate.procedure.code === undefined) return compareUncoded(candidate, baseline)
  const { code } = candidate.procedure
  const found = baseline.byCode.get(code)
  const { foldedName } = candidate
  if (found === undefined) return compareExtra(code, foldedName, baseline)
  const sameName = foldedName === found.foldedName
  if (sameName || foldedName === '' || found.foldedName === '')
    return { kind: 'matched', baseline: found, sameName }
  const namesCode = baseline.codesByName.get(foldedName)?.[0]
  return namesCode === undefined
    ? { kind: 'matched', baseline: found, sameName }
    : { kind: 'matched', baseline: found, sameName, namesCode }
}

/** A name that stands once in the baseline says which procedure it probably is: renumbered, or its code mistyped. */
function compareExtra(code: string, foldedName: string, baseline: Baseline): Match {
  const [named, ...others] = foldedName === '' ? [] : (baseline.codesByName.get(foldedName) ?? [])
  const found = named === undefined || others.length > 0 ? undefined : baseline.byCode.get(named)
  if (found === undefined) return EXTRA
  const { position } = found
  return { kind: 'extra', named: { code: found.code, position, digits: digitDistance(code, found.code) } }
}

function compareUncoded(candidate: Candidate, baseline: Baseline): Match {
  const { foldedName, procedure } = candidate
  const fits = fitDamagedCode(candidate, baseline)
  const proposal =
    foldedName === '' ? undefined : baseline.names().propose(readableName(candidate), procedure.levels)
  // A code that can be read and is in the baseline stands against any name: which of the two is right, a person decides.
  if (fits?.some(isLegible)) return { kind: 'uncoded', fits }
  if (fits === undefined) return proposal === undefined ? UNCODED : { kind: 'uncoded', proposal }
  return proposal === undefined ? { kind: 'uncoded', fits } : { kind: 'uncoded', fits, proposal }
}

/** A name that went through a wrong decoder is looked for as what it was; the repair itself is `mojibake`. */
function readableName({ foldedName, strange }: Candidate): string {
  const spoilt = strange.find(({ property }) => property === 'name')
  const original = spoilt === undefined ? undefined : findMojibake(spoilt.text)?.original
  return original === undefined ? foldedName : foldName(original.text)
}

/** Every digit stands in the cell as it is, with something beside it: `…?ma_thu_tuc=1.013949`. */
function isLegible({ possible: { damages } }: FittingCode): boolean {
  return damages.length === 1 && damages[0] === 'surrounded'
}
