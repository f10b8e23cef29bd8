import type { Counted } from './model/counted.ts'
import type { Procedure } from './model/procedure.ts'
import { merge } from './measure/merge.ts'
import type { Understood } from './understand.ts'

/** A procedure of a catalogue, with all the records that carry its code. */
export interface Entry extends Counted {
  /** `fold(name)` of its first record in the order of names, for the baseline. */
  readonly foldedName: string
  /** The understanding behind it, when it is one record and nothing had to be merged. */
  readonly only: Understood | undefined
}

/**
 * The procedures of a catalogue, each once, and its records without a usable code.
 * Memory: one entry a national code, one a record without a code.
 */
export class Ledger {
  readonly #coded = new Map<string, Entry>()
  readonly #uncoded: Entry[] = []
  #records = 0

  add(understood: Understood): void {
    this.#records += 1
    const { code } = understood.candidate.procedure
    const entry = asEntry(understood)
    if (code === undefined) {
      this.#uncoded.push(entry)
      return
    }
    const known = this.#coded.get(code)
    this.#coded.set(code, known === undefined ? entry : join(known, entry))
  }

  get records(): number {
    return this.#records
  }

  get coded(): ReadonlyMap<string, Entry> {
    return this.#coded
  }

  get uncoded(): readonly Entry[] {
    return this.#uncoded
  }

  has(code: string): boolean {
    return this.#coded.has(code)
  }
}

function asEntry(understood: Understood): Entry {
  const { candidate, match, complete } = understood
  const matched = match?.kind === 'matched' ? match : undefined
  return {
    procedure: candidate.procedure,
    foldedName: candidate.foldedName,
    baseline: matched?.baseline,
    records: 1,
    sameName: matched?.sameName ?? false,
    complete,
    only: understood,
  }
}

function join(a: Entry, b: Entry): Entry {
  const procedure: Procedure = merge(a.procedure, b.procedure)
  return {
    procedure,
    foldedName: procedure.name === a.procedure.name ? a.foldedName : b.foldedName,
    baseline: a.baseline,
    records: a.records + b.records,
    sameName: a.sameName || b.sameName,
    complete: a.complete || b.complete,
    only: undefined,
  }
}
