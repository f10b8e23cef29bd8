/**
 * A day as offices and their programs write it, as an ISO date: `16/9/2025`, `16-09-2025`, `1.7.2025`, `2025-09-16`,
 * `2025/09/16`, `ngày 01 tháng 7 năm 2025`, and `Tue Jul 01 2025 …` as JavaScript prints one; a time of day may follow.
 * In figures the day stands before the month, as Vietnamese writes it; a year of two digits is no year.
 * Undefined for a day that does not exist.
 */
export function readDate(text: string): string | undefined {
  for (const { shape, order } of SHAPES) {
    const found = shape.exec(text)
    if (found === null) continue
    const [year, month, day] = order.map((at) => found[at] ?? '')
    return existing(Number(year), MONTHS.get(month ?? '') ?? Number(month), Number(day))
  }
  return undefined
}

/** Whether figures are a day only when the month is read before it: `7/31/2025`. */
export function isMonthFirst(text: string): boolean {
  const [, first, second, year] = IN_FIGURES.exec(text) ?? []
  return Number(second) > 12 && existing(Number(year), Number(first), Number(second)) !== undefined
}

// As a spreadsheet counts days (since 1899-12-30): 2000-01-01 and 2059-12-31. Decisions in force are of these years.
const FIRST_DAY = 36_526
const LAST_DAY = 58_440
const DAYS_TO_1970 = 25_569

/** The day (ISO) that a bare number of five digits counts to, when the format of a date cell was lost on the way. */
export function dayOfNumber(text: string): string | undefined {
  if (!/^\d{5}$/.test(text)) return undefined
  const days = Number(text)
  if (days < FIRST_DAY || days > LAST_DAY) return undefined
  return new Date((days - DAYS_TO_1970) * 86_400_000).toISOString().slice(0, 10)
}

const IN_FIGURES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,]+\d{1,2}:\d{2}(?::\d{2})?)?$/

const SHAPES: readonly { readonly shape: RegExp; readonly order: readonly [number, number, number] }[] = [
  { shape: IN_FIGURES, order: [3, 2, 1] },
  { shape: /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/, order: [1, 2, 3] },
  { shape: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, order: [1, 2, 3] },
  // With a weekday, and with a comma for "năm", as programs write a long date in Vietnamese (Unicode CLDR).
  {
    shape:
      /^(?:(?:Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ Nhật), )?(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm|,) (\d{4})$/iu,
    order: [3, 2, 1],
  },
  // ECMA-262, Date.prototype.toString: one npm library writes cells so.
  {
    shape: /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) (\d{2}) (\d{4})(?: \d{2}:\d{2}:\d{2}\b.*)?$/,
    order: [3, 1, 2],
  },
]

const MONTHS: ReadonlyMap<string, number> = new Map(
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map((name, at) => [
    name,
    at + 1,
  ]),
)

function existing(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : undefined
}
