import { type CellContent, shorten } from '../workbook/cell-content.ts'
import { dayOf, GENERAL, numberFormat } from '../workbook/number-format.ts'
import type { Attributes } from '../zip/xml.ts'

/**
 * The text of a cell: what the program showed when it saved the file, but for what it showed in the manner of that
 * machine alone. A date in figures may have the month or the day first, a number a point or a comma; the value beside
 * the text says which, and is written as from any other workbook.
 */
export function readCell(attributes: Attributes, shown: string | undefined): CellContent {
  const type = attributes['office:value-type']
  const value = attributes['office:value']
  const formula = attributes['table:formula']
  if (attributes['calcext:value-type'] === 'error' || (formula !== undefined && ERROR.test(shown ?? ''))) {
    const text = shown ?? ''
    return { text, problem: { reason: 'error-cell', detail: shorten(text) } }
  }
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return { text: number(Number(value), shown), ...dayShown(Number(value), shown) }
    case 'date':
      return dateContent(attributes['office:date-value'] ?? '', shown)
    case 'boolean':
      return { text: attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE' }
    case 'time':
      return { text: shown ?? attributes['office:time-value'] ?? '' }
    default: {
      const text = shown ?? attributes['office:string-value']
      if (text !== undefined || formula === undefined) return { text: text ?? '' }
      return { text: '', problem: { reason: 'formula-without-value', detail: shorten(formula) } }
    }
  }
}

/** As LibreOffice shows errors; `#N/A` and the like, and its own numbers. */
const ERROR = /^(?:#[A-Z0-9/]+[!?]?|Err:\d{3})$/
const DECIMAL_COMMA = /^-?\d+,(\d+)$/
const DATE_IN_FIGURES =
  /^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}\.?(?:[ ,]+\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?)?$/
const THREE_FIGURES = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/

function number(value: number, text: string | undefined): string {
  if (!Number.isFinite(value)) return text ?? ''
  if (text === undefined) return GENERAL.show(value)
  const shown = text.replace('\u2212', '-') // the minus of typographers, which Gnumeric writes
  const decimals = DECIMAL_COMMA.exec(shown)?.[1]?.length
  if (decimals === undefined) return shown
  const withPoint = shown.replace(',', '.')
  // 1,234 may be a thousand and more: then it is not near its value.
  return Math.abs(Number(withPoint) - value) <= 10 ** -decimals ? withPoint : shown
}

/** One npm library stores days as plain numbers. It is one when its year, month and day are what the cell shows. */
function dayShown(value: number, shown: string | undefined): Pick<CellContent, 'date'> {
  const [, first = '', second = '', third = ''] = THREE_FIGURES.exec(shown ?? '') ?? []
  const date = first === '' ? undefined : dayOf(value)
  if (date === undefined) return {}
  const [year = '', month = '', day = ''] = date.split('-')
  const years = [year, year.slice(2)]
  const parts = [first, second, third].map(Number).sort((a, b) => a - b)
  const isSame = years.some((each) => {
    const stored = [each, month, day].map(Number).sort((a, b) => a - b)
    return stored.every((part, at) => part === parts[at])
  })
  return isSame ? { date } : {}
}

function dateContent(value: string, shown: string | undefined): CellContent {
  const [, year, month, day] = ISO_DATE.exec(value) ?? []
  if (year === undefined) return { text: shown ?? value }
  const date = dayOf(Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY + FIRST_DAY)
  return { text: dateText(value, shown), ...(date === value.slice(0, 10) && { date }) }
}

function dateText(value: string, shown: string | undefined): string {
  const [, year, month, day, hour, minute] = ISO_DATE.exec(value) ?? []
  if (shown !== undefined && (!DATE_IN_FIGURES.test(shown) || shown.startsWith(`${year}-`))) return shown
  const hasTime =
    hour !== undefined && (shown === undefined ? `${hour}${minute}` !== '0000' : shown.includes(':'))
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0))
  return numberFormat(hasTime ? SHORT_DATE_AND_TIME : SHORT_DATE, undefined).show(days / DAY + FIRST_DAY)
}

/** The formats of Excel that follow the machine: shown as a Vietnamese one shows them. */
const SHORT_DATE = 14
const SHORT_DATE_AND_TIME = 22
const DAY = 86_400_000
/** 1970-01-01 in days of a workbook. */
const FIRST_DAY = 25_569
