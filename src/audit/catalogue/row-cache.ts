import { UseGauge } from '../../model/use-gauge.ts'
import { NUMBERS } from '../../stages/read/kernel/row-kernel.ts'

// A window of questions in which fewer than one in twenty was answered is followed by a rest.
const WINDOW = 4_096
const GAUGE = { window: WINDOW, fewest: WINDOW / 20, rest: WINDOW * 8 }

/**
 * Remembers what was interpreted of rows that come again soon, by the number that the kernel gives to their bytes, and
 * forgets the rest. Lists of one province repeat each other, so what was decided for the last few lists is what the next
 * one asks. Where rows do not come again it rests for a while, and then tries anew. Memory: at most `NUMBERS` answers.
 */
export class RowCache<V> {
  #cached: (CachedRow<V> | undefined)[] = []
  /** Numbers lie in blocks, and only those of one block are in use together. */
  #block = 0
  readonly #gauge = new UseGauge(GAUGE)

  /** Whether to ask at all. Counts the question. */
  isWorthwhile(): boolean {
    return this.#gauge.isWorthwhile()
  }

  /** @param given what holds where the row stands: the same row in another section says something else */
  get(number: number, given: string): V | undefined {
    const block = Math.floor(number / NUMBERS)
    if (block !== this.#block) {
      this.clear()
      this.#block = block
    }
    const cached = this.#cached[number % NUMBERS]
    if (cached === undefined || cached.given !== given) return undefined
    this.#gauge.answered()
    return cached.answer
  }

  /** To be called after a `get` of the same number. */
  set(number: number, given: string, answer: V): void {
    const place = number % NUMBERS
    while (this.#cached.length <= place) this.#cached.push(undefined)
    this.#cached[place] = { given, answer }
  }

  clear(): void {
    this.#cached = []
  }
}

interface CachedRow<V> {
  readonly given: string
  readonly answer: V
}
