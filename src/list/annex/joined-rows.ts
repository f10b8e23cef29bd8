import { isFromAbove } from '../../model/row.ts'
import { readSectionTitle } from '../../stages/normalise/rows/section-title.ts'
import type { ListShape } from './piece.ts'
import type { PlacedRow } from './placed-rows.ts'

/** What was done to the rows of a list so that each procedure is one of them. */
export interface Joins {
  /** Rows that went on with the row before, behind the end of a page. */
  continued: number
  /** Rows of sub-cases (9.1 below 9), which are no procedures. */
  subCases: number
}

const CODE = /^\s*\d\.\d{6}/
const CODE_CUT = /^\d[\d.]*$/
const WHOLE_CODE = /^\d\.\d{6}(?:(?:\.0{2,3}){3})?\.?[HG]?\d{2}$|^\d\.\d{6}$/
const NUMBER = /^\d{1,4}[.)]?$/
const PART = /^(\d{1,4})(?:\.\d{1,3}){1,3}[.)]?$/
const LETTERED = /^(?:[a-zđ]{1,2}[.)]|[-–+•])$/u
/** `1. Đăng ký …` where the cell of the number is empty. */
const NUMBER_IN_NAME = /^(\d{1,4})(?:[.)]\s*|\t\s*)(?=\p{L})/u

/**
 * Puts the rows of a list together, piece after piece. A row without a number at the top of a page goes on with the one
 * before; so does one further down that begins in the middle of a sentence, or names nothing at all. A sub-case belongs to
 * the procedure above it: what it says is kept where the procedure itself says nothing.
 */
export class JoinedRows {
  readonly rows: PlacedRow[] = []
  readonly joins: Joins = { continued: 0, subCases: 0 }
  readonly #shape: ListShape
  #isNumbered = false
  #isCoded = false
  /** Number of the last procedure, and its place among the rows; absent after the title of a section. */
  #last: { readonly number: string; readonly at: number } | undefined

  constructor(shape: ListShape) {
    this.#shape = shape
  }

  /** A title between the rows, or their headings. */
  addBetween(row: PlacedRow): void {
    this.rows.push(row)
    this.#last = undefined
  }

