import { audit } from '../audit/audit.ts'
import type { AcceptedRepair } from '../model/alteration.ts'
import type { Candidate } from '../model/candidate.ts'
import type { Location } from '../model/location.ts'
import type { AuditRequest } from '../model/request.ts'
import { repaired } from '../stages/normalise/repaired.ts'
import { duplicatingRows } from './duplicating-repairs.ts'

/** Which suggestions the user accepts. */
export interface Acceptance {
  /** Ids of rules; absent: those of all rules. */
  readonly rules?: ReadonlySet<string>
  /** 0…1: less sure ones are left alone. */
  readonly minConfidence: number
}

/** The suggestions to carry out, by the row they are for. */
export interface Accepted {
  of(location: Location): readonly AcceptedRepair[]
  readonly count: number
  /**
   * Suggestions made by the rules that were asked for; the others were not sure enough, contradict each other, or would
   * give a code to a second row.
   */
  readonly offered: number
}

/**
 * Audits the lists and keeps what their findings suggest. Some rules know only after the last row what the first should
 * say, so a conversion reads its list twice. Memory: the suggestions.
 * @throws UserError
 */
export async function acceptSuggestions(request: AuditRequest, acceptance: Acceptance): Promise<Accepted> {
  const cells = new Map<string, AcceptedRepair[]>()
  await audit(
    { ...request, samples: 0 },
    {
      jobs: 1,
      onFinding({ rule, suggestion, location }) {
        if (suggestion === undefined || location.row === undefined) return
        if (acceptance.rules?.has(rule) === false) return
        const key = JSON.stringify([keyOf(location), suggestion.field])
        const stored = cells.get(key)
        if (stored === undefined) cells.set(key, [{ rule, suggestion }])
        else stored.push({ rule, suggestion })
      },
    },
  )
  const byRow = new Map<string, AcceptedRepair[]>()
  let count = 0
  for (const [key, offers] of cells) {
    const surest = surestOf(offers)
    if (surest === undefined || surest.suggestion.confidence < acceptance.minConfidence) continue
    count += 1
    const [row] = JSON.parse(key) as [string, string]
    byRow.set(row, [...(byRow.get(row) ?? []), surest])
  }
  const codeOf = (location: Location) =>
    byRow.get(keyOf(location))?.find(({ suggestion: { field } }) => field === 'code')
  if ([...byRow.values()].some((repairs) => repairs.some(({ suggestion: { field } }) => field === 'code'))) {
    for (const location of await duplicatingRows(request, codeOf)) {
      const key = keyOf(location)
      byRow.set(
        key,
        (byRow.get(key) ?? NONE).filter(({ suggestion: { field } }) => field !== 'code'),
      )
      count -= 1
    }
  }
  return { of: (location) => byRow.get(keyOf(location)) ?? NONE, count, offered: cells.size }
}

const NONE: readonly AcceptedRepair[] = []

/** The record as it is once the repairs of its row are carried out. */
export function carryOut(candidate: Candidate, repairs: readonly AcceptedRepair[]): Candidate {
  return repairs.reduce((record, { suggestion }) => repaired(record, suggestion), candidate)
}

function keyOf({ source, sheet = '', row }: Location): string {
  return JSON.stringify([source, sheet, row])
}

/** The surest of several suggestions for one cell; none where the surest ones say different things. */
function surestOf(offers: readonly AcceptedRepair[]): AcceptedRepair | undefined {
  const confidence = Math.max(...offers.map(({ suggestion }) => suggestion.confidence))
  const surest = offers.filter(({ suggestion }) => suggestion.confidence === confidence)
  return new Set(surest.map(({ suggestion }) => suggestion.value)).size === 1 ? surest[0] : undefined
}
