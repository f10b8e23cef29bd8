import type { Field } from './field.ts'
import { fields } from './fields.ts'
import { countNames } from './first-words.ts'
import { FEWEST, type ReadByValues, type Sampled } from './read-by-values.ts'

const NAME: Field | undefined = fields.find(({ id }) => id === 'name')

// The share of values that begin as names do, times the share that differ: columns of names in real lists come to 0.7 and
// more, columns of steps, dossiers and results to 0.2 and less.
const NAMELIKE = 0.4

/** The names beside codes, where no heading announces them: the only column whose texts all differ and begin as names do. */
export function namesByValues(
  { mapping, headings, valuesOf, chosen }: Sampled,
  codes: readonly ReadByValues[],
): readonly ReadByValues[] {
  const held = new Set(mapping.columns.map(({ field }) => field.id))
  const hasCodes = held.has('code') || codes.length > 0
  if (NAME === undefined || !hasCodes || held.has('name') || chosen.has('name')) return []
  const taken = new Set([...mapping.columns, ...codes.map(({ column }) => column)].map(({ index }) => index))
  const offers = [...headings.keys()].flatMap((index) => {
    if (taken.has(index)) return []
    const values = valuesOf(index).filter((value) => value.trim() !== '')
    const { read, of } = countNames(values)
    const score = of === 0 ? 0 : (read / of) * (new Set(values).size / of)
    const isEnough = read >= FEWEST ? score >= NAMELIKE : read > 0 && score === 1
    return isEnough ? [{ index, read, of, score }] : []
  })
  const [best] = offers.sort((a, b) => b.score - a.score || a.index - b.index)
  if (best === undefined) return []
  const { index, read, of } = best
  return [{ column: { index, heading: headings[index] ?? '', field: NAME }, read, of }]
}
