import { NUMBERS } from '../../stages/read/kernel/row-kernel.ts'

/**
 * Remembers what was interpreted of rows that come again soon, by the number that the kernel gives to their bytes, and
 * forgets the rest. Lists of one province repeat each other, so what was decided for the last few lists is what the next
 * one asks. Where rows do not come again it rests for a while, and then tries anew. Memory: at most `NUMBERS` answers.
 */
export class RowCache<V> {
  #cached: (CachedRow<V> | undefined)[] = []
  /** Numbers lie in blocks, and only those of one block are in use together. */
  #block = 0
  #asked = 0
  #hits = 0
  #rest = 0

  /** Whether to ask at all. Counts the question. */
  isWorthwhile(): boolean {
    if (this.#rest > 0) {
      this.#rest -= 1
      return false
    }
    this.#asked += 1
    if (this.#asked > WINDOW) {
      if (this.#hits < WORTHWHILE_HITS) this.#rest = REST
      this.#asked = 0
      this.#hits = 0
    }
    return true
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
    this.#hits += 1
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

// A window of questions in which fewer than one in twenty was answered is followed by a rest.
const WINDOW = 4_096
const WORTHWHILE_HITS = WINDOW / 20
const REST = WINDOW * 8
