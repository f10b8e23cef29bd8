import type { Dimension } from './measure/dimension.ts'
import { dimensions } from './measure/dimensions.ts'
import { Gauge, type Measurable } from './measure/measure.ts'
import { foldName } from './model/fold.ts'
import type { Measurements } from './model/measurement.ts'
import type { GroupKey } from './model/policy.ts'
import type { Group } from './model/report.ts'

type Grouped = Parameters<Dimension['keys']>[0]

/** The metrics once for each value of each dimension, and once for each group that a target names. */
export class Groups {
  readonly #gauges: readonly { readonly dimension: Dimension; readonly byKey: Map<string, Gauge> }[]
  readonly #named: readonly NamedGroup[]

  /** @param wanted ids of dimensions to report whole @param named groups that targets judge */
  constructor(wanted: readonly string[], named: readonly GroupKey[]) {
    this.#gauges = dimensions
      .filter(({ id }) => wanted.includes(id))
      .map((dimension) => ({ dimension, byKey: new Map<string, Gauge>() }))
    const distinct = new Map(named.map((group) => [groupId(group), group]))
    this.#named = [...distinct].flatMap(([id, group]) => namedGroup(id, group))
  }

  get isAny(): boolean {
    return this.#gauges.length > 0 || this.#named.length > 0
  }

  each(procedure: Grouped, add: (gauge: Gauge) => void): void {
    for (const { dimension, byKey } of this.#gauges) {
      const keys = dimension.keys(procedure)
      for (const key of keys.length === 0 ? [''] : keys) {
        let gauge = byKey.get(key)
        if (gauge === undefined) {
          gauge = new Gauge()
          byKey.set(key, gauge)
        }
        add(gauge)
      }
    }
    for (const { holds, gauge } of this.#named) if (holds(procedure)) add(gauge)
  }

  report(measurable: Measurable): Readonly<Record<string, readonly Group[]>> {
    const within = insideOne(measurable)
    return Object.fromEntries(
      this.#gauges.map(({ dimension, byKey }) => [
        dimension.id,
        [...byKey]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, gauge]) => ({ key, table: gauge.table(within), metrics: shares(gauge, within) })),
      ]),
    )
  }

  /** What was measured over each group that a target names, by `groupId`. */
  named(measurable: Measurable): Readonly<Record<string, Measurements>> {
    const within = insideOne(measurable)
    return Object.fromEntries(this.#named.map(({ id, gauge }) => [id, gauge.measurements(within)]))
  }
}

/** Stands for a group among others. Offices write one field in several ways of spacing and capitals. */
export function groupId({ dimension, key }: GroupKey): string {
  return JSON.stringify([dimension, foldName(key)])
}

interface NamedGroup {
  readonly id: string
  readonly gauge: Gauge
  holds(procedure: Grouped): boolean
}

function namedGroup(id: string, { dimension: name, key }: GroupKey): readonly NamedGroup[] {
  const dimension = dimensions.find((one) => one.id === name)
  if (dimension === undefined) return []
  const wanted = foldName(key)
  const known = new Map<string, boolean>() // thousands of procedures share a few values
  const isWanted = (value: string) => {
    let answer = known.get(value)
    if (answer === undefined) {
      answer = foldName(value) === wanted
      known.set(value, answer)
    }
    return answer
  }
  return [{ id, gauge: new Gauge(), holds: (procedure) => dimension.keys(procedure).some(isWanted) }]
}

/** Within a group, procedures of unknown level are not known to belong to it. */
function insideOne(measurable: Measurable): Measurable {
  return { ...measurable, unknownScope: 0 }
}

/** What a group cannot measure its catalogue cannot either, and says so there. */
function shares(gauge: Gauge, measurable: Measurable): Group['metrics'] {
  return Object.fromEntries(
    Object.entries(gauge.measurements(measurable)).filter(([, { kind }]) => kind === 'share'),
  )
}
