import type { Unread } from '../../model/candidate.ts'
import type { Counted } from '../../model/counted.ts'
import { merge } from '../../stages/measure/merge.ts'
import type { Pattern } from '../../stages/measure/pattern.ts'
import type { Slot } from './key-slots.ts'

/** A procedure of a catalogue, with all the records that carry its code. Equal records share one entry. */
export interface ListedProcedure extends Counted {
  /** `fold(name)`, for the baseline. */
  readonly foldedName: string
  /** The national code as a number. 0: none. */
  readonly codeNumber: number
  /** A record gives the code another name than the baseline does; a blank name on either side differs from nothing. */
  readonly nameDiffers: boolean
  /** Place of its baseline procedure; -1: none. */
  readonly position: number
  /** Places of the baseline procedures that have its names under other codes, where the baseline lacks its own. */
  readonly namesakes: readonly number[]
  /** How it stands in each metric, once somebody asked. */
  pattern: Pattern | undefined
}

/**
 * The procedures of a catalogue, each once, and its records without a usable code.
 * Memory: one entry a national code, one a record without a code.
 */
export class ProcedureCollector {
  readonly #list: number
  readonly #coded: ListedProcedure[] = []
  readonly #uncoded: ListedProcedure[] = []
  readonly #named = new Map<number, ListedProcedure>()
  #records = 0

  /** @param list a number no other list has */
  constructor(list: number) {
    this.#list = list
  }

  /** @param slot slot of the national code; absent for a record without one */
  add(entry: ListedProcedure, slot: Slot | undefined): void {
    this.#records += 1
    if (slot === undefined) {
      if (entry.byName) this.#addNamed(entry)
      else this.#uncoded.push(entry)
      return
    }
    const known = slot.enteredIn === this.#list ? this.#coded[slot.entry] : undefined
    if (known !== undefined) {
      this.#coded[slot.entry] = join(known, entry)
      return
    }
    slot.enteredIn = this.#list
    slot.entry = this.#coded.push(entry) - 1
  }

  #addNamed(entry: ListedProcedure): void {
    const stored = this.#named.get(entry.position)
    this.#named.set(entry.position, stored === undefined ? entry : join(stored, entry))
  }

  /** Entries held: what the memory of a list grows with. */
  get size(): number {
    return this.#coded.length + this.#uncoded.length
  }

  get records(): number {
    return this.#records
  }

  /** Each national code once. */
  get coded(): readonly ListedProcedure[] {
    return this.#coded
  }

  /** Records that neither a code nor a name places. */
  get uncoded(): readonly ListedProcedure[] {
    return this.#uncoded
  }

  /** What the list holds, each procedure once. Names place something only where the run matches names. */
  listed(): ListedProcedures {
    if (this.#named.size === 0) return { procedures: this.#coded, byName: 0, besides: [] }
    const alone = new Map(this.#named)
    const besides: ListedProcedure[] = []
    const procedures = this.#coded.map((coded) => {
      const named = alone.get(coded.position)
      if (named === undefined) return coded
      alone.delete(coded.position)
      besides.push(named)
      return { ...join(coded, named), records: coded.records }
    })
    return { procedures: [...procedures, ...alone.values()], byName: alone.size, besides }
  }
}

/** The procedures of a list by code and, where names count, by name. */
export interface ListedProcedures {
  readonly procedures: readonly ListedProcedure[]
  /** How many of them names alone place: the last ones. */
  readonly byName: number
  /** Records whose name places them at a procedure that a code places too: one procedure with it, records without a code. */
  readonly besides: readonly ListedProcedure[]
}

function join(a: ListedProcedure, b: ListedProcedure): ListedProcedure {
  const merged = merge(a.procedure, b.procedure)
  const nameDiffers = a.nameDiffers || b.nameDiffers
  // A wrong name must not hide behind a right one. The record with it gives the name, so that both tell the same story.
  const named = a.nameDiffers === b.nameDiffers ? nameOf(merged.name, a, b) : a.nameDiffers ? a : b
  const { name } = named.procedure
  return {
    procedure: name === undefined || name === merged.name ? merged : { ...merged, name },
    foldedName: named.foldedName,
    codeNumber: a.codeNumber,
    nameDiffers,
    position: a.position,
    namesakes: b.namesakes.length === 0 ? a.namesakes : [...new Set([...a.namesakes, ...b.namesakes])],
    baseline: a.baseline,
    records: a.records + b.records,
    sameName: !nameDiffers && (a.sameName || b.sameName),
    byName: a.byName && b.byName,
    unread: unite(a.unread, b.unread),
    pattern: undefined,
  }
}

function nameOf(name: string | undefined, a: ListedProcedure, b: ListedProcedure): ListedProcedure {
  return name === a.procedure.name ? a : b
}

/** What either could not read, each property once: a list that repeats a fault a million times has it once. */
function unite(a: readonly Unread[], b: readonly Unread[]): readonly Unread[] {
  const more = b.filter(({ property }) => !a.some((known) => known.property === property))
  return more.length === 0 ? a : [...a, ...more]
}
