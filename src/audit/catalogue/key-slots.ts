/**
 * The slot of one key, a code or a name. Every record with the key holds the same slot, so finding out that the key
 * was in the list before costs one comparison and no look-up. Numbers only: a slot keeps nothing of a list alive.
 */
export interface Slot {
  /** Number of the list whose watch for repeats used the slot last, and its place among that list's first records. */
  seenIn: number
  first: number
  /** Number of the list whose procedures used the slot last, and its place there. */
  enteredIn: number
  entry: number
}

/** Slots by key. Memory: one for each distinct key, until cleared. */
export class KeySlots {
  readonly #byKey = new Map<string, Slot>()

  of(key: string): Slot {
    let slot = this.#byKey.get(key)
    if (slot === undefined) {
      slot = { seenIn: -1, first: 0, enteredIn: -1, entry: 0 }
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
