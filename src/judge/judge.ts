import type { Severity } from '../model/finding.ts'
import { SEVERITIES } from '../model/finding.ts'
import type { Measurements } from '../model/measurement.ts'
import type { Outcome, Target, Verdict } from '../model/policy.ts'
import type { CatalogueReport, Report, UnitsReport } from '../model/report.ts'

/** Holds the measurements of one unit against the targets that concern it. */
export function judge(
  unit: CatalogueReport['unit'],
  measurements: Measurements,
  targets: readonly Target[],
  asOf: string,
): readonly Verdict[] {
  return targets
    .filter(
      ({ level, unit: name }) => (level ?? unit.level) === unit.level && (name ?? unit.name) === unit.name,
    )
    .map((target) => verdictOn(target, measurements, asOf))
}

function verdictOn(
  { metric, atLeast, from, basis }: Target,
  measurements: Measurements,
  asOf: string,
): Verdict {
  const head = {
    metric,
    target: atLeast,
    ...(from === undefined ? {} : { from }),
    ...(basis === undefined ? {} : { basis }),
  }
  const found = measurements[metric]
  const isDue = from === undefined || asOf >= from
  if (found?.kind !== 'share') return { ...head, status: isDue ? 'unmeasurable' : 'not-yet-due' }
  const { part, whole } = found
  // Whole numbers on both sides: 80 % of 571 must not depend on the last bit of a fraction.
  const isMet = part * SCALE >= Math.round(atLeast * SCALE) * whole
  const status = isMet ? 'met' : isDue ? 'missed' : 'not-yet-due'
  return { ...head, measured: Math.round((part / whole) * 1e4) / 1e4, part, whole, status }
}

// Targets are percentages of at most four decimals.
const SCALE = 1e6

export interface Evidence extends Partial<Pick<Report, 'known' | 'ratchet'>> {
  readonly catalogues: readonly Pick<CatalogueReport, 'findings' | 'verdicts'>[]
  readonly units?: Pick<UnitsReport, 'findings'> | undefined
  readonly failOn: Severity | 'never'
  /** Something was not read, or the run broke off. */
  readonly isIncomplete: boolean
}

/** Passed, failed or incomplete. An audit that did not see everything never passes; an unmeasurable target is not met. */
export function decide({ catalogues, units, failOn, isIncomplete, known, ratchet }: Evidence): Outcome {
  if (isIncomplete) return 'incomplete'
  if (known?.failOnStale === true && known.stale.length > 0) return 'failed'
  if (ratchet !== undefined && ratchet.worse.length > 0) return 'failed'
  const fails = catalogues.some(
    ({ findings, verdicts }) =>
      verdicts.some(({ status }) => status === 'missed' || status === 'unmeasurable') ||
      haveFailing(findings, failOn),
  )
  return fails || (units !== undefined && haveFailing(units.findings, failOn)) ? 'failed' : 'passed'
}

/**
 * Known findings fail nothing. Against an earlier result every new finding fails, however slight, and no old one does;
 * `never` keeps its word.
 */
function haveFailing(
  { bySeverity, known, new: fresh }: CatalogueReport['findings'],
  failOn: Evidence['failOn'],
) {
  if (fresh !== undefined) return failOn !== 'never' && fresh.total > 0
  return failing(failOn).some((severity) => bySeverity[severity] > (known?.bySeverity[severity] ?? 0))
}

function failing(failOn: Severity | 'never'): readonly Severity[] {
  return failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1)
}
