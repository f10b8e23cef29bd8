import type { Plan, PlanItem, PlanReport } from '../../model/plan.ts'
import type { CatalogueReport, PolicyReport, PolicyWarning } from '../../model/report.ts'
import type { AuditRequest } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { followPlan } from '../../stages/judge/follow.ts'
import { concerns, judge } from '../../stages/judge/judge.ts'
import { groupId } from '../catalogue/groups.ts'
import type { MeasuredCatalogue } from '../catalogue/measured.ts'
import type { LoadedBaseline } from '../load-baseline.ts'

/** A plan that names a procedure nobody knows would never be done. @throws UserError `plan-unknown-code` */
export function checkPlans(plans: readonly Plan[], baseline: LoadedBaseline | undefined): void {
  // What a partial list does not hold may exist all the same.
  if (baseline === undefined || !baseline.complete) return
  const known = new Set(baseline.procedures.map(({ code }) => code))
  for (const { source, items } of plans) {
    const unknown = items.find(({ code }) => code !== undefined && !known.has(code))
    if (unknown !== undefined) {
      throw new UserError('plan-unknown-code', { source, row: unknown.row ?? 0, code: unknown.code ?? '' })
    }
  }
}

/** What was measured of one catalogue, judged. */
export function judgeCatalogue(
  { report, named, standings }: Pick<MeasuredCatalogue, 'report' | 'named' | 'standings'>,
  { targets, plans = [], asOf }: AuditRequest,
): CatalogueReport {
  const verdicts = judge(report.unit, report.metrics, targets, asOf, (group) => named[groupId(group)] ?? {})
  const progress = standings.flatMap(({ plan: id, standings: found }) =>
    plans.filter((plan) => plan.id === id).map((plan) => followPlan(plan, asOf, found)),
  )
  return { ...report, verdicts, ...(progress.length === 0 ? {} : { plans: progress }) }
}

/** What the policy says besides targets; undefined where it says no more. The baseline names what a plan only has codes of. */
export function policyReport(
  request: AuditRequest,
  catalogues: readonly Pick<CatalogueReport, 'unit'>[],
  baseline: LoadedBaseline | undefined,
): PolicyReport | undefined {
  const { plans = [], profiles = [], asOf } = request
  const warnings = warningsOf(request, [...catalogues, ...request.catalogues])
  if (plans.length + profiles.length + warnings.length === 0) return undefined
  return {
    profiles: profiles.map(({ about: _, targets: __, beyond: ___, serviceLevels: ____, ...told }) => told),
    plans: plans.map((plan) => planReport(plan, asOf, namesOf(plan, baseline))),
    warnings,
  }
}

function planReport({ items, ...plan }: Plan, asOf: string, names: ReadonlyMap<string, string>): PlanReport {
  const told = items.map(({ said: _, row: __, ...item }: PlanItem) => {
    const name = item.name ?? names.get(item.code ?? '')
    return name === undefined ? item : { ...item, name }
  })
  return {
    ...plan,
    items: told,
    ...(plan.kind === 'tasks' ? { progress: followPlan({ ...plan, items }, asOf) } : {}),
  }
}

function namesOf({ items }: Plan, baseline: LoadedBaseline | undefined): ReadonlyMap<string, string> {
  const unnamed = new Set(
    items.flatMap(({ code, name }) => (code === undefined || name !== undefined ? [] : [code])),
  )
  const known = unnamed.size === 0 ? [] : (baseline?.procedures ?? [])
  return new Map(
    known.flatMap(({ code, name }) => (unnamed.has(code) && name !== undefined ? [[code, name]] : [])),
  )
}

/** @param catalogues those that were read, under whatever unit their records name, and those that were asked for */
function warningsOf(
  { targets, plans = [], profiles = [], asOf }: AuditRequest,
  catalogues: readonly Pick<CatalogueReport, 'unit'>[],
): PolicyWarning[] {
  const concernsNobody = (scope: Parameters<typeof concerns>[0]) =>
    !catalogues.some(({ unit }) => concerns(scope, unit))
  return [
    ...profiles
      .filter(({ from = asOf, until = asOf }) => asOf < from || asOf > until)
      .map(({ id, from, until }) => ({
        code: 'profile-not-in-force' as const,
        id,
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      })),
    // A name is easily mistyped; a level that no list of today has is no slip.
    ...targets.flatMap((target) =>
      target.unit !== undefined && concernsNobody(target)
        ? [{ code: 'target-concerns-nobody' as const, id: target.metric, unit: target.unit }]
        : [],
    ),
    ...plans
      .filter((plan) => plan.kind === 'procedures' && concernsNobody(plan))
      .map(({ id }) => ({ code: 'plan-concerns-nobody' as const, id })),
  ]
}
