import { type Goal, REACHABLE } from '../../model/peer-comparison.ts'
import { UserError } from '../../model/user-error.ts'
import { metrics } from '../../stages/measure/metrics.ts'
import type { Settings } from '../settings.ts'
import { suggest } from './suggest.ts'

/** The goals of the settings. @throws UserError `unknown-metric`, `unreachable-metric` */
export function goalsOf({ reach = {} }: Settings): readonly Goal[] {
  const known: readonly string[] = metrics.map(({ id }) => id)
  return Object.entries(reach).map(([metric, atLeast]) => {
    if (!known.includes(metric)) {
      const suggestion = suggest(metric, REACHABLE)
      throw new UserError('unknown-metric', { place: '--reach', id: metric, suggestion })
    }
    if (!REACHABLE.some((id) => id === metric))
      throw new UserError('unreachable-metric', { id: metric, known: REACHABLE.join(', ') })
    return { metric, atLeast }
  })
}
