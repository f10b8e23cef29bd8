import type { Pair } from './pair.ts'
import type { Placed } from './record.ts'

/** Records that came and left, and are probably the same procedure. */
interface Renewed {
  readonly before: Placed
  readonly after: Placed
}

/** One code with and without its cases. */
interface Split {
  readonly kind: 'case-split' | 'case-merged'
  readonly code: string
  readonly before: readonly Placed[]
  readonly after: readonly Placed[]
}

export interface Recognised {
  readonly splits: readonly Split[]
  readonly renewed: readonly Renewed[]
  readonly left: readonly Placed[]
  readonly came: readonly Placed[]
}

/**
 * What left and what came, looked at together: a code whose cases came in its place, and a name that left under one
 * code and came under another. A name proposes only where it stands once on each side; more than one is never decided.
 */
export function recognise(pairs: readonly Pair[]): Recognised {
  const gone = pairs.flatMap(({ before, after }) =>
    before !== undefined && after === undefined ? [before] : [],
  )
  const fresh = pairs.flatMap(({ before, after }) =>
    after !== undefined && before === undefined ? [after] : [],
  )
  const splits = splitsOf(gone, fresh)
  const explained = new Set(splits.flatMap(({ before, after }) => [...before, ...after]))
  const left = gone.filter((record) => !explained.has(record))
  const came = fresh.filter((record) => !explained.has(record))
  const renewed = renewedOf(left, came)
  const renamed = new Set(renewed.flatMap(({ before, after }) => [before, after]))
  return {
    splits,
    renewed,
    left: left.filter((record) => !renamed.has(record)),
    came: came.filter((record) => !renamed.has(record)),
  }
}

function splitsOf(gone: readonly Placed[], fresh: readonly Placed[]): readonly Split[] {
  const [before, after] = [byCode(gone), byCode(fresh)]
  return [...before].flatMap(([code, old]) => {
    const young = after.get(code)
    if (young === undefined) return []
    const hadCases = old.every(hasCase)
    const hasCases = young.every(hasCase)
    if (hadCases === hasCases) return []
    return [{ kind: hasCases ? 'case-split' : 'case-merged', code, before: old, after: young } as const]
  })
}

function hasCase({ candidate }: Placed): boolean {
  return candidate.procedure.case !== undefined
}

function byCode(records: readonly Placed[]): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>()
  for (const record of records) {
    const { code } = record.candidate.procedure
    if (code === undefined) continue
    const group = groups.get(code)
    if (group === undefined) groups.set(code, [record])
    else group.push(record)
  }
  return groups
}

function renewedOf(left: readonly Placed[], came: readonly Placed[]): readonly Renewed[] {
  const young = onceByName(came)
  return [...onceByName(left)].flatMap(([name, before]) => {
    const after = before === undefined ? undefined : young.get(name)
    return before === undefined || after === undefined ? [] : [{ before, after }]
  })
}

/** Name → its only record; undefined where several carry it. */
function onceByName(records: readonly Placed[]): Map<string, Placed | undefined> {
  const byName = new Map<string, Placed | undefined>()
  for (const record of records) {
    const { foldedName } = record.candidate
    if (foldedName !== '') byName.set(foldedName, byName.has(foldedName) ? undefined : record)
  }
  return byName
}
