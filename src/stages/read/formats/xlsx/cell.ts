import { type CellContent, shorten } from '../workbook/cell-content.ts'
import type { FormatOfStyle } from '../workbook/format-of-style.ts'
import { dayOf, numberContent } from '../workbook/number-format.ts'
import { type FontOfStyle, inFont, type StyledText, shownText } from '../workbook/styled-text.ts'
import { decodeEscapes } from './rich-text.ts'

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
  readonly inline: StyledText
}

export interface CellContext {
  readonly strings: readonly StyledText[]
  readonly formatOf: FormatOfStyle
  readonly fontOf: FontOfStyle
  readonly date1904: boolean
}

/** The text of a cell. Formulas are never evaluated: their result is what the last program stored, or nothing. */
export function readCell(cell: RawCell, context: CellContext): CellContent {
  const { type, value } = cell
  const font = context.fontOf(cell.style)
  if (type === 'inlineStr' && value === undefined) return shownText(cell.inline, font)
  if (type === 's' && value !== undefined && value !== '') return sharedString(value, context.strings, font)
  return inFont(plainContent(cell, context), font)
}

function plainContent({ type, value, formula, style }: RawCell, context: CellContext): CellContent {
  // An empty `v` is the result "" of a text formula, but in any other type it is how some writers (openpyxl) say "not calculated".
  if (value === undefined || (value === '' && type !== 'str')) {
    return formula === undefined ? { text: '' } : withoutValue(formula)
  }
  switch (type) {
    case 'str':
    case 'inlineStr':
      return { text: decodeEscapes(value) }
    case 'b':
      return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' }
    case 'e':
      return { text: value, problem: { reason: 'error-cell', detail: shorten(value) } }
    case 'd':
      return isoDate(value, style, context)
    default:
      return number(value, style, context)
  }
}

function withoutValue(formula: string): CellContent {
  return { text: '', problem: { reason: 'formula-without-value', detail: shorten(`=${formula}`) } }
}

function sharedString(
  index: string,
  strings: readonly StyledText[],
  font: ReturnType<FontOfStyle>,
): CellContent {
  const text = strings[Number(index)]
  return text === undefined ? unreadable('', `shared string ${shorten(index)}`) : shownText(text, font)
}

function number(value: string, style: number, context: CellContext): CellContent {
  const amount = Number(value)
  if (!Number.isFinite(amount)) return unreadable(value, shorten(value))
  return numberContent(amount, context.formatOf(style), context.date1904)
}

/** Strict workbooks may write a date in ISO 8601. It counts in no date system. */
function isoDate(value: string, style: number, { formatOf }: CellContext): CellContent {
  const format = formatOf(style)
  const withZone = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(value) || !value.includes('T') ? value : `${value}Z`
  const days = Date.parse(withZone) / 86_400_000 + 25_569
  if (Number.isNaN(days)) return unreadable(value, shorten(value))
  return { text: format.isDate ? format.show(days) : value, date: dayOf(days) }
}

function unreadable(text: string, detail: string): CellContent {
  return { text, problem: { reason: 'syntax', detail } }
}
