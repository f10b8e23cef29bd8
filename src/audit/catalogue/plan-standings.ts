import { codeNumber } from '../../model/code.ts'
import { isInForce } from '../../model/in-force.ts'
import type { Fulfilment, Plan, PlanItem } from '../../model/plan.ts'
import type { CatalogueRequest } from '../../model/request.ts'
import { concerns } from '../../stages/judge/judge.ts'
import { states } from '../../stages/judge/states.ts'
import type { ListedProcedure } from './procedures.ts'

/** How the procedures of one plan stand in a list, in the order of its items. */
export interface PlanStandings {
  readonly plan: string
  readonly standings: readonly Fulfilment[]
}

/**
 * Looks up the procedures of every plan that concerns the unit.
 * @param hasNoCodes nothing in the list can be told by its code
 */
export function planStandings(
  plans: readonly Plan[],
  unit: CatalogueRequest['unit'],
  procedures: readonly ListedProcedure[],
  hasNoCodes: boolean,
): readonly PlanStandings[] {
  const own = plans.filter((plan) => plan.kind === 'procedures' && concerns(plan, unit))
  if (own.length === 0) return []
  const wanted = new Set(own.flatMap(({ items }) => items.map(({ code }) => codeNumber(code))))
  const held = new Map<number, ListedProcedure>()
  for (const entry of procedures) {
    if (wanted.has(entry.codeNumber) && isInForce(entry.procedure)) held.set(entry.codeNumber, entry)
  }
  return own.map(({ id, items }) => ({
    plan: id,
    standings: items.map((item) =>
      hasNoCodes ? 'unknown' : standingOf(item, held.get(codeNumber(item.code))),
    ),
  }))
}

function standingOf({ state }: PlanItem, entry: ListedProcedure | undefined): Fulfilment {
  if (entry === undefined) return 'absent'
  const reached = states.find(({ id }) => id === state)?.reached(entry)
  return reached === undefined ? 'unknown' : reached ? 'reached' : 'not-reached'
}
