import type { Random } from '../../test/bench/random.ts'
import { namesOf, type Subject } from './grammar.ts'
import { CIRCUMSTANCES, LOCAL_SUPPORT } from './province-words.ts'

export interface Named {
  readonly name: string
  readonly subject: Subject
}

/** As many names as wanted, all different, kept in the order of their subjects: plain ones first, then with a circumstance. */
export function chooseNames(subjects: readonly Subject[], wanted: number, dice: Random): readonly Named[] {
  const plain = subjects.flatMap((subject) => namesOf(subject).map((name) => ({ name, subject })))
  const special = plain.flatMap(({ name, subject }) =>
    CIRCUMSTANCES.map((circumstance) => ({ name: `${name} ${circumstance}`, subject })),
  )
  const chosen = distinct([...dice.shuffled(plain), ...dice.shuffled(special)]).slice(0, wanted)
  if (chosen.length < wanted) throw new RangeError(`the words give ${chosen.length} names, not ${wanted}`)
  return chosen.sort(
    (a, b) => subjects.indexOf(a.subject) - subjects.indexOf(b.subject) || compareText(a.name, b.name),
  )
}

/** Names of procedures a province has by a resolution of its own. */
export function localNames(wanted: number, province: string, dice: Random): readonly string[] {
  const all = LOCAL_SUPPORT.what.flatMap((what) =>
    LOCAL_SUPPORT.whom.map(
      (whom) => `Hỗ trợ ${what} cho ${whom} theo nghị quyết của Hội đồng nhân dân tỉnh ${province}`,
    ),
  )
  return dice.shuffled(all).slice(0, wanted)
}

function distinct(all: readonly Named[]): Named[] {
  return [...new Map(all.map((named) => [named.name, named])).values()]
}

/** By code units: the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
