import type { Candidate } from '../../model/candidate.ts'
import type { RuledFault } from '../../model/finding.ts'
import type { Property } from '../../model/procedure.ts'
import type { ListContext, LocatedRecord, RepeatRule } from './rule.ts'
import { add } from './validate.ts'

/** The slot of a key: whoever takes it first is who a second one is held against. */
interface Slot {
  seenIn: number
  first: number
}

/**
 * Watches one list for keys that come again. Memory: one place for each distinct code or name, and for codes that come
 * again one more for each record that says something new, up to a few.
 */
export interface Repeats {
  /** Faults of this record, when its code or its name was there before. */
  see(
    candidate: Candidate,
    source: string,
    row: number,
    code: Slot | undefined,
    name: Slot | undefined,
  ): readonly RuledFault[]
  /** Records of a source with a code or a name that was not there before, in the order of their rows. */
  firstsOf(source: string): Iterable<LocatedRecord>
}

const NONE: readonly RuledFault[] = []

// Rows of one code that say different things. Who has more has another trouble, and is told of it row by row.
const MOST_SAID = 32

/** @param list a number no other list has */
export function watchRepeats(list: number, rules: readonly RepeatRule[], context: ListContext): Repeats {
  const byCode = rules.filter(({ key }) => key === 'code')
  const byName = rules.filter(({ key }) => key === 'name')
  const candidates: Candidate[] = []
  const sources: string[] = []
  const rows: number[] = []

  /** Whether the key was in the list before; if not, this record takes its slot. */
  function isTaken(slot: Slot): boolean {
    if (slot.seenIn === list) return true
    slot.seenIn = list
    slot.first = rows.length
    return false
  }

  function firstOf({ first }: Slot): LocatedRecord | undefined {
    const candidate = candidates[first]
    if (candidate === undefined) return undefined
    return { candidate, source: sources[first] ?? '', row: rows[first] ?? 0 }
  }

  // Versions of one list are expected to repeat each other: there, each source has a first record of its own.
  const firstInSource = new Map<Slot, Map<string, LocatedRecord>>()

  /** The record to hold this one against: the first of its own source, where versions are reconciled; else the first. */
  function rivalOf(slot: Slot, candidate: Candidate, source: string, row: number): LocatedRecord | undefined {
    const wasTaken = isTaken(slot)
    if (!context.reconcile) return wasTaken ? firstOf(slot) : undefined
    const bySource = firstInSource.get(slot) ?? new Map<string, LocatedRecord>()
    firstInSource.set(slot, bySource)
    const own = bySource.get(source)
    if (own === undefined) bySource.set(source, { candidate, source, row })
    return own ?? (wasTaken ? firstOf(slot) : undefined)
  }

  const saidOf = new Map<Slot, LocatedRecord[]>()

  /** Faults of a code that comes again. Who says nothing new is not kept. */
  function checkCode(slot: Slot, here: LocatedRecord, first: LocatedRecord, faults: RuledFault[]): void {
    const earliest = firstOf(slot) ?? first
    const said = saidOf.get(slot) ?? [earliest]
    const before = faults.length
    for (const rule of byCode) add(faults, rule.id, rule.check(here, first, context, said))
    if (here.candidate === earliest.candidate || said.length >= MOST_SAID) return
    const isNews = propertiesOf(here).some((property) =>
      said.every(({ candidate }) => candidate.procedure[property] === undefined),
    )
    if (isNews || faults.length > before) saidOf.set(slot, [...said, here])
  }

  return {
    see(candidate, source, row, code, name) {
      const sameCode = code === undefined ? undefined : rivalOf(code, candidate, source, row)
      const sameName = name === undefined ? undefined : rivalOf(name, candidate, source, row)
      if (sameCode === undefined || sameName === undefined) {
        candidates.push(candidate)
        sources.push(source)
        rows.push(row)
      }
      if (sameCode === undefined && sameName === undefined) return NONE
      const faults: RuledFault[] = []
      const here = { candidate, source, row }
      if (sameCode !== undefined && code !== undefined) checkCode(code, here, sameCode, faults)
      if (sameName !== undefined) {
        for (const rule of byName) add(faults, rule.id, rule.check(here, sameName, context, [sameName]))
      }
      return faults
    },
    *firstsOf(wanted) {
      for (const [at, candidate] of candidates.entries()) {
        const source = sources[at] ?? ''
        if (source === wanted) yield { candidate, source, row: rows[at] ?? 0 }
      }
    },
  }
}

function propertiesOf({ candidate: { procedure } }: LocatedRecord): readonly Property[] {
  return Object.keys(procedure) as Property[] // the keys of a procedure
}
