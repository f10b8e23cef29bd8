import type { Measurement, Measurements } from '../../model/measurement.ts'
import type { Property } from '../../model/procedure.ts'
import type { ServiceTable } from '../../model/report.ts'
import type { ListMetric, Metric, ScopeMetric, ShareSide } from './metric.ts'
import { metrics } from './metrics.ts'
import type { Pattern } from './pattern.ts'

const ALL: readonly Metric[] = metrics

/** What the run can know: which columns the list and the baseline have, and whether anything can be matched. */
export interface Measurable {
  readonly columns: ReadonlySet<Property>
  readonly baselineColumns: ReadonlySet<string>
  readonly hasBaseline: boolean
  /** The list has records, and none of them can be matched: no usable code, and names are not asked or do not say. */
  readonly hasNoCodes: boolean
  /** Procedures in force of which the baseline does not give the level. */
  readonly unknownScope: number
  /** The baseline says of most procedures neither at which level they stand nor whose they are. */
  readonly isScopeUnknown: boolean
}

/** Adds procedures up to measurements. Memory: one counter a distinct pattern. */
export class MetricCounter {
  /** By the number of the pattern; most places are empty. */
  readonly #counts: (Count | undefined)[] = []
  #held = 0
  #absent = 0

  /** @param records that carry the procedure's code */
  addProcedure(pattern: Pattern, records: number): void {
    this.#add(pattern, 1, records)
  }

  /** Records of a procedure that was added already: they count where records are counted. */
  addRecords(pattern: Pattern, records: number): void {
    this.#add(pattern, 0, records)
  }

  #add(pattern: Pattern, procedures: number, records: number): void {
    const count = this.#counts[pattern.index]
    if (count === undefined) {
      while (this.#counts.length <= pattern.index) this.#counts.push(undefined)
      this.#counts[pattern.index] = { pattern, procedures, records }
    } else {
      count.procedures += procedures
      count.records += records
    }
  }

  /** Procedures of the unit's scope, so many that the list holds, so many that it lacks. */
  addScope(held: number, absent: number): void {
    this.#held += held
    this.#absent += absent
  }

  table({ columns, baselineColumns }: Measurable): ServiceTable {
    const levels = { 'full-online': 0, partial: 0, information: 0, none: 0, unknown: 0 }
    let all = 0
    let eligible = 0
    for (const { pattern, procedures } of this.#filled()) {
      all += procedures
      levels[pattern.serviceLevel] += procedures
      if (pattern.eligible) eligible += procedures
    }
    const { 'full-online': full, partial, information, none, unknown } = levels
    const table = { all, full, partial, information, none, unknown }
    const saysEligible = columns.has('eligibleFullOnline') || baselineColumns.has('eligibleFullOnline')
    return saysEligible ? { ...table, eligible } : table
  }

  measurements(measurable: Measurable): Measurements {
    const counts = this.#filled()
    const measured: Record<string, Measurement> = {}
    for (const [index, metric] of ALL.entries()) {
      measured[metric.id] = this.#measurement(metric, index, counts, measurable)
    }
    return measured
  }

  #measurement(metric: Metric, index: number, counts: readonly Count[], measurable: Measurable): Measurement {
    const reason = metric.over === 'scope' ? coverageReason(measurable) : listReason(metric, measurable)
    if (reason !== undefined) return { kind: 'unmeasurable', reason }
    const share =
      metric.over === 'scope' ? this.#scopeShare(metric, measurable) : listShare(metric, index, counts)
    if (share.whole === 0) return { kind: 'unmeasurable', reason: 'zero-denominator' }
    const { silent, ...told } = share
    // A column that says nothing is no better than no column: 0% would be a guess.
    if (metric.over !== 'scope' && silent === share.whole)
      return { kind: 'unmeasurable', reason: 'all-unknown' }
    return { kind: 'share', ...told }
  }

  #filled(): readonly Count[] {
    return this.#counts.filter((count) => count !== undefined)
  }

  #scopeShare(metric: ScopeMetric, { unknownScope }: Measurable): Share {
    const share = { part: 0, whole: 0, unknown: unknownScope, silent: 0 }
    count(share, metric.standing(true), this.#held)
    count(share, metric.standing(false), this.#absent)
    return share
  }
}

/** A pattern, and how often it came. */
interface Count {
  readonly pattern: Pattern
  procedures: number
  records: number
}

function listShare(metric: ListMetric, index: number, counts: readonly Count[]): Share {
  const share = { part: 0, whole: 0, unknown: 0, silent: 0 }
  for (const { pattern, procedures, records } of counts) {
    count(share, pattern.standings[index] ?? 'outside', metric.over === 'records' ? records : procedures)
  }
  return share
}

interface Share {
  part: number
  whole: number
  unknown: number
  /** Of the unknown, those inside the whole. */
  silent: number
}

function count(share: Share, standing: ShareSide, weight: number): void {
  if (standing === 'part') share.part += weight
  if (standing === 'part' || standing === 'rest' || standing === 'unknown') share.whole += weight
  if (standing === 'unknown' || standing === 'unknown-outside') share.unknown += weight
  if (standing === 'unknown') share.silent += weight
}

/** Shares of several catalogues as one: parts, wholes and unknowns added up. */
export function addMeasurements(all: readonly Measurements[]): Measurements {
  return Object.fromEntries(
    ALL.map(({ id }) => {
      const measured = all.flatMap((one) => (one[id] === undefined ? [] : [one[id]]))
      const shares = measured.flatMap((one) => (one.kind === 'share' ? [one] : []))
      if (shares.length === 0) return [id, { kind: 'unmeasurable', reason: commonReason(measured) }]
      const sum = (key: 'part' | 'whole' | 'unknown') =>
        shares.reduce((total, share) => total + share[key], 0)
      return [id, { kind: 'share', part: sum('part'), whole: sum('whole'), unknown: sum('unknown') }]
    }),
  )
}

// Nothing could be measured anywhere: the reason that comes first here stands, whatever the order of the catalogues.
const REASONS = [
  'no-baseline',
  'no-column',
  'all-unknown',
  'no-codes',
  'scope-unknown',
  'zero-denominator',
] as const

function commonReason(measured: readonly Measurement[]): (typeof REASONS)[number] {
  const given = new Set(measured.flatMap((one) => (one.kind === 'unmeasurable' ? [one.reason] : [])))
  return REASONS.find((reason) => given.has(reason)) ?? 'zero-denominator'
}

function coverageReason(measurable: Measurable): 'no-baseline' | 'no-codes' | 'scope-unknown' | undefined {
  return scopeReason(measurable) ?? (measurable.isScopeUnknown ? 'scope-unknown' : undefined)
}

function scopeReason({ hasBaseline, hasNoCodes }: Measurable): 'no-baseline' | 'no-codes' | undefined {
  if (!hasBaseline) return 'no-baseline'
  return hasNoCodes ? 'no-codes' : undefined
}

function listReason(
  metric: ListMetric,
  measurable: Measurable,
): 'no-column' | 'no-baseline' | 'no-codes' | undefined {
  if (metric.over === 'matched') return scopeReason(measurable) ?? missingColumn(metric, measurable)
  return missingColumn(metric, measurable)
}

function missingColumn(
  { needs }: ListMetric,
  { columns, baselineColumns }: Measurable,
): 'no-column' | undefined {
  const has = needs.every(
    ({ property, orBaseline }) =>
      columns.has(property) || (orBaseline === true && baselineColumns.has(property)),
  )
  return has ? undefined : 'no-column'
}
