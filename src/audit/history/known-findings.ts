import type { Acceptance, KnownFinding } from '../../model/known.ts'

/** An entry, and how many of its findings have not been met yet. */
interface OpenEntry {
  readonly entry: KnownFinding
  left: number
}

/**
 * The known findings of one catalogue while it is read. Equal findings are a heap that is taken from one by one: where
 * two are known the third is not. So neither a fix nor a moved row makes room for another fault.
 */
export class CatalogueKnownFindings {
  readonly byRule = new Map<string, number>()
  readonly #inForce = new Map<string, OpenEntry[]>()
  readonly #expired = new Map<string, OpenEntry[]>()

  /** @param asOf day of the run */
  constructor(entries: readonly KnownFinding[], asOf: string) {
    // Of equal ones those that hold longest are used first: what is left over is what runs out.
    for (const entry of entries.toSorted((a, b) => (a.expires > b.expires ? -1 : 1))) {
      const heaps = entry.expires < asOf ? this.#expired : this.#inForce
      const open = { entry, left: entry.count ?? 1 }
      const heap = heaps.get(entry.fingerprint)
      if (heap === undefined) heaps.set(entry.fingerprint, [open])
      else heap.push(open)
    }
  }

  /** Why the finding is accepted, if it is. */
  take(fingerprint: string, rule: string): Acceptance | undefined {
    const open = takeFrom(this.#inForce.get(fingerprint))
    if (open === undefined) {
      takeFrom(this.#expired.get(fingerprint))
      return undefined
    }
    this.byRule.set(rule, (this.byRule.get(rule) ?? 0) + 1)
    const { reason, owner, expires } = open.entry
    return { reason, owner, expires }
  }

  /** Entries past their day whose finding was met. */
  expired(): readonly KnownFinding[] {
    return [...this.#expired.values()].flat().flatMap(({ entry, left }) => {
      const count = (entry.count ?? 1) - left
      return count === 0 ? [] : [{ ...entry, count }]
    })
  }

  /** Entries whose finding was not met. Of a rule that did not run nothing can be said. */
  stale(ran: { has(rule: string): boolean }): readonly KnownFinding[] {
    return [...this.#inForce.values(), ...this.#expired.values()]
      .flat()
      .flatMap(({ entry, left }) => (left === 0 || !ran.has(entry.rule) ? [] : [{ ...entry, count: left }]))
  }
}

function takeFrom(heap: readonly OpenEntry[] | undefined): OpenEntry | undefined {
  const open = heap?.find(({ left }) => left > 0)
  if (open !== undefined) open.left -= 1
  return open
}
