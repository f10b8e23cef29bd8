import { damagedFile } from '../../faults.ts'
import { type CellContent, shorten } from '../workbook/cell-content.ts'
import { numberContent } from '../workbook/number-format.ts'
import { inFont, shownText } from '../workbook/styled-text.ts'
import { type BiffRecord, HEAD_BYTES, KIND, readRecords } from './records.ts'
import { createTextReader } from './texts.ts'
import type { Workbook } from './workbook.ts'

export interface CellContext extends Workbook {
  readonly source: string
  readonly stream: Buffer
}

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
])

/** Row, column and style come first in every cell. */
const AFTER_PLACE = 6
const RK_BYTES = 6

/** The kinds of records that put something into a cell. Cells that only have a style say nothing and are not among them. */
export const CELL_KINDS: ReadonlySet<number> = new Set([
  KIND.labelShared,
  KIND.label,
  KIND.richString,
  KIND.number,
  KIND.rk,
  KIND.mulRk,
  KIND.boolOrError,
  KIND.formula,
])

/** The cells of one record with their columns: one, or several numbers side by side. */
export function* readCells(
  record: BiffRecord,
  context: CellContext,
): Generator<readonly [column: number, content: CellContent]> {
  const { kind, body } = record
  const column = body.readUInt16LE(2)
  if (kind === KIND.mulRk) {
    // Two bytes at the end repeat the last column.
    for (let at = 4, next = column; at + RK_BYTES <= body.length - 2; at += RK_BYTES, next++) {
      const style = body.readUInt16LE(at)
      yield [next, inFont(number(rkOf(body, at + 2), style, context), context.fontOf(style))]
    }
    return
  }
  yield [column, readCell(record, body.readUInt16LE(4), context)]
}

function readCell(record: BiffRecord, style: number, context: CellContext): CellContent {
  const { kind, body } = record
  const font = context.fontOf(style)
  switch (kind) {
    case KIND.labelShared: {
      const index = body.readUInt32LE(AFTER_PLACE)
      const text = context.strings[index]
      if (text === undefined && index < context.declaredStrings) {
        throw damagedFile(context.source, `shared string ${index} is missing`)
      }
      return text === undefined
        ? { text: '', problem: { reason: 'syntax', detail: `shared string ${index}` } }
        : shownText(text, font)
    }
    case KIND.label:
    case KIND.richString:
      return shownText(textOf(record, AFTER_PLACE, context), font)
    default:
      return inFont(valueIn(record, style, context), font)
  }
}

function valueIn(record: BiffRecord, style: number, context: CellContext): CellContent {
  const { kind, body } = record
  switch (kind) {
    case KIND.number:
      return number(body.readDoubleLE(AFTER_PLACE), style, context)
    case KIND.rk:
      return number(rkOf(body, AFTER_PLACE), style, context)
    case KIND.boolOrError:
      return body.readUInt8(AFTER_PLACE + 1) === 0
        ? truth(body.readUInt8(AFTER_PLACE))
        : errorCell(body.readUInt8(AFTER_PLACE))
    default:
      return formula(record, style, context)
  }
}

/**
 * The result that the last program stored. Writers that cannot calculate store nothing, or zero, and ask for it to be
 * calculated when the file is opened; Excel asks for that only where a formula says the time or rolls dice.
 */
function formula(record: BiffRecord, style: number, context: CellContext): CellContent {
  const { body } = record
  const isOther = body.readUInt16LE(AFTER_PLACE + 6) === 0xffff
  const kind = isOther ? body.readUInt8(AFTER_PLACE) : undefined
  const value = body.readUInt8(AFTER_PLACE + 2)
  const isToBeCalculated = (body.readUInt16LE(AFTER_PLACE + 8) & 1) !== 0
  const amount = isOther ? 0 : body.readDoubleLE(AFTER_PLACE)
  if (isToBeCalculated && amount === 0 && (kind === undefined || kind === 3)) {
    return { text: '', problem: { reason: 'formula-without-value', detail: '=…' } }
  }
  switch (kind) {
    case undefined:
      return number(amount, style, context)
    case 0:
      return resultText(record, context)
    case 1:
      return truth(value)
    case 2:
      return errorCell(value)
    default:
      return { text: '' }
  }
}

/** The text of a formula stands in a record of its own, behind what belongs to the formula. */
function resultText({ at, body }: BiffRecord, context: CellContext): CellContent {
  const { stream, source } = context
  for (const next of readRecords(stream, at + HEAD_BYTES + body.length, stream.length, source)) {
    if (next.kind === KIND.string) return { text: textOf(next, 0, context) }
    if (!BETWEEN.has(next.kind)) break
  }
  return { text: '', problem: { reason: 'formula-without-value', detail: '=…' } }
}

const BETWEEN: ReadonlySet<number> = new Set([KIND.continue, KIND.array, KIND.table, KIND.sharedFormula])

function textOf(record: BiffRecord, at: number, { stream, source, decoder }: CellContext): string {
  const reader = createTextReader(record, stream, source, decoder)
  reader.skip(at)
  return reader.text(2)
}

/** A number in four bytes: the upper part of a floating-point number or a whole one, a hundred times as large or not. */
function rkOf(body: Buffer, at: number): number {
  const packed = body.readInt32LE(at)
  const upper = Buffer.alloc(8)
  upper.writeInt32LE(packed & ~3, 4)
  const value = packed & 2 ? packed >> 2 : upper.readDoubleLE(0)
  return packed & 1 ? value / 100 : value
}

function number(amount: number, style: number, { formatOf, date1904 }: CellContext): CellContent {
  if (!Number.isFinite(amount)) return { text: '', problem: { reason: 'syntax', detail: String(amount) } }
  return numberContent(amount, formatOf(style), date1904)
}

function truth(value: number): CellContent {
  return { text: value === 0 ? 'FALSE' : 'TRUE' }
}

function errorCell(code: number): CellContent {
  const text = ERRORS.get(code) ?? `#${code}`
  return { text, problem: { reason: 'error-cell', detail: shorten(text) } }
}
