import type { PlanProgress, PlanReport, PlanStatus } from '../../../model/plan.ts'
import type { VerdictStatus } from '../../../model/policy.ts'
import type { CatalogueReport, Report } from '../../../model/report.ts'

export type Item = PlanReport['items'][number]

/** A plan with what it asks for beside how far it has come. */
export interface JudgedPlan {
  readonly plan: PlanReport
  readonly progress: PlanProgress
  /** Items that are not done, the worst first; each of their statuses once. */
  readonly open: readonly { readonly status: PlanStatus; readonly items: readonly Item[] }[]
  readonly absent: ReadonlySet<string>
}

/** Of these the reader wants the names, most urgent first. */
const OPEN: readonly PlanStatus[] = ['overdue', 'unknown', 'not-yet-due']

/** Statuses that are counted, in the order they are told. */
export const TOLD: readonly PlanStatus[] = [...OPEN, 'done']

/** What a status of an item amounts to, for signs and colours. */
export const AS_VERDICT: Readonly<Record<PlanStatus, VerdictStatus>> = {
  done: 'met',
  overdue: 'missed',
  'not-yet-due': 'not-yet-due',
  unknown: 'unmeasurable',
}

/** The plans of a catalogue. */
export function plansOf({ policy }: Report, { plans = [] }: CatalogueReport): readonly JudgedPlan[] {
  return plans.flatMap((progress) => view(policy?.plans ?? [], progress))
}

/** Plans of tasks, which belong to no catalogue. */
export function taskPlans({ policy }: Report): readonly JudgedPlan[] {
  const plans = policy?.plans ?? []
  return plans.flatMap(({ progress }) => (progress === undefined ? [] : view(plans, progress)))
}

function view(plans: readonly PlanReport[], progress: PlanProgress): readonly JudgedPlan[] {
  const plan = plans.find(({ id }) => id === progress.plan)
  if (plan === undefined) return [] // a result that was changed by hand
  const byId = new Map(plan.items.map((item) => [item.id, item]))
  const open = OPEN.map((status) => ({
    status,
    items: progress.items[status].map((id) => byId.get(id) ?? { id }),
  })).filter(({ items }) => items.length > 0)
  return [{ plan, progress, open, absent: new Set(progress.absent ?? []) }]
}

/** One plan over all the units it concerns. */
export interface PlanRoll {
  readonly plan: PlanReport
  readonly units: readonly { readonly catalogue: CatalogueReport; readonly progress: PlanProgress }[]
}

/** @param catalogues in the order units shall be named */
export function planRolls({ policy }: Report, catalogues: readonly CatalogueReport[]): readonly PlanRoll[] {
  return (policy?.plans ?? [])
    .map((plan) => ({
      plan,
      units: catalogues.flatMap((catalogue) =>
        (catalogue.plans ?? [])
          .filter((progress) => progress.plan === plan.id)
          .map((progress) => ({ catalogue, progress })),
      ),
    }))
    .filter(({ units }) => units.length > 0)
}

/** Every plan of the run that was judged, wherever it stands. */
export function allProgress({ policy, catalogues }: Report): readonly PlanProgress[] {
  return [
    ...(policy?.plans ?? []).flatMap(({ progress }) => progress ?? []),
    ...catalogues.flatMap(({ plans = [] }) => plans),
  ]
}

/** How many items have each status, the worst first; statuses that do not occur are left out. */
export function countItems(
  all: readonly PlanProgress[],
): readonly { readonly status: PlanStatus; readonly count: number }[] {
  return TOLD.map((wanted) => ({
    status: wanted,
    count: all.reduce((sum, { items }) => sum + items[wanted].length, 0),
  })).filter(({ count }) => count > 0)
}

/** The day or the state that all items share: said once, with the plan. */
export function sharedBy(items: readonly Item[], key: 'due' | 'state'): string | undefined {
  const [first] = items
  return items.every((item) => item[key] === first?.[key]) ? first?.[key] : undefined
}
