import { isHeadingText, splitAtHeading } from '../../stages/normalise/rows/heading-text.ts'
import type { PlacedRow } from './placed-rows.ts'

/** What a row below the headings is, when it begins with them once more. */
export type HeadingAgain =
  | { readonly kind: 'same' }
  /** The first procedure of the page stands in the cells of the headings. */
  | { readonly kind: 'torn'; readonly body: PlacedRow }
  /** Headings, but not these: whoever reads the rows says what they mean. */
  | { readonly kind: 'others' }

/**
 * Looks for headings further down in a table: two tables with nothing between them are one for Word, and LibreOffice
 * writes them as one.
 * @param headings for each column the texts it is headed by
 */
export function headingAgain(
  row: PlacedRow,
  headings: readonly (readonly string[])[],
): HeadingAgain | undefined {
  const filled = row.cells.flatMap((text, column) => (text === '' ? [] : [{ text, column }]))
  if (filled.length < 2) return undefined
  const split = filled.map(({ text, column }) => {
    const found = (headings[column] ?? []).flatMap((heading) => splitAtHeading(text, heading) ?? [])
    return { column, found: found.sort((a, b) => a.rest.length - b.rest.length)[0] }
  })
  if (split.every(({ found }) => found !== undefined)) {
    const rests = new Map(split.map(({ column, found }) => [column, found?.rest ?? '']))
    if ([...rests.values()].every((rest) => rest === '')) return { kind: 'same' }
    const { struck: _, ...plain } = row
    const cells = row.cells.map((_, column) => rests.get(column) ?? '')
    return { kind: 'torn', body: { ...plain, cells, carried: [], across: 1 } }
  }
  const known = filled.filter(({ text }) => isHeadingText(text)).length
  return known >= 2 && known * 2 >= filled.length ? { kind: 'others' } : undefined
}
