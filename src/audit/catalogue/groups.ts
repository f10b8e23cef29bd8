import type { Measurements } from '../../model/measurement.ts'
import type { GroupKey } from '../../model/policy.ts'
import type { Group } from '../../model/report.ts'
import type { Dimension } from '../../stages/measure/dimension.ts'
import { dimensions } from '../../stages/measure/dimensions.ts'
import { Gauge, type Measurable } from '../../stages/measure/measure.ts'
import { foldName } from '../../text/fold.ts'
import { Spellings } from './by-spelling.ts'

type Grouped = Parameters<Dimension['keys']>[0]

/** The metrics once for each value of each dimension, and once for each group that a target names. */
export class Groups {
  readonly #splits: readonly { readonly dimension: Dimension; readonly spellings: Spellings<Gauge> }[]
  readonly #named: readonly NamedGroup[]
  readonly #unit: string | undefined

  /**
   * @param wanted ids of dimensions to report whole
   * @param named groups that targets judge
   * @param unit name of the unit that every procedure is of; undefined where the list says it row by row
   */
  constructor(wanted: readonly string[], named: readonly GroupKey[], unit?: string) {
    this.#unit = unit
    this.#splits = dimensions
      .filter(({ id }) => wanted.includes(id))
      .map((dimension) => ({ dimension, spellings: new Spellings(() => new Gauge()) }))
    const distinct = new Map(named.map((group) => [groupId(group), group]))
    this.#named = [...distinct].flatMap(([id, group]) => namedGroup(id, group))
  }

  get isAny(): boolean {
    return this.#splits.length > 0 || this.#named.length > 0
  }

  each(procedure: Grouped, add: (gauge: Gauge) => void): void {
    for (const { dimension, spellings } of this.#splits) {
      const keys = dimension.keys(procedure)
      if (keys.length === 0) add(spellings.of((dimension.id === 'unit' && this.#unit) || ''))
      else if (keys.length === 1) add(spellings.of(keys[0] ?? ''))
      // One agency in two spellings is one: the procedure counts once.
      else for (const gauge of new Set(keys.map((key) => spellings.of(key)))) add(gauge)
    }
    for (const { holds, gauge } of this.#named) if (holds(procedure)) add(gauge)
  }

  report(measurable: Measurable): Readonly<Record<string, readonly Group[]>> {
    const within = insideOne(measurable)
    return Object.fromEntries(
      this.#splits.map(({ dimension, spellings }) => [
        dimension.id,
        spellings
          .all()
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

/** Stands for a group among others, however its key is spaced and capitalised. */
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
