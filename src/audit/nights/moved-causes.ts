import type { CauseOfMany, FindingGroup, KnownList, Night } from '../../model/history.ts'
import type { MovedCause, SinceReport } from '../../model/since-report.ts'
import { movedBetween } from './counted.ts'

export interface MovedCauses extends Pick<SinceReport['findings'], 'new' | 'gone' | 'byCount'> {
  readonly byCause: readonly MovedCause[]
}

interface Moved extends CauseOfMany {
  new: number
  gone: number
  lists: number
}

/** Findings that came and went in the lists that both nights read, by their cause; the cause that most came of first. */
export function movedCauses(before: Night, now: Night): MovedCauses {
  const byCause = new Map<string, Moved>()
  let byCount = 0
  for (const [catalogue, is] of now.lists) {
    const was = before.lists.get(catalogue)
    if (is.state !== 'read' || was === undefined || was.state === 'gone') continue
    for (const [id, group, moved] of movedIn(was.findings, is.findings)) {
      if (moved.isByCount) byCount += 1
      if (moved.came + moved.went === 0) continue
      const { rule, field, shared } = group
      const cause = {
        rule,
        ...(field === undefined ? {} : { field }),
        ...(shared === undefined ? {} : { shared }),
      }
      const sum = byCause.get(id) ?? { ...cause, new: 0, gone: 0, lists: 0 }
      sum.new += moved.came
      sum.gone += moved.went
      sum.lists += 1
      byCause.set(id, sum)
    }
  }
  const all = [...byCause]
    .sort(([a, one], [b, other]) => other.new - one.new || other.gone - one.gone || (a < b ? -1 : 1))
    .map(([, cause]) => cause)
  return {
    new: all.reduce((sum, one) => sum + one.new, 0),
    gone: all.reduce((sum, one) => sum + one.gone, 0),
    ...(byCount === 0 ? {} : { byCount }),
    byCause: all,
  }
}

interface Count {
  readonly came: number
  readonly went: number
  readonly isByCount: boolean
}

function* movedIn(
  before: KnownList['findings'],
  now: KnownList['findings'],
): Iterable<readonly [id: string, FindingGroup, Count]> {
  if (before === now) return
  for (const [id, group] of now) yield [id, group, countOf(before.get(id), group)]
  for (const [id, group] of before) if (!now.has(id)) yield [id, group, countOf(group, undefined)]
}

/** Where a night is lost only the numbers are compared. */
function countOf(before: FindingGroup | undefined, now: FindingGroup | undefined): Count {
  const [was, is] = [before?.fingerprints, now?.fingerprints]
  const isByCount = (before !== undefined && was === undefined) || (now !== undefined && is === undefined)
  if (isByCount) {
    const more = (now?.count ?? 0) - (before?.count ?? 0)
    return { came: Math.max(0, more), went: Math.max(0, -more), isByCount }
  }
  const { came, went } = movedBetween(was ?? [], is ?? [])
  return { came: came.length, went: went.length, isByCount }
}
