import type { RowProblem } from '../../../model/row.ts'
import { decodeEscapes } from './rich-text.ts'
import type { FormatOfStyle } from './styles.ts'

/** A cell as the sheet writes it. */
export interface RawCell {
  /** `s`, `str`, `inlineStr`, `b`, `e`, `d`, or `n`, which is also what a missing type means. */
  readonly type: string
  readonly style: number
  /** Undefined: no `v` element at all. */
  readonly value: string | undefined
  /** Undefined: not a formula. May be empty: other cells of a shared formula do not repeat it. */
  readonly formula: string | undefined
  /** Text that stands in the cell itself. */
  readonly inline: string
}

/** What a person sees there, and what is wrong with it. */
export interface CellContent {
  readonly text: string
  readonly problem?: RowProblem
}

export interface CellContext {
  readonly strings: readonly string[]
  readonly formatOf: FormatOfStyle
  readonly date1904: boolean
}

/** Days from 1900-01-01 to 1904-01-01 as Excel counts them. */
const DAYS_TO_1904 = 1462

/** Long enough to know the cell again, short enough for a line of a report. */
const DETAIL_CHARACTERS = 60

/** The text of a cell. Formulas are never evaluated: their result is what the last program stored, or nothing. */
export function readCell(cell: RawCell, context: CellContext): CellContent {
  const { type, value, formula } = cell
  if (type === 'inlineStr' && value === undefined) return { text: cell.inline }
  // An empty `v` is the result "" of a text formula, but in any other type it is how some writers (openpyxl) say "not calculated".
  if (value === undefined || (value === '' && type !== 'str')) {
    return formula === undefined ? { text: '' } : withoutValue(formula)
  }
  switch (type) {
    case 's':
      return sharedString(value, context.strings)
    case 'str':
    case 'inlineStr':
      return { text: decodeEscapes(value) }
    case 'b':
      return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' }
    case 'e':
      return { text: value, problem: { reason: 'error-cell', detail: shorten(value) } }
    case 'd':
      return isoDate(value, cell.style, context)
    default:
      return number(value, cell.style, context)
  }
}

/** The beginning of a text, for the `detail` of a problem. */
export function shorten(text: string): string {
  return text.length <= DETAIL_CHARACTERS ? text : `${cut(text, DETAIL_CHARACTERS - 1)}…`
}

/** The first characters of a text, without half a surrogate pair at the end. */
export function cut(text: string, characters: number): string {
  const last = text.charCodeAt(characters - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? characters - 1 : characters)
}

function withoutValue(formula: string): CellContent {
  return { text: '', problem: { reason: 'formula-without-value', detail: shorten(`=${formula}`) } }
}

function sharedString(index: string, strings: readonly string[]): CellContent {
  const text = strings[Number(index)]
  return text === undefined ? unreadable('', `shared string ${shorten(index)}`) : { text }
}

function number(value: string, style: number, context: CellContext): CellContent {
  const amount = Number(value)
  if (!Number.isFinite(amount)) return unreadable(value, shorten(value))
  const format = context.formatOf(style)
  return { text: format.show(format.isDate && context.date1904 ? amount + DAYS_TO_1904 : amount) }
}

/** Strict workbooks may write a date in ISO 8601. It counts in no date system. */
function isoDate(value: string, style: number, { formatOf }: CellContext): CellContent {
  const format = formatOf(style)
  const withZone = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(value) || !value.includes('T') ? value : `${value}Z`
  const days = Date.parse(withZone) / 86_400_000 + 25_569
  if (Number.isNaN(days)) return unreadable(value, shorten(value))
  return { text: format.isDate ? format.show(days) : value }
}

function unreadable(text: string, detail: string): CellContent {
  return { text, problem: { reason: 'syntax', detail } }
}
