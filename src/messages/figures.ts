import type { LanguageTag } from './contract/tag.ts'

/**
 * How a language writes figures and days. The one place that spells them, for reports and for sentences of rules.
 *
 * A day is spelt in one of two ways, whatever the format:
 * - where people read it, in a sentence or alone, as they write it: `30 November 2026`, `30/11/2026`;
 * - in a column of a workbook, which they sort: there English has the date of ISO.
 *
 * What programs read or a user types (JSON, options, settings, names of files) has the date of ISO in every language and
 * does not come here.
 */
export interface FigureStyle {
  readonly decimal: string
  readonly thousands: string
  /** What ends a percentage. Close by: a blank would let the line break or turn round between the two. */
  readonly percent: string
  /** Of a date of ISO; anything else stays as it is. */
  date(iso: string): string
  columnDate(iso: string): string
}

const ISO = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

const withMonth = (iso: string) =>
  iso.replace(ISO, (_, year, month, day) => `${Number(day)} ${MONTHS[month - 1]} ${year}`)
const dayFirst = (iso: string) => iso.replace(ISO, '$3/$2/$1')

export const FIGURES: Readonly<Record<LanguageTag, FigureStyle>> = {
  en: { decimal: '.', thousands: ',', percent: '%', date: withMonth, columnDate: (iso) => iso },
  vi: { decimal: ',', thousands: '.', percent: '%', date: dayFirst, columnDate: dayFirst },
  // The digits that figures, codes and decisions of the lists have, so that a reader can look one up in the other, and
  // the marks that go with them: beside these digits CLDR writes `%`, and `٪` beside ٠ to ٩. Days have numbers, because
  // the names of the months differ from country to country (نوفمبر, تشرين الثاني).
  ar: { decimal: '.', thousands: ',', percent: '%', date: dayFirst, columnDate: dayFirst },
}

/** How sure or how much alike something is, in whole percent: 0.987 is `99%`. */
export function wholePercent(share: number, tag: LanguageTag): string {
  return `${Math.round(share * 100)}${FIGURES[tag].percent}`
}
