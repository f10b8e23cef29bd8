/**
 * Remembers answers for keys that come again soon, and forgets the rest: at most twice `size` of them.
 * Lists of one province repeat each other, so what was decided for the last few lists is what the next one asks.
 */
export class Recent<V> {
  readonly #size: number
  #young = new Map<string, V>()
  #old = new Map<string, V>()

  constructor(size: number) {
    this.#size = size
  }

  get(key: string): V | undefined {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const old = this.#old.get(key)
    if (old !== undefined) this.#keep(key, old)
    return old
  }

  /** @param key copied, so that a slice of a large text does not keep the text alive */
  set(key: string, value: V): void {
    this.#keep(Buffer.from(key, 'latin1').toString('latin1'), value)
  }

  #keep(key: string, value: V): void {
    if (this.#young.size >= this.#size) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
  }
}
