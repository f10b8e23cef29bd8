import type { Candidate } from '../model/candidate.ts'
import type { Change, ValueChange } from '../model/difference.ts'
import { isInForce } from '../model/in-force.ts'
import { gravestFirst } from './order.ts'
import { type ListedRecord, textOf } from './record.ts'

/**
 * Tells what followed the national list from what the office did by itself: a change has the baseline as its cause when
 * the baseline changed the same procedure in the same way. What follows is as it has to be: a note, whatever it is.
 */
export function withOrigins(changes: readonly Change[], baseline: readonly Change[]): readonly Change[] {
  const national = byCode(baseline)
  return changes
    .map((change): Change => {
      const likewise = (national.get(change.code ?? '') ?? []).some((other) => isLike(change, other))
      return likewise ? following(change) : { ...change, cause: 'local' }
    })
    .sort(gravestFirst)
}

function following(change: Change): Change {
  const values = change.values.map((value): ValueChange => ({ ...value, severity: 'note' }))
  return { ...change, severity: 'note', values, cause: 'baseline' }
}

function isLike(local: Change, national: Change): boolean {
  // A level that fell without the national list is the office's own, whatever else happened alike.
  const isLowered = ({ meaning }: ValueChange) => meaning === 'service-level-lowered'
  const fell = local.values.filter(isLowered)
  if (!fell.every((value) => national.values.some((other) => isSame(value, other)))) return false
  if (local.kind === 'changed')
    return local.values.every((value) => national.values.some((other) => isSame(value, other)))
  if (local.kind === 'removed') return national.kind === 'removed' || isEnd(national)
  return local.kind === national.kind
}

function isEnd({ values }: Change): boolean {
  return values.some(isTheEnd)
}

function isSame(a: ValueChange, b: ValueChange): boolean {
  return a.field === b.field && a.after === b.after
}

/**
 * Changes of the baseline that the list should have followed: the procedure is in the list, the list speaks of the
 * value, and says something else than the baseline does now. A procedure that ended is one to take out or to mark, so
 * there a list that is silent has not followed either. Each is a warning: it waits for somebody.
 * @param held newer records of the list by their code
 */
export function notFollowed(
  baseline: readonly Change[],
  held: ReadonlyMap<string, ListedRecord>,
): readonly Change[] {
  return baseline.flatMap((change) => {
    const record = held.get(change.code ?? '')
    if (record === undefined) return []
    const { candidate, place } = record
    const hasEnded = !isInForce(candidate.procedure)
    const open = { ...change, severity: 'warning', held: place } as const
    if (change.kind === 'removed') return hasEnded ? [] : [open]
    if (change.kind !== 'changed') return []
    const values = change.values.filter((value) =>
      isTheEnd(value) ? !hasEnded : saysOtherwise(candidate, value),
    )
    return values.length === 0 ? [] : [{ ...open, values }]
  })
}

const ENDED: ReadonlySet<string> = new Set(['abolished', 'replaced'])

function isTheEnd({ meaning }: ValueChange): boolean {
  return ENDED.has(meaning)
}

function saysOtherwise(candidate: Candidate, { field, after }: ValueChange): boolean {
  const here = textOf(candidate, field)
  return here !== undefined && after !== undefined && here !== after
}

function byCode(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    if (change.code !== undefined) groups.set(change.code, [...(groups.get(change.code) ?? []), change])
  }
  return groups
}
