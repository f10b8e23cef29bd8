import type { Candidate } from '../model/candidate.ts'
import type { ListContext, Placed, RepeatRule } from './rule.ts'
import type { RuledFault } from './validate.ts'

/** The seat of a key: whoever takes it first is who a second one is held against. */
export interface Seat {
  taker: object | undefined
  candidate: Candidate | undefined
  source: string
  row: number
}

/** Watches one list for keys that come again. */
export interface Repeats {
  /** Faults of this record, when its code or its name was there before. */
  see(here: Placed, code: Seat | undefined, name: Seat | undefined): readonly RuledFault[]
}

const NONE: readonly RuledFault[] = []

export function watchRepeats(rules: readonly RepeatRule[], list: ListContext): Repeats {
  const byCode = rules.filter(({ key }) => key === 'code')
  const byName = rules.filter(({ key }) => key === 'name')
  const repeats: Repeats = {
    see(here, code, name) {
      const sameCode = code === undefined ? undefined : firstIn(code, here, repeats)
      const sameName = name === undefined ? undefined : firstIn(name, here, repeats)
      if (sameCode === undefined && sameName === undefined) return NONE
      const faults: RuledFault[] = []
      if (sameCode !== undefined) check(byCode, here, sameCode, list, faults)
      if (sameName !== undefined) check(byName, here, sameName, list, faults)
      return faults
    },
  }
  return repeats
}

/** The record that took the seat in this list, or nothing: then this record takes it. */
function firstIn(seat: Seat, { candidate, source, row }: Placed, taker: object): Placed | undefined {
  if (seat.taker === taker && seat.candidate !== undefined) {
    return { candidate: seat.candidate, source: seat.source, row: seat.row }
  }
  seat.taker = taker
  seat.candidate = candidate
  seat.source = source
  seat.row = row
  return undefined
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
