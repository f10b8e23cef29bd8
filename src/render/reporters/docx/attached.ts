import type { Language } from '../../../messages/language.ts'
import { roman } from './numbering.ts'
import type { Blocks, Page } from './paragraphs.ts'

export interface Appendix {
  readonly id: AppendixId
  readonly title: string
  readonly isWide?: true
  readonly blocks: Blocks
}

export type AppendixId =
  | 'overview'
  | 'commonGaps'
  | 'gapsOfUnits'
  | 'peers'
  | 'missing'
  | 'extra'
  | 'different'
  | 'reach'
  | 'definitions'
  | 'sources'

/** A table of more rows is printed by nobody; a sentence says how many there are. */
export const LISTED = 2000
/** A table in the text that goes on in an appendix. */
export const SHOWN = 15

/** "Appendix III"; undefined where the document has no such appendix. */
export function appendixName(
  attached: readonly Appendix[],
  wanted: AppendixId,
  { document }: Language,
): string | undefined {
  const at = attached.findIndex(({ id }) => id === wanted)
  return at < 0 ? undefined : document.appendix(roman(at + 1))
}

/** How many of all stand in an appendix. @param kept as many as the result holds */
export function firstListed(
  { language: { document }, numbers: { count } }: Page,
  { listed, kept, all }: Readonly<Record<'listed' | 'kept' | 'all', number>>,
): string {
  return listed === all
    ? document.listed(count(all), count(all))
    : document.firstListed(count(listed), count(all), kept > listed)
}
