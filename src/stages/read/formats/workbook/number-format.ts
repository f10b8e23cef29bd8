import { format, getFormatDateInfo, getFormatFromId, isValidFormat } from 'numfmt'
import type { CellContent } from './cell-content.ts'

/** How numbers are shown under one format of the workbook. */
export interface NumberFormat {
  /** The number counts days: it shows a day, a month or a year. Hours alone do not depend on the date system. */
  readonly isDate: boolean
  show(value: number): string
}

/**
 * Formats that follow the settings of the machine, so no file says how they look: short date, and date with time.
 * The lists come from Vietnamese offices: we show what their Excel shows, on any machine, also when the file repeats
 * the American code of the standard.
 */
const LOCALE_DATES = new Map([
  [14, 'dd/mm/yyyy'],
  [22, 'dd/mm/yyyy hh:mm'],
])

/** Built-in formats end here (ECMA-376 part 1, 18.8.30); from 164 on a file brings its own. */
const LAST_BUILT_IN = 58

/** Excel's own limit. A code of a megabyte would be written into every cell that uses it. */
const LONGEST_CODE = 255

export const GENERAL: NumberFormat = { isDate: false, show: showGeneral }

/** The format of an id, or of the code the file gives for it. Codes we cannot read show numbers as General does. */
export function numberFormat(id: number, codeInFile: string | undefined): NumberFormat {
  const code = LOCALE_DATES.get(id) ?? codeInFile ?? builtIn(id)
  if (code === 'General' || code === '' || code.length > LONGEST_CODE || !isValidFormat(code)) return GENERAL
  const { year, month, day } = getFormatDateInfo(code)
  return {
    isDate: year || month || day,
    // Spaces around come from `_)` and `*`, which align numbers in a column; they are not content. The library spells
    // Vietnamese months and weekdays with combining marks; no program that shows the cell does.
    show: (value) => format(code, value).trim().normalize('NFC'),
  }
}

/** Days from 1900-01-01 to 1904-01-01 as Excel counts them. */
const DAYS_TO_1904 = 1462

/** A number as the workbook stores it, in either of its two date systems: how it looks, and the day that it is. */
export function numberContent(value: number, format: NumberFormat, date1904: boolean): CellContent {
  if (!format.isDate) return { text: format.show(value) }
  const days = date1904 ? value + DAYS_TO_1904 : value
  return { text: format.show(days), date: dayOf(days) }
}

const DAY = 86_400_000

/** 1970-01-01 and 9999-12-31 in days of a workbook. */
const FIRST_DAY_OF_UNIX = 25_569
const LAST_DAY = 2_958_465

/** 1900-03-01. Before it programs disagree by a day, as Excel counts a 29 February 1900, which never was. */
const FIRST_SURE_DAY = 61

/** The day of a number of days since 1899-12-30 (ISO). Undefined before 1900-03-01 and after 9999. */
export function dayOf(days: number): string | undefined {
  const day = Math.floor(days)
  if (!(day >= FIRST_SURE_DAY && day <= LAST_DAY)) return undefined
  return new Date((day - FIRST_DAY_OF_UNIX) * DAY).toISOString().slice(0, 10)
}

function builtIn(id: number): string {
  if (id > LAST_BUILT_IN) return 'General'
  return getFormatFromId(id).replace('m/d/yyyy', 'dd/mm/yyyy')
}

/** General shows at most 11 characters: 0.1+0.2 as 0.3, twelve digits and more in scientific notation. */
function showGeneral(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e11 ? String(value) : format('General', value)
}
