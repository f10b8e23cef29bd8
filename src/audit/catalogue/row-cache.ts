/**
 * Remembers answers for texts that come again soon, and forgets the rest. Lists of one province repeat each other, so
 * what was decided for the last few lists is what the next one asks. Where texts do not come again it rests for a
 * while, and then tries anew. Memory: at most `2 × size` prefixes, `PER_PREFIX` answers each.
 *
 * A row of a list is long, and hashing all of it would cost more than the answer is worth. Its beginning, which holds
 * the code, tells rows apart almost always; the few that share one are compared whole.
 */
export class RowCache<V> {
  readonly #size: number
  #young = new Map<string, CachedRow<V>[]>()
  #old = new Map<string, CachedRow<V>[]>()
  #asked = 0
  #hits = 0
  #rest = 0

  constructor(size: number) {
    this.#size = size
  }

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

  get(text: string): V | undefined {
    const prefix = text.slice(0, PREFIX)
    const cached = this.#young.get(prefix) ?? this.#recall(prefix)
    if (cached === undefined) return undefined
    for (const one of cached) {
      if (one.text !== text) continue
      this.#hits += 1
      return one.answer
    }
    return undefined
  }

  /** @param text copied, so that a slice of a large text does not keep the text alive */
  set(text: string, answer: V): void {
    const copy = Buffer.from(text, 'latin1').toString('latin1')
    const prefix = copy.slice(0, PREFIX)
    const cached = this.#young.get(prefix)
    if (cached === undefined) this.#keep(prefix, [{ text: copy, answer }])
    else if (cached.unshift({ text: copy, answer }) > PER_PREFIX) cached.pop()
  }

  clear(): void {
    this.#young.clear()
    this.#old.clear()
  }

  #recall(prefix: string): CachedRow<V>[] | undefined {
    const cached = this.#old.get(prefix)
    if (cached !== undefined) this.#keep(prefix, cached)
    return cached
  }

  #keep(prefix: string, cached: CachedRow<V>[]): void {
    if (this.#young.size >= this.#size) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(prefix, cached)
  }
}

interface CachedRow<V> {
  readonly text: string
  readonly answer: V
}

const PREFIX = 24
const PER_PREFIX = 8

// A window of questions in which fewer than one in twenty was answered is followed by a rest.
const WINDOW = 4_096
const WORTHWHILE_HITS = WINDOW / 20
const REST = WINDOW * 8
