import type { Pair } from './pair.ts'
import type { ListedRecord } from './record.ts'

/** Records that came and left, and are probably the same procedure. */
interface Renewed {
  readonly before: ListedRecord
  readonly after: ListedRecord
}

/** One code with and without its cases. */
interface Split {
  readonly kind: 'case-split' | 'case-merged'
  readonly code: string
  readonly before: readonly ListedRecord[]
  readonly after: readonly ListedRecord[]
}

export interface Recognised {
  readonly splits: readonly Split[]
  readonly renewed: readonly Renewed[]
  readonly left: readonly ListedRecord[]
  readonly came: readonly ListedRecord[]
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

function splitsOf(gone: readonly ListedRecord[], fresh: readonly ListedRecord[]): readonly Split[] {
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

function hasCase({ candidate }: ListedRecord): boolean {
  return candidate.procedure.case !== undefined
}

function byCode(records: readonly ListedRecord[]): Map<string, ListedRecord[]> {
  const groups = new Map<string, ListedRecord[]>()
  for (const record of records) {
    const { code } = record.candidate.procedure
    if (code === undefined) continue
    const group = groups.get(code)
    if (group === undefined) groups.set(code, [record])
    else group.push(record)
  }
  return groups
}

function renewedOf(left: readonly ListedRecord[], came: readonly ListedRecord[]): readonly Renewed[] {
  const young = onceByName(came)
  return [...onceByName(left)].flatMap(([name, before]) => {
    const after = before === undefined ? undefined : young.get(name)
    return before === undefined || after === undefined ? [] : [{ before, after }]
  })
}

/** Name → its only record; undefined where several carry it. */
function onceByName(records: readonly ListedRecord[]): Map<string, ListedRecord | undefined> {
  const byName = new Map<string, ListedRecord | undefined>()
  for (const record of records) {
    const { foldedName } = record.candidate
    if (foldedName !== '') byName.set(foldedName, byName.has(foldedName) ? undefined : record)
  }
  return byName
}