  add(raw: PlacedRow, isFirst: boolean): void {
    if (isTitle(raw, this.#shape) && !(isFirst && this.#isTail(raw))) {
      this.addBetween(raw)
      return
    }
    const row = this.#withNumber(raw)
    const { number, code, name } = this.#textsOf(row)
    const isCoded = CODE.test(code)
    if (!isCoded && this.#isPart(number)) {
      this.#join(row, 'part')
      this.joins.subCases += 1
      return
    }
    if (!isCoded && number === '' && this.#goesOn(row, code, name, isFirst)) {
      this.#join(row, 'line')
      this.joins.continued += 1
      return
    }
    this.#isNumbered ||= NUMBER.test(number)
    this.#isCoded ||= isCoded
    this.rows.push(row)
    this.#last = { number: number.replace(/[.)]$/, ''), at: this.rows.length - 1 }
  }

  /** The end of one cell behind the end of a page: `cấp xã` below an agency. A title stands at the left, or across. */
  #isTail({ cells, across }: PlacedRow): boolean {
    const { number, name } = this.#shape
    const column = cells.findIndex((text) => text.trim() !== '')
    const held = this.rows[this.#last?.at ?? -1]?.cells[column] ?? ''
    return across === 1 && column > 0 && column !== number && column !== name && held !== ''
  }

  #textsOf({ cells }: PlacedRow): { readonly number: string; readonly code: string; readonly name: string } {
    const { number, code, name } = this.#shape
    const textAt = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? '').trim())
    return { number: textAt(number), code: textAt(code), name: textAt(name) }
  }

  #isPart(number: string): boolean {
    if (this.#last === undefined) return false
    const [, whole] = PART.exec(number) ?? []
    if (whole !== undefined) return whole === this.#last.number
    return LETTERED.test(number) && this.#last.number !== ''
  }

  #goesOn(row: PlacedRow, code: string, name: string, isFirst: boolean): boolean {
    if (this.#last === undefined || row.carried.length > 0) return false
    if (code !== '' && !(isFirst && this.#isRestOfCode(code))) return false
    // Without names there is nothing to count; a row of a procedure that says nothing of itself is one more line.
    if (name === '' && this.#shape.name !== undefined) return true
    if (/^\p{Ll}/u.test(name)) return this.#isNumbered || this.#isCoded || isFirst
    return isFirst && (this.#isNumbered || this.#isCoded)
  }

  /** `1.000894.000.00.00.` at the end of a page, and `H44` on the next one. */
  #isRestOfCode(text: string): boolean {
    const before = this.#heldCode()
    return CODE_CUT.test(before) && !CODE.test(text) && WHOLE_CODE.test(before + text)
  }

  #heldCode(): string {
    const { at = -1 } = this.#last ?? {}
    return (this.rows[at]?.cells[this.#shape.code ?? -1] ?? '').trim()
  }

  #join(row: PlacedRow, how: 'line' | 'part'): void {
    const at = this.#last?.at
    const held = at === undefined ? undefined : this.rows[at]
    if (at === undefined || held === undefined) return
    const { number, code, name } = this.#shape
    const cells = held.cells.map((before, column) => {
      const text = (row.cells[column] ?? '').trim()
      if (text === '' || isFromAbove(row, column) || column === number) return before
      if (how === 'line') return continued(before, text, column === name, column === code)
      return column === name || column === code || isGiven(before, column, held)
        ? before
        : joined(before, text)
    })
    const filledBySubCases = new Set(held.bySubCase)
    if (how === 'part')
      for (const [column, text] of cells.entries())
        if (text !== held.cells[column]) filledBySubCases.add(column)
    const struck = struckIn(held, row, cells)
    this.rows[at] = {
      ...held,
      cells,
      ...(struck !== undefined && { struck }),
      ...(filledBySubCases.size > 0 && { bySubCase: filledBySubCases }),
    }
  }

  /** The number stands in front of the name where a list is numbered by hand, or its cell was lost. */
  #withNumber(row: PlacedRow): PlacedRow {
    const { number, name } = this.#shape
    if (number === undefined || name === undefined || (row.cells[number] ?? '').trim() !== '') return row
    const [front, found] = NUMBER_IN_NAME.exec(row.cells[name] ?? '') ?? []
    if (front === undefined || found === undefined) return row
    const cells = row.cells.map((text, column) =>
      column === number ? found : column === name ? text.slice(front.length) : text,
    )
    return { ...row, cells }
  }
}

/** What is left of cells that go on in another row, where a part of them is struck through. */
function struckIn(held: PlacedRow, row: PlacedRow, joined: readonly string[]): PlacedRow['struck'] {
  if (held.struck === undefined && row.struck === undefined) return undefined
  const struck = new Map(held.struck)
  for (const [column, text] of joined.entries()) {
    const before = held.cells[column] ?? ''
    if (text === before) continue
    const [first, second] = [held.struck?.get(column), row.struck?.get(column)]
    if (first === undefined && second === undefined) continue
    struck.set(column, `${first ?? before} ${second ?? row.cells[column] ?? ''}`.trim())
  }
  return struck
}

function isGiven(before: string, column: number, { bySubCase }: PlacedRow): boolean {
  return before !== '' && bySubCase?.has(column) !== true
}

/** A line of its own begins with a capital; what goes on in the middle of a sentence is no other agency. */
function continued(before: string, text: string, isName: boolean, isCode: boolean): string {
  if (before === '' || isCode) return before + text
  return `${before}${isName || /^\p{Ll}/u.test(text) ? ' ' : '\n'}${text}`
}

function joined(before: string, text: string): string {
  return before === '' ? text : `${before}\n${text}`
}

/** One text alone, across the table or with the number of a section. Whoever reads the rows says what it gives. */
function isTitle(row: PlacedRow, { number, width }: ListShape): boolean {
  const filled = row.cells.flatMap((text, column) =>
    text.trim() === '' || isFromAbove(row, column) ? [] : [{ text, column }],
  )
  const [first, second] = filled
  if (first === undefined || filled.length > 2) return false
  const label = first.column === number && second !== undefined ? second : first
  const own = label === first ? undefined : first.text.trim()
  if (own !== undefined && !/^(?:[IVX]{1,5}|[A-ZĐ])(?:\.\d{1,2})?[.)]?$/.test(own)) return false
  if (own !== undefined) return true
  if (filled.length > 1) return false
  const title = readSectionTitle(label.text)
  return (
    title.isNamed ||
    (title.number !== undefined && !/^\d/.test(title.number)) ||
    row.across >= Math.max(3, width / 2)
  )
}
