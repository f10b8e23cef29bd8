import { foldWord } from '../../../text/fold.ts'
import { readDate } from '../date.ts'

/**
 * The last day of a task as plans write it: `30/6/2025`, `Trước ngày 30/6/2025`, `Tháng 6/2025`, `Quý III/2025`,
 * `Năm 2025`. `none` where the cell says that there is no such day. Undefined: not understood, or no day of the calendar.
 * @param stored the day (ISO) that a spreadsheet stores: it counts, unless the cell shows a month, a quarter or a year
 */
export function readDueDay(text: string, stored?: string): string | 'none' | undefined {
  const bare = text.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/[.;]$/, '')
  if (WITHOUT_END.has(foldWord(bare))) return 'none'
  const words = WORDS_BEFORE.exec(bare)?.[0] ?? ''
  const period = readPeriod(bare.slice(words.length), stored)
  if (period === undefined) return undefined
  return /trước|before/i.test(words) ? asIso(period.first - DAY) : asIso(period.last)
}

const WORDS_BEFORE = /^(?:(?:trước|đến|hết|trong|ngày|before|until|by) )*/i
const WITHOUT_END = new Set(
  [
    'Thường xuyên',
    'Hằng năm',
    'Hàng năm',
    'Hằng quý',
    'Hàng quý',
    'Hằng tháng',
    'Hàng tháng',
    'Không thời hạn',
    'ongoing',
  ].map(foldWord),
)
const DAY = 24 * 60 * 60 * 1000
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 }

/** Days as milliseconds; plans may name a day, a month, a quarter or a year. */
interface Period {
  readonly first: number
  readonly last: number
}

function readPeriod(text: string, stored: string | undefined): Period | undefined {
  const iso = readDate(text)
  if (iso !== undefined) return dayOf(stored ?? iso)
  const month = /^(?:tháng )?(\d{1,2})[/-](\d{4})$/i.exec(text)
  if (month !== null) return months(Number(month[2]), Number(month[1]), 1)
  const quarter = /^(?:quý ?|q)(iv|i{1,3}|[1-4])(?:[/-]| năm | )(\d{4})$/i.exec(text)
  if (quarter !== null) {
    const number = QUARTERS[(quarter[1] ?? '').toLowerCase()] ?? 0
    return months(Number(quarter[2]), 3 * number - 2, 3)
  }
  const year = /^(?:năm )?(\d{4})$/i.exec(text)
  if (year !== null) return months(Number(year[1]), 1, 12)
  return stored === undefined ? undefined : dayOf(stored)
}

function dayOf(iso: string): Period {
  const day = Date.parse(`${iso}T00:00:00Z`)
  return { first: day, last: day }
}

function months(year: number, from: number, count: number): Period | undefined {
  if (from < 1 || from > 12) return undefined
  return { first: Date.UTC(year, from - 1, 1), last: Date.UTC(year, from - 1 + count, 0) }
}

function asIso(day: number): string {
  return new Date(day).toISOString().slice(0, 10)
}
