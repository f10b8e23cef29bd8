import type { Field } from './field.ts'
import type { ReadByValues, Sampled } from './read-by-values.ts'
import { markedFields } from './telling.ts'
import { tidy } from './tidy.ts'

/** A sign or a letter, with a bracket. */
const LONGEST_TICK = 3
/** Two letters are a word, and a word is an answer: `tùy` is neither yes nor no. */
const WORD = /\p{L}.*\p{L}/u
/** Once may be a slip. */
const FEWEST_TICKS = 2
/** Short for no, for not yet, for unknown, or nothing: whoever writes these does not tick. */
const NO_TICK = /^(?:[?.…*/\\_–—-]+|k|ko|kg|kh|khg|kd|kxđ|c|ch|cc|n|na|nd|\d+)$/iu

/**
 * Columns of yes and no where every filled cell holds the same sign, and one that no list of signs has: an `R` that was a ticked
 * box before its font was lost, a `đ`, an `*)`. Where a second sign stands beside it nobody knows what either means.
 */
export function ticksByValues({ mapping, valuesOf, chosen }: Sampled): readonly ReadByValues[] {
  return mapping.columns.flatMap((column) => {
    if (!markedFields.includes(column.field) || chosen.has(column.field.id)) return []
    const filled = valuesOf(column.index)
      .map((value) => tidy(value).text)
      .filter((text) => text !== '')
    const [tick] = filled
    if (tick === undefined || filled.length < FEWEST_TICKS || !mayTick(column.field, tick)) return []
    if (filled.some((text) => text !== tick)) return []
    const field = tickedWith(column.field, tick)
    return [{ column: { ...column, field }, read: filled.length, of: filled.length, tick }]
  })
}

function mayTick(field: Field, text: string): boolean {
  if ([...text].length > LONGEST_TICK || NO_TICK.test(text) || WORD.test(text)) return false
  return (field.read(text).unread?.length ?? 0) > 0
}

const MOST_REMEMBERED = 500
const remembered = new Map<string, Field>()

/** The same field for the same sign, so that what was understood once is known. */
function tickedWith(field: Field, tick: string): Field {
  const key = `${field.id} ${tick}`
  let ticked = remembered.get(key)
  if (ticked === undefined) {
    ticked = { ...field, read: (text) => field.read(text === tick ? 'x' : text) }
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(key, ticked)
  }
  return ticked
}
