import { foldName } from '../../text/fold.ts'

interface OneMeaning<Value> {
  readonly value: Value
  readonly times: Map<string, number>
}

/**
 * Something kept once for each text, however it is written: offices write one agency as `Sở Tư pháp` and `Sở Tư Pháp`.
 * Memory: one entry a spelling.
 */
export class BySpelling<Value> {
  readonly #create: () => Value
  readonly #bySpelling = new Map<string, OneMeaning<Value>>()
  readonly #byMeaning = new Map<string, OneMeaning<Value>>()

  constructor(create: () => Value) {
    this.#create = create
  }

  /** What is kept for a text, which is counted. */
  of(spelling: string): Value {
    let meant = this.#bySpelling.get(spelling)
    if (meant === undefined) {
      // A text of nothing but stops is no silence.
      const meaning = foldName(spelling) || spelling
      meant = this.#byMeaning.get(meaning)
      if (meant === undefined) {
        meant = { value: this.#create(), times: new Map() }
        this.#byMeaning.set(meaning, meant)
      }
      this.#bySpelling.set(spelling, meant)
    }
    meant.times.set(spelling, (meant.times.get(spelling) ?? 0) + 1)
    return meant.value
  }

  /** In the order of their texts: of each the spelling that came most often, of two the one that sorts first. */
  all(): readonly (readonly [spelling: string, value: Value])[] {
    return [...this.#byMeaning.values()]
      .map(({ value, times }) => [usual(times), value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
  }
}

function usual(times: ReadonlyMap<string, number>): string {
  let [best, most] = ['', 0]
  for (const [spelling, count] of times) {
    if (count > most || (count === most && spelling < best)) [best, most] = [spelling, count]
  }
  return best
}
