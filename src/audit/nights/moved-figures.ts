import type { Night } from '../../model/history.ts'
import type { Measurement } from '../../model/measurement.ts'
import type { MovedFigure, SinceReport, SourceOfChange } from '../../model/since-report.ts'
import { worsened } from '../../stages/judge/worsened.ts'
import type { Metric } from '../../stages/measure/metric.ts'
import { metrics } from '../../stages/measure/metrics.ts'

export interface MovedFigures extends Pick<SinceReport, 'units' | 'otherBasis'> {
  readonly better: readonly MovedFigure[]
  readonly worse: readonly MovedFigure[]
}

const METRICS = new Map<string, Metric>(metrics.map((metric: Metric) => [metric.id, metric]))
const betterOf = (id: string) => METRICS.get(id)?.better

/** The figures of the lists that both nights read, those that moved most first. */
export function movedFigures(before: Night, now: Night): MovedFigures {
  const better: MovedFigure[] = []
  const worse: MovedFigure[] = []
  const units = { better: 0, worse: 0, same: 0 }
  let otherBasis = 0
  const isNational = before.baseline?.sha256 !== now.baseline?.sha256
  for (const [catalogue, is] of now.lists) {
    const was = before.lists.get(catalogue)
    if (is.state !== 'read' || was === undefined || was.state === 'gone') continue
    const isOther = was.formula !== is.formula || was.scope !== is.scope
    if (isOther) otherBasis += 1
    const told = ({ metric }: { readonly metric: string }) =>
      !(isOther && METRICS.get(metric)?.over === 'scope')
    const named = ({ metric, ...sides }: Pick<MovedFigure, 'metric' | 'before' | 'now'>): MovedFigure => ({
      catalogue,
      unit: is.unit,
      metric,
      ...sides,
      by: sourceOf(metric, sides, { isLocal: was.sha256 !== is.sha256, isNational }),
    })
    const fallen = worsened(was.metrics, is.metrics, betterOf).filter(told)
    // What would be worse if the nights were the other way round.
    const risen = worsened(is.metrics, was.metrics, betterOf)
      .filter(told)
      .map(({ metric, before: later, now: earlier }) => ({ metric, before: earlier, now: later }))
    worse.push(...fallen.map(named))
    better.push(...risen.map(named))
    if (fallen.length > 0) units.worse += 1
    if (risen.length > 0) units.better += 1
    if (fallen.length + risen.length === 0) units.same += 1
  }
  return { units, better: better.sort(byDistance), worse: worse.sort(byDistance), otherBasis }
}

/** The bytes of a list and those of the national list say what changed; a share of both says by its wholes which it was. */
export function sourceOf(
  id: string,
  { before, now }: { readonly before: Measurement; readonly now: Measurement },
  { isLocal, isNational }: { readonly isLocal: boolean; readonly isNational: boolean },
): SourceOfChange {
  if (!isLocal) return isNational ? 'national' : 'settings'
  const metric = METRICS.get(id)
  if (!isNational || metric === undefined) return 'local'
  if (metric.over !== 'scope')
    return metric.over === 'matched' || metric.needs.some(({ orBaseline }) => orBaseline) ? 'both' : 'local'
  if (before.kind !== 'share' || now.kind !== 'share') return 'both'
  if (before.whole === now.whole) return 'local'
  return before.part === now.part ? 'national' : 'both'
}

function byDistance(a: MovedFigure, b: MovedFigure): number {
  return distance(b) - distance(a) || (a.catalogue < b.catalogue ? -1 : a.catalogue > b.catalogue ? 1 : 0)
}

/** What could be measured and cannot any more has moved furthest. */
function distance({ before, now }: MovedFigure): number {
  if (before.kind !== 'share' || now.kind !== 'share') return 1
  return Math.abs(now.part / now.whole - before.part / before.whole)
}
