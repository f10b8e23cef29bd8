import type { Property } from '../model/procedure.ts'
import { byCodeUnit } from './order.ts'
import { keyOf, type ListedRecord, signature } from './record.ts'

/** A record and what became of it. One side is absent when it came or left. */
export interface Pair {
  readonly before?: ListedRecord
  readonly after?: ListedRecord
}

export interface Paired {
  readonly pairs: readonly Pair[]
  /** Keys that stand more than once on a side. */
  readonly repeated: readonly { readonly key: string; readonly before: number; readonly after: number }[]
}

/**
 * Pairs the records of two versions by their key. Where a key stands several times, equal records go together first,
 * then those of one name, then what is left in the order of its text: never by row, so that neither a moved row nor
 * the order of a file decides what is called changed.
 */
export function pair(
  before: readonly ListedRecord[],
  after: readonly ListedRecord[],
  properties: readonly Property[],
): Paired {
  const old = grouped(before)
  const young = grouped(after)
  const pairs: Pair[] = []
  const repeated: { key: string; before: number; after: number }[] = []
  for (const key of [...new Set([...old.keys(), ...young.keys()])].sort(byCodeUnit)) {
    const left = old.get(key) ?? []
    const right = young.get(key) ?? []
    if (left.length > 1 || right.length > 1) repeated.push({ key, before: left.length, after: right.length })
    pairs.push(...pairGroup(left, right, properties))
  }
  return { pairs, repeated }
}

function grouped(records: readonly ListedRecord[]): Map<string, ListedRecord[]> {
  const groups = new Map<string, ListedRecord[]>()
  for (const record of records) {
    const key = keyOf(record.candidate)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [record])
    else group.push(record)
  }
  return groups
}

function pairGroup(
  before: readonly ListedRecord[],
  after: readonly ListedRecord[],
  properties: readonly Property[],
): readonly Pair[] {
  if (before.length <= 1 && after.length <= 1) return inOrder(before, after)
  const sign = ({ candidate }: ListedRecord) => signature(candidate, properties)
  const equal = matchBy(sorted(before, sign), sorted(after, sign), sign)
  const named = matchBy(equal.before, equal.after, ({ candidate }) => candidate.foldedName)
  return [...equal.pairs, ...named.pairs, ...inOrder(sorted(named.before, sign), sorted(named.after, sign))]
}

/** Pairs what has the same key, one by one; the others are left. */
function matchBy(
  before: readonly ListedRecord[],
  after: readonly ListedRecord[],
  key: (record: ListedRecord) => string,
): {
  readonly pairs: readonly Pair[]
  readonly before: readonly ListedRecord[]
  readonly after: readonly ListedRecord[]
} {
  const waiting = new Map<string, ListedRecord[]>()
  for (const record of after) {
    const same = waiting.get(key(record))
    if (same === undefined) waiting.set(key(record), [record])
    else same.push(record)
  }
  const pairs: Pair[] = []
  const left: ListedRecord[] = []
  for (const record of before) {
    const match = waiting.get(key(record))?.shift()
    if (match === undefined) left.push(record)
    else pairs.push({ before: record, after: match })
  }
  return { pairs, before: left, after: [...waiting.values()].flat() }
}

function inOrder(before: readonly ListedRecord[], after: readonly ListedRecord[]): readonly Pair[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => {
    const [one, other] = [before[at], after[at]]
    return {
      ...(one === undefined ? {} : { before: one }),
      ...(other === undefined ? {} : { after: other }),
    }
  })
}

function sorted(
  records: readonly ListedRecord[],
  key: (record: ListedRecord) => string,
): readonly ListedRecord[] {
  return records.toSorted((a, b) => byCodeUnit(key(a), key(b)))
}
