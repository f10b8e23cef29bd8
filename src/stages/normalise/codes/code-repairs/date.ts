import { codeText } from '../../../../model/code.ts'
import type { CodeRepair } from '../code-repair.ts'

// A date as spreadsheets and programs write it, with the month as a word, between slashes, or by ISO 8601.
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\\d{1,2}|tháng ?\\d{1,2})[a-z]*\\.?'
const WITH_WORD = new RegExp(`^(?:\\d{1,2}[-/ ])?${MONTH}[-/ ]\\d{1,4}$|^\\d{1,2}[-/ ]${MONTH}$`, 'i')
const TIME = '(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,6}))?)?(?: ?([AP]M))?(?:Z|[+-]00:?00)?)?'
const ISO = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${TIME}$`, 'i')
const SLASHED = new RegExp(`^(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{2}|\\d{4})${TIME}$`, 'i')

const SECONDS_A_DAY = 86_400

/**
 * A number of which somebody made a date. `1.012750` is 1 January 1900 and 1,101.6 seconds, so a date that kept its
 * seconds still holds the code; all others, and `Jan-12`, do not.
 */
export const date: CodeRepair = {
  damage: 'date',
  isLast: true,
  undo(text) {
    if (WITH_WORD.test(text)) return []
    const iso = ISO.exec(text)
    if (iso) {
      const [, year, month, day, ...time] = iso
      return codesOf(Number(year), Number(month), Number(day), time)
    }
    const slashed = SLASHED.exec(text)
    if (slashed === null) return undefined
    // Days and months may change places; both are 1 in January 1900, and no other day has a code in it.
    const [, first, , second, year = '', ...time] = slashed
    return codesOf(Number(year.length === 2 ? `19${year}` : year), Number(second), Number(first), time)
  },
}

function codesOf(
  year: number,
  month: number,
  day: number,
  [hour, minute, second, fraction, half]: readonly (string | undefined)[],
): readonly string[] {
  if (second === undefined) return []
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0)
  const seconds = hours * 3_600 + Number(minute) * 60 + Number(`${second}.${fraction ?? '0'}`)
  // Whole seconds may be cut or rounded; each is twelve codes long.
  const slack = fraction === undefined ? 1 : 10 ** -fraction.length
  const low = Math.ceil(((seconds - slack) / SECONDS_A_DAY) * 1_000_000)
  const high = Math.floor(((seconds + slack) / SECONDS_A_DAY) * 1_000_000)
  const codes: string[] = []
  for (const series of seriesOf(year, month, day)) {
    for (let number = Math.max(0, low); number <= Math.min(999_999, high); number += 1) {
      codes.push(codeText(series * 1e6 + number))
    }
  }
  return codes
}

/** Excel counts 1 January 1900 as day 1; other programs begin two days earlier, so for them it is day 2. */
function seriesOf(year: number, month: number, day: number): readonly number[] {
  if (year === 1899 && month === 12 && day === 31) return [1]
  if (year !== 1900 || month !== 1) return []
  return [day, day + 1].filter((series) => series <= 9)
}
