import { grouped } from '../../messages/amounts.ts'
import type { LanguageTag } from '../../messages/contract/tag.ts'
import { FIGURES } from '../../messages/figures.ts'
import type { Measurement } from '../../model/measurement.ts'

export type Share = Extract<Measurement, { kind: 'share' }>

/**
 * Figures as a reader writes them. Made by hand: what a machine's ICU knows must not change a byte of a report. Arabic has
 * the digits and marks of the lists, so that a figure can be looked up in them.
 */
export interface Numbers {
  /** `1,727` or `1.727`. */
  count(value: number): string
  /** Two decimals, as official tables have them: `40.28%` or `40,28%`. */
  percent(part: number, whole: number): string
  /** `(230/571)`, the half of a figure that can be checked. */
  fraction(part: number, whole: number): string
  /** A share is never printed without what it was made of: `40.28% (230/571)`. */
  share(share: Pick<Share, 'part' | 'whole'>): string
  /** A target as it was set, 0…1: `80%`, `95.5%`. */
  target(value: number): string
  /** The same without the sign, where the noun says it: `2.5` percentage points. */
  points(value: number): string
  /** An ISO date as people write it: `22 November 2026` or `22/11/2026`. */
  date(iso: string): string
  /** An ISO date in a column that is sorted: `2026-11-22` or `22/11/2026`. */
  columnDate(iso: string): string
}

export function numbersOf(tag: LanguageTag): Numbers {
  const { decimal, thousands, percent: sign, date, columnDate } = FIGURES[tag]
  const count = (value: number) => grouped(value, thousands)
  const fraction = (part: number, whole: number) => `(${count(part)}/${count(whole)})`
  const percent = (part: number, whole: number) => {
    const hundredths = String(hundredthsOfPercent(part, whole)).padStart(3, '0')
    return `${count(Number(hundredths.slice(0, -2)))}${decimal}${hundredths.slice(-2)}${sign}`
  }
  const points = (value: number) => String(Math.round(value * 1e6) / 1e4).replace('.', decimal)
  return {
    count,
    fraction,
    percent,
    share: ({ part, whole }) => `${percent(part, whole)} ${fraction(part, whole)}`,
    date,
    columnDate,
    points,
    target: (value) => `${points(value)}${sign}`,
  }
}

/**
 * Whole hundredths of a percent, half up. One division of whole numbers, so that exact halves stay exact. What is
 * short of everything never reads 100.00%, and what is more than nothing never reads 0.00%.
 */
function hundredthsOfPercent(part: number, whole: number): number {
  if (whole === 0) return 0
  const rounded = Math.floor((part * 20_000 + whole) / (2 * whole))
  if (part < whole) return part > 0 ? Math.min(Math.max(rounded, 1), 9_999) : 0
  return rounded
}
