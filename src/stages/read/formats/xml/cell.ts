import { type CellContent, shorten } from '../workbook/cell-content.ts'
import { dayOf, type NumberFormat, numberContent, numberFormat } from '../workbook/number-format.ts'

const DAY = 86_400_000
/** 1970-01-01 in days of a workbook. */
const FIRST_DAY = 25_569

/**
 * The content of a cell. Numbers are shown by their format, as in any workbook; days are written out in the file.
 * @param type `ss:Type` of its data
 * @param text undefined: a formula whose result was never stored, or nothing
 */
export function readCell(
  type: string,
  text: string | undefined,
  formula: string | undefined,
  format: NumberFormat,
  date1904: boolean,
): CellContent {
  if (text === undefined) {
    if (formula === undefined) return { text: '' }
    return { text: '', problem: { reason: 'formula-without-value', detail: shorten(formula) } }
  }
  switch (type) {
    case 'Number': {
      const value = Number(text)
      return Number.isFinite(value) && text.trim() !== ''
        ? numberContent(value, format, date1904)
        : { text, problem: { reason: 'syntax', detail: shorten(text) } }
    }
    case 'DateTime':
      return dateContent(text, format)
    case 'Boolean':
      return { text: text === '1' ? 'TRUE' : 'FALSE' }
    case 'Error':
      return { text, problem: { reason: 'error-cell', detail: shorten(text) } }
    default:
      return { text }
  }
}

function dateContent(text: string, format: NumberFormat): CellContent {
  const days = Date.parse(`${text.replace(/Z$/, '')}Z`) / DAY + FIRST_DAY
  if (Number.isNaN(days)) return { text, problem: { reason: 'syntax', detail: shorten(text) } }
  const shown = format.isDate ? format.show(days) : SHORT_DATE.show(days)
  return { text: shown, date: dayOf(days) }
}

/** Formats that the file calls by name (as Excel writes them); others are codes. */
const NAMED: Readonly<Record<string, number>> = {
  'General Number': 0,
  'General Date': 22,
  'Short Date': 14,
  'Medium Date': 15,
  'Long Date': 14,
  'Short Time': 20,
  'Medium Time': 18,
  'Long Time': 21,
  Fixed: 2,
  Standard: 4,
  Percent: 10,
  Scientific: 11,
}
const OWN_FORMAT = 164

const SHORT_DATE = numberFormat(14, undefined)

/** The format that a style names. */
export function formatNamed(name: string): NumberFormat {
  const id = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
  return id === undefined ? numberFormat(OWN_FORMAT, name) : numberFormat(id, undefined)
}
