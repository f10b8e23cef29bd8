/**
 * Remembers answers for texts that come again soon, and forgets the rest. Lists of one province repeat each other, so
 * what was decided for the last few lists is what the next one asks. Where texts do not come again it rests for a
 * while, and then tries anew. Memory: at most `2 × size` prefixes, `PER_PREFIX` answers each.
 *
 * A row of a list is long, and hashing all of it would cost more than the answer is worth. Its beginning, which holds
 * the code, tells rows apart almost always; the few that share one are compared whole.
 */
export class Recent<V> {
  readonly #size: number
  #young = new Map<string, Remembered<V>[]>()
  #old = new Map<string, Remembered<V>[]>()
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
    const known = this.#young.get(prefix) ?? this.#recall(prefix)
    if (known === undefined) return undefined
    for (const one of known) {
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
    const known = this.#young.get(prefix)
    if (known === undefined) this.#keep(prefix, [{ text: copy, answer }])
    else if (known.unshift({ text: copy, answer }) > PER_PREFIX) known.pop()
  }

  clear(): void {
    this.#young.clear()
    this.#old.clear()
  }

  #recall(prefix: string): Remembered<V>[] | undefined {
    const known = this.#old.get(prefix)
    if (known !== undefined) this.#keep(prefix, known)
    return known
  }

  #keep(prefix: string, known: Remembered<V>[]): void {
    if (this.#young.size >= this.#size) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(prefix, known)
  }
}

interface Remembered<V> {
  readonly text: string
  readonly answer: V
}

const PREFIX = 24
const PER_PREFIX = 8

// A window of questions in which fewer than one in twenty was answered is followed by a rest.
const WINDOW = 4_096
const WORTHWHILE_HITS = WINDOW / 20
const REST = WINDOW * 8
