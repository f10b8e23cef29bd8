import type { Counted } from '../model/counted.ts'
import type { Measurement, Measurements } from '../model/measurement.ts'
import type { ServiceTable } from '../model/report.ts'
import type { Property } from '../model/procedure.ts'
import type { ListMetric, Metric, ScopeMetric, Standing } from './metric.ts'
import { metrics } from './metrics.ts'

const ALL: readonly Metric[] = metrics
const STANDINGS: readonly Standing[] = ['outside', 'part', 'rest', 'unknown', 'unknown-outside']
const [OUTSIDE, PART, REST, UNKNOWN] = [0, 1, 2, 3]

/** What the run can know: which columns the list and the baseline have, and whether anything can be matched. */
export interface Measurable {
  readonly columns: ReadonlySet<Property>
  readonly baselineColumns: ReadonlySet<string>
  readonly hasBaseline: boolean
  /** The list has records, and none of them carries a usable code. */
  readonly hasNoCodes: boolean
  /** Procedures in force of which the baseline does not give the level. */
  readonly unknownScope: number
}

/** Adds procedures up to measurements. Memory: three counters a metric. */
export class Gauge {
  readonly #part = new Float64Array(ALL.length)
  readonly #whole = new Float64Array(ALL.length)
  readonly #unknown = new Float64Array(ALL.length)
  readonly #levels = { 'full-online': 0, partial: 0, information: 0, none: 0, unknown: 0 }
  #all = 0
  #eligible = 0

  /** @param known the standings of an equal procedure, when they were asked before */
  addProcedure(counted: Counted, known?: Uint8Array): Uint8Array {
    const standings = known ?? standingsOf(counted)
    for (let index = 0; index < ALL.length; index += 1) {
      const standing = standings[index] ?? OUTSIDE
      if (standing === OUTSIDE) continue
      this.#count(index, standing, ALL[index]?.over === 'records' ? counted.records : 1)
    }
    this.#all += 1
    this.#levels[counted.procedure.serviceLevel ?? 'unknown'] += 1
    if ((counted.procedure.eligibleFullOnline ?? counted.baseline?.eligibleFullOnline) === true) this.#eligible += 1
    return standings
  }

  addScoped(scoped: Parameters<ScopeMetric['standing']>[0]): void {
    for (const [index, metric] of ALL.entries()) {
      if (metric.over === 'scope') this.#count(index, STANDINGS.indexOf(metric.standing(scoped)), 1)
    }
  }

  #count(index: number, standing: number, weight: number): void {
    if (standing === PART) this.#part[index] = (this.#part[index] ?? 0) + weight
    if (standing === PART || standing === REST || standing === UNKNOWN) {
      this.#whole[index] = (this.#whole[index] ?? 0) + weight
    }
    if (standing >= UNKNOWN) this.#unknown[index] = (this.#unknown[index] ?? 0) + weight
  }

  table(measurable: Measurable): ServiceTable {
    const { 'full-online': full, partial, information, none, unknown } = this.#levels
    const saysEligible =
      measurable.columns.has('eligibleFullOnline') || measurable.baselineColumns.has('eligibleFullOnline')
    const table = { all: this.#all, full, partial, information, none, unknown }
    return saysEligible ? { ...table, eligible: this.#eligible } : table
  }

  measurements(measurable: Measurable): Measurements {
    return Object.fromEntries(ALL.map((metric, index) => [metric.id, this.#measurement(metric, index, measurable)]))
  }

  #measurement(metric: Metric, index: number, measurable: Measurable): Measurement {
    const reason = metric.over === 'scope' ? scopeReason(measurable) : listReason(metric, measurable)
    if (reason !== undefined) return { kind: 'unmeasurable', reason }
    const whole = this.#whole[index] ?? 0
    if (whole === 0) return { kind: 'unmeasurable', reason: 'zero-denominator' }
    const outside = metric.over === 'scope' ? measurable.unknownScope : 0
    return { kind: 'share', part: this.#part[index] ?? 0, whole, unknown: (this.#unknown[index] ?? 0) + outside }
  }
}

/** Shares of several catalogues as one: parts, wholes and unknowns added up. */
export function pool(all: readonly Measurements[]): Measurements {
  return Object.fromEntries(
    ALL.map(({ id }) => {
      const measured = all.flatMap((one) => (one[id] === undefined ? [] : [one[id]]))
      const shares = measured.flatMap((one) => (one.kind === 'share' ? [one] : []))
      const [first = NOT_MEASURED] = measured
      if (shares.length === 0) return [id, first]
      const sum = (key: 'part' | 'whole' | 'unknown') => shares.reduce((total, share) => total + share[key], 0)
      return [id, { kind: 'share', part: sum('part'), whole: sum('whole'), unknown: sum('unknown') }]
    }),
  )
}

const NOT_MEASURED: Measurement = { kind: 'unmeasurable', reason: 'zero-denominator' }

/** How a procedure stands in each metric. Pure: equal procedures stand alike. */
function standingsOf(counted: Counted): Uint8Array {
  return Uint8Array.from(ALL, (metric) => {
    if (metric.over === 'scope' || (metric.over === 'matched' && counted.baseline === undefined)) return OUTSIDE
    return STANDINGS.indexOf(metric.standing(counted))
  })
}

function scopeReason({ hasBaseline, hasNoCodes }: Measurable): 'no-baseline' | 'no-codes' | undefined {
  if (!hasBaseline) return 'no-baseline'
  return hasNoCodes ? 'no-codes' : undefined
}

function listReason(metric: ListMetric, measurable: Measurable): 'no-column' | 'no-baseline' | 'no-codes' | undefined {
  if (metric.over === 'matched') return scopeReason(measurable) ?? missingColumn(metric, measurable)
  return missingColumn(metric, measurable)
}

function missingColumn({ needs }: ListMetric, { columns, baselineColumns }: Measurable): 'no-column' | undefined {
  const has = needs.every(
    ({ property, orBaseline }) => columns.has(property) || (orBaseline === true && baselineColumns.has(property)),
  )
  return has ? undefined : 'no-column'
}
