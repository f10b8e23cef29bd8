import { SEVERITIES, type Severity } from '../../model/finding.ts'
import type { Measurements } from '../../model/measurement.ts'
import type { PlanProgress } from '../../model/plan.ts'
import type { GroupKey, Outcome, Target, Verdict } from '../../model/policy.ts'
import { isBeyond, type RatchetAllowance } from '../../model/ratchet.ts'
import type { CatalogueReport, Report, UnitsReport } from '../../model/report.ts'

/**
 * Holds the measurements of one unit against the targets that concern it.
 * @param ofGroup what was measured over a group that a target names
 */
export function judge(
  unit: CatalogueReport['unit'],
  measurements: Measurements,
  targets: readonly Target[],
  asOf: string,
  ofGroup: (group: GroupKey) => Measurements = () => ({}),
): readonly Verdict[] {
  return targets
    .filter((target) => concerns(target, unit))
    .map((target) =>
      verdictOn(target, target.group === undefined ? measurements : ofGroup(target.group), asOf),
    )
}

/** Whether a target or a plan speaks of this unit. */
export function concerns(
  { level, unit: name }: Pick<Target, 'level' | 'unit'>,
  unit: CatalogueReport['unit'],
): boolean {
  return (level ?? unit.level) === unit.level && (name ?? unit.name) === unit.name
}

function verdictOn(target: Target, measurements: Measurements, asOf: string): Verdict {
  const { metric, atLeast, level: _, unit: __, from, allow, ...about } = target
  const found = measurements[metric]
  const head = {
    metric,
    target: atLeast,
    ...(from === undefined ? {} : { from }),
    ...(allow === undefined ? {} : { allow }),
    ...about,
  }
  const isDue = from === undefined || asOf >= from
  if (found?.kind !== 'share') {
    const reason = found === undefined ? {} : { reason: found.reason }
    return { ...head, status: isDue ? 'unmeasurable' : 'not-yet-due', ...reason }
  }
  const { part, whole } = found
  const short = shortOf(part, whole, atLeast)
  const status = isMet(part, whole, target) ? 'met' : isDue ? 'missed' : 'not-yet-due'
  return {
    ...head,
    measured: Math.round((part / whole) * 1e4) / 1e4,
    part,
    whole,
    status,
    ...(allow === undefined || short === 0 ? {} : { short }),
  }
}

/** How many more would reach the line. Whole numbers on both sides: 80% of 571 must not depend on the last bit of a fraction. */
function shortOf(part: number, whole: number, atLeast: number): number {
  return Math.max(0, Math.ceil((Math.round(atLeast * SCALE) * whole) / SCALE) - part)
}

/** Points lower the line; procedures are counted from the line downwards. */
function isMet(part: number, whole: number, { atLeast, allow }: Target): boolean {
  if (allow === undefined) return shortOf(part, whole, atLeast) === 0
  if ('procedures' in allow) return shortOf(part, whole, atLeast) <= allow.procedures
  return shortOf(part, whole, atLeast - allow.points) === 0
}

// Targets are percentages of at most four decimals.
const SCALE = 1e6

export interface Evidence extends Partial<Pick<Report, 'known' | 'ratchet'>> {
  readonly catalogues: readonly Pick<CatalogueReport, 'findings' | 'verdicts' | 'plans'>[]
  readonly units?: Pick<UnitsReport, 'findings'> | undefined
  /** Plans that concern no catalogue: tasks. */
  readonly plans?: readonly PlanProgress[]
  readonly failOn: Severity | 'never'
  /** Something was not read, or the run broke off. */
  readonly isIncomplete: boolean
}

/**
 * Passed, failed or incomplete. An audit that did not see everything never passes; an unmeasurable target is not met, and
 * neither is a plan of which something due is overdue or unknown.
 */
export function decide(evidence: Evidence): Outcome {
  const {
    catalogues,
    units,
    plans = [],
    failOn,
    isIncomplete,

    known,
    ratchet,
  } = evidence
  if (isIncomplete) return 'incomplete'
  if (known?.failOnStale === true && known.stale.length > 0) return 'failed'
  if (ratchet?.worse.some(({ isAllowed }) => isAllowed !== true)) return 'failed'
  const judged = [...plans, ...catalogues.flatMap((one) => [...one.verdicts, ...(one.plans ?? [])])]
  const fails =
    judged.some(({ status }) => status === 'missed' || status === 'unmeasurable') ||
    catalogues.some(({ findings }) => haveFailing(findings, failOn, ratchet?.allow))
  return fails || (units !== undefined && haveFailing(units.findings, failOn)) ? 'failed' : 'passed'
}

/**
 * Known findings fail nothing. Against an earlier result every new finding fails that is not allowed, however slight, and
 * no old one does; `never` keeps its word.
 */
export function haveFailing(
  { bySeverity, known, new: fresh }: CatalogueReport['findings'],
  failOn: Evidence['failOn'],
  allow?: RatchetAllowance,
) {
  if (fresh !== undefined) return failOn !== 'never' && isBeyond(fresh, allow)
  return failing(failOn).some((severity) => bySeverity[severity] > (known?.bySeverity[severity] ?? 0))
}

function failing(failOn: Severity | 'never'): readonly Severity[] {
  return failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1)
}
