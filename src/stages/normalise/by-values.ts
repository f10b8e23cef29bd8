import { codesByValues } from './codes-by-values.ts'
import { namesByValues } from './names-by-values.ts'
import type { ReadByValues, Sampled } from './read-by-values.ts'
import { ticksByValues } from './ticks-by-values.ts'
import { wordsByValues } from './words-by-values.ts'

/**
 * Values decide over headings: which columns of a list say by what stands in them that they are something else than their
 * headings announce. The evidence is the whole column. A list whose headings are right is asked for a few texts of the few
 * fields that can be told by their values, and for nothing else.
 */
export function columnsByValues(list: Sampled): readonly ReadByValues[] {
  const codes = codesByValues(list)
  const found = [...codes, ...namesByValues(list, codes), ...wordsByValues(list)]
  const taken = new Set(found.map(({ column }) => column.index))
  return [...found, ...ticksByValues(list).filter(({ column }) => !taken.has(column.index))]
}
