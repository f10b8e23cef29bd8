import type { Measurements } from '../../model/measurement.ts'
import type { GroupKey } from '../../model/policy.ts'
import type { Group } from '../../model/report.ts'
import type { Dimension } from '../../stages/measure/dimension.ts'
import { dimensions } from '../../stages/measure/dimensions.ts'
import { type Measurable, MetricCounter } from '../../stages/measure/measure.ts'
import { authoritiesOf } from '../../stages/normalise/authority.ts'
import { foldName } from '../../text/fold.ts'
import { BySpelling } from './by-spelling.ts'

const WORDS = { authoritiesOf }

type Grouped = Parameters<Dimension['keys']>[0]

/** The metrics once for each value of each dimension, and once for each group that a target names. */
export class Groups {
  readonly #splits: readonly {
    readonly dimension: Dimension
    readonly bySpelling: BySpelling<MetricCounter>
  }[]
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
      .map((dimension) => ({ dimension, bySpelling: new BySpelling(() => new MetricCounter()) }))
    const distinct = new Map(named.map((group) => [groupId(group), group]))
    this.#named = [...distinct].flatMap(([id, group]) => namedGroup(id, group))
  }

  get isAny(): boolean {
    return this.#splits.length > 0 || this.#named.length > 0
  }

  each(procedure: Grouped, add: (counter: MetricCounter) => void): void {
    for (const { dimension, bySpelling } of this.#splits) {
      const keys = dimension.keys(procedure, WORDS)
      if (keys.length === 0) add(bySpelling.of((dimension.id === 'unit' && this.#unit) || ''))
      else if (keys.length === 1) add(bySpelling.of(keys[0] ?? ''))
      // One agency in two spellings is one: the procedure counts once.
      else for (const counter of new Set(keys.map((key) => bySpelling.of(key)))) add(counter)
    }
    for (const { holds, counter } of this.#named) if (holds(procedure)) add(counter)
  }

  report(measurable: Measurable): Readonly<Record<string, readonly Group[]>> {
    const within = insideOne(measurable)
    return Object.fromEntries(
      this.#splits.map(({ dimension, bySpelling }) => [
        dimension.id,
        bySpelling
          .all()
          .map(([key, counter]) => ({ key, table: counter.table(within), metrics: shares(counter, within) })),
      ]),
    )
  }

  /** What was measured over each group that a target names, by `groupId`. */
  named(measurable: Measurable): Readonly<Record<string, Measurements>> {
    const within = insideOne(measurable)
    return Object.fromEntries(this.#named.map(({ id, counter }) => [id, counter.measurements(within)]))
  }
}

/** Stands for a group among others, however its key is spaced and capitalised. */
export function groupId({ dimension, key }: GroupKey): string {
  return JSON.stringify([dimension, foldName(key)])
}

interface NamedGroup {
  readonly id: string
  readonly counter: MetricCounter
  holds(procedure: Grouped): boolean
}

function namedGroup(id: string, { dimension: name, key }: GroupKey): readonly NamedGroup[] {
  const dimension = dimensions.find((one) => one.id === name)
  if (dimension === undefined) return []
  const wanted = foldName(key)
  const stored = new Map<string, boolean>() // thousands of procedures share a few values
  const isWanted = (value: string) => {
    let answer = stored.get(value)
    if (answer === undefined) {
      answer = foldName(value) === wanted
      stored.set(value, answer)
    }
    return answer
  }
  return [
    {
      id,
      counter: new MetricCounter(),
      holds: (procedure) => dimension.keys(procedure, WORDS).some(isWanted),
    },
  ]
}

/** Within a group, procedures of unknown level are not known to belong to it. */
function insideOne(measurable: Measurable): Measurable {
  return { ...measurable, unknownScope: 0 }
}

/** What a group cannot measure its catalogue cannot either, and says so there. */
function shares(counter: MetricCounter, measurable: Measurable): Group['metrics'] {
  return Object.fromEntries(
    Object.entries(counter.measurements(measurable)).filter(([, { kind }]) => kind === 'share'),
  )
}
