import type { ListContext, Placed, RepeatRule } from './rule.ts'
import type { RuledFault } from './validate.ts'

/** The seat of a key: whoever takes it first is who a second one is held against. */
export interface Seat {
  seenIn: number
  first: number
}

/** Watches one list for keys that come again. Memory: one place for each distinct code, and for each distinct name. */
export interface Repeats {
  /** Faults of this record, when its code or its name was there before. */
  see(here: Placed, code: Seat | undefined, name: Seat | undefined): readonly RuledFault[]
}

const NONE: readonly RuledFault[] = []

/** @param list a number no other list has */
export function watchRepeats(list: number, rules: readonly RepeatRule[], context: ListContext): Repeats {
  const byCode = rules.filter(({ key }) => key === 'code')
  const byName = rules.filter(({ key }) => key === 'name')
  const seen: Placed[] = []

  /** The record that took the seat in this list, or nothing: then this record takes it. */
  function firstIn(seat: Seat, here: Placed): Placed | undefined {
    if (seat.seenIn === list) return seen[seat.first]
    seat.seenIn = list
    seat.first = seen.push(here) - 1
    return undefined
  }

  return {
    see(here, code, name) {
      const sameCode = code === undefined ? undefined : firstIn(code, here)
      const sameName = name === undefined ? undefined : firstIn(name, here)
      if (sameCode === undefined && sameName === undefined) return NONE
      const faults: RuledFault[] = []
      if (sameCode !== undefined) check(byCode, here, sameCode, context, faults)
      if (sameName !== undefined) check(byName, here, sameName, context, faults)
      return faults
    },
  }
}

function check(
  rules: readonly RepeatRule[],
  here: Placed,
  first: Placed,
  list: ListContext,
  into: RuledFault[],
): void {
  for (const rule of rules) {
    const fault = rule.check(here, first, list)
    if (fault !== undefined) into.push({ rule: rule.id, fault })
  }
}
