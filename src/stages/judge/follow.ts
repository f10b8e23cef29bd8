import {
  type Fulfilment,
  PLAN_STATUSES,
  type Plan,
  type PlanItem,
  type PlanProgress,
  type PlanStatus,
} from '../../model/plan.ts'
import type { VerdictStatus } from '../../model/policy.ts'

/**
 * How far a plan has come on a day.
 * @param standings how its procedures stand in the list, in the order of the items; tasks are told by their own list
 */
export function followPlan(plan: Plan, asOf: string, standings: readonly Fulfilment[] = []): PlanProgress {
  const items: Record<PlanStatus, string[]> = { done: [], overdue: [], 'not-yet-due': [], unknown: [] }
  const hasDays = plan.kind === 'tasks' || plan.items.some(({ due }) => due !== undefined)
  const absent: string[] = []
  let isUndecided = false
  for (const [index, item] of plan.items.entries()) {
    const standing = plan.kind === 'tasks' ? told(item, asOf) : (standings[index] ?? 'unknown')
    const day = dayOf(item, hasDays, asOf)
    const status = statusOf(standing, day)
    items[status].push(item.id)
    if (standing === 'absent') absent.push(item.id)
    if (status === 'unknown' && day !== 'ahead') isUndecided = true
  }
  return {
    plan: plan.id,
    part: items.done.length,
    whole: plan.items.length,
    status: verdictOn(items, isUndecided),
    items,
    ...(absent.length === 0 ? {} : { absent }),
  }
}

/** What the list of tasks says itself. A task done on a later day was not done yet. */
function told({ said, doneOn }: PlanItem, asOf: string): Fulfilment {
  if (doneOn !== undefined) return doneOn <= asOf ? 'reached' : 'not-reached'
  if (said === undefined) return 'unknown'
  return said === 'done' ? 'reached' : 'not-reached'
}

type Day = 'past' | 'ahead' | 'unknown'

/**
 * Whether the last day has passed; on the day itself there is still time. A plan of procedures that names no day at all
 * holds at once. Where a list of tasks names no day, its own word on the time does.
 */
function dayOf({ due, said }: PlanItem, hasDays: boolean, asOf: string): Day {
  if (due !== undefined) return asOf > due ? 'past' : 'ahead'
  if (said === 'overdue') return 'past'
  if (said === 'in-time') return 'ahead'
  return hasDays ? 'unknown' : 'past'
}

function statusOf(standing: Fulfilment, day: Day): PlanStatus {
  if (standing === 'reached') return 'done'
  if (standing === 'unknown' || day === 'unknown') return 'unknown'
  return day === 'past' ? 'overdue' : 'not-yet-due'
}

function verdictOn(items: PlanProgress['items'], isUndecided: boolean): VerdictStatus {
  if (items.overdue.length > 0) return 'missed'
  if (isUndecided) return 'unmeasurable'
  return PLAN_STATUSES.every((status) => status === 'done' || items[status].length === 0)
    ? 'met'
    : 'not-yet-due'
}
