import type { Candidate } from './model/candidate.ts'

/**
 * The seat of one key, a code or a name. Every record with the key holds the same seat, so finding out that the key
 * was in the list before costs one comparison and no look-up.
 */
export interface Slot {
  /** Whoever took the seat last: a list that watches for repeats. */
  taker: object | undefined
  /** The record that took it, and where that stands. */
  candidate: Candidate | undefined
  source: string
  row: number
  /** The ledger that has an entry for the key, and which. */
  ledger: object | undefined
  entry: number
}

/** Seats by key. Memory: one for each distinct key, until cleared. */
export class Slots {
  readonly #byKey = new Map<string, Slot>()

  of(key: string): Slot {
    let slot = this.#byKey.get(key)
    if (slot === undefined) {
      slot = { taker: undefined, candidate: undefined, source: '', row: 0, ledger: undefined, entry: 0 }
      this.#byKey.set(key, slot)
    }
    return slot
  }

  get size(): number {
    return this.#byKey.size
  }

  clear(): void {
    this.#byKey.clear()
  }
}
