import type { Candidate } from '../model/candidate.ts'
import type { Change, ValueChange } from '../model/difference.ts'
import { textOf } from './record.ts'

/**
 * Tells what followed the national list from what the office did by itself: a change has the baseline as its cause when
 * the baseline changed the same procedure in the same way.
 */
export function withCauses(changes: readonly Change[], baseline: readonly Change[]): readonly Change[] {
  const national = byCode(baseline)
  return changes.map((change) => {
    const likewise = (national.get(change.code ?? '') ?? []).some((other) => isLike(change, other))
    return { ...change, cause: likewise ? 'baseline' : 'local' }
  })
}

function isLike(local: Change, national: Change): boolean {
  if (local.kind === 'changed')
    return local.values.every((value) => national.values.some((other) => isSame(value, other)))
  if (local.kind === 'removed') return national.kind === 'removed' || isEnd(national)
  return local.kind === national.kind
}

function isEnd({ values }: Change): boolean {
  return values.some(({ meaning }) => meaning === 'abolished' || meaning === 'replaced')
}

function isSame(a: ValueChange, b: ValueChange): boolean {
  return a.field === b.field && a.after === b.after
}

/**
 * Changes of the baseline that the list should have followed: the procedure is in the list, the list speaks of the
 * value, and says something else than the baseline does now.
 * @param held newer records of the list by their code
 */
export function notFollowed(
  baseline: readonly Change[],
  held: ReadonlyMap<string, Candidate>,
): readonly Change[] {
  return baseline.flatMap((change) => {
    const record = held.get(change.code ?? '')
    if (record === undefined) return []
    if (change.kind === 'removed') return [change]
    if (change.kind !== 'changed') return []
    const values = change.values.filter(({ field, after }) => {
      const here = textOf(record, field)
      return here !== undefined && after !== undefined && here !== after
    })
    return values.length === 0 ? [] : [{ ...change, values }]
  })
}

function byCode(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    if (change.code !== undefined) groups.set(change.code, [...(groups.get(change.code) ?? []), change])
  }
  return groups
}
