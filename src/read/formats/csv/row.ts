import { isUtf8 } from 'node:buffer'
import type { Row, RowProblem } from '../../../model/row.ts'
import type { Limits } from '../../limits.ts'
import { splitCells } from './cells.ts'
import type { Span } from './scanner.ts'

/** A part of a source that is held in memory: its bytes, and the same as a text of one character a byte. */
export interface Piece {
  readonly buffer: Buffer
  readonly text: string
  readonly delimiter: string
  readonly validUtf8: boolean
  readonly limits: Limits
}

/** A row that has not been cut into cells yet: a list that repeats its rows never asks for most of them. */
export class CsvRow implements Row {
  readonly row: number
  readonly line: number
  readonly #piece: Piece
  readonly #start: number
  readonly #end: number
  readonly #quotes: 'none' | 'some' | 'broken'
  readonly #brokenCells: readonly string[] | undefined
  #cells: readonly string[] | undefined

  constructor(
    piece: Piece,
    span: Span,
    row: number,
    line: number,
    brokenCells: readonly string[] | undefined,
  ) {
    this.row = row
    this.line = line
    this.#piece = piece
    this.#start = span.start
    this.#end = span.end
    this.#quotes = span.broken ? 'broken' : span.quoted ? 'some' : 'none'
    this.#brokenCells = brokenCells
  }

  get cells(): readonly string[] {
    if (this.#cells === undefined) {
      const cells = this.#split()
      this.#cells = this.#isLong ? withinLimits(cells, this.#piece.limits) : cells
    }
    return this.#cells
  }

  #split(): readonly string[] {
    if (this.#brokenCells !== undefined) return this.#brokenCells
    const { buffer, delimiter } = this.#piece
    return splitCells(buffer.toString('utf8', this.#start, this.#end), delimiter, this.#quotes === 'some')
  }

  /** So long that a limit may have been passed. */
  get #isLong(): boolean {
    const { cellCharacters, columns } = this.#piece.limits
    return this.#end - this.#start >= Math.min(cellCharacters, columns)
  }

  /** Everything about the row is as the format promises. */
  get #isSound(): boolean {
    return this.#quotes !== 'broken' && this.#piece.validUtf8 && !this.#isLong
  }

  get problems(): readonly RowProblem[] | undefined {
    if (this.#isSound) return undefined
    const problems = this.#findProblems()
    return problems.length === 0 ? undefined : problems
  }

  #findProblems(): readonly RowProblem[] {
    const { buffer, limits } = this.#piece
    const problems: RowProblem[] = []
    if (this.#quotes === 'broken') problems.push({ reason: 'quotes' })
    if (!isUtf8(buffer.subarray(this.#start, this.#end))) {
      const column = this.cells.findIndex((cell) => cell.includes('\ufffd'))
      problems.push(column === -1 ? { reason: 'bytes' } : { reason: 'bytes', column })
    }
    if (this.#isLong) addExcess(problems, this.#split(), limits)
    return problems
  }

  identity(from: number): string | undefined {
    if (!this.#isSound) return undefined
    const { text, delimiter } = this.#piece
    let start = this.#start
    for (let skipped = 0; skipped < from; skipped += 1) {
      if (text.charCodeAt(start) === QUOTE) return undefined
      const end = text.indexOf(delimiter, start)
      if (end === -1 || end >= this.#end) return undefined
      start = end + 1
    }
    return text.slice(start, this.#end)
  }
}

const QUOTE = 34

function withinLimits(cells: readonly string[], { columns, cellCharacters }: Limits): readonly string[] {
  return cells.slice(0, columns).map((cell) => cell.slice(0, cellCharacters))
}

function addExcess(
  problems: RowProblem[],
  cells: readonly string[],
  { columns, cellCharacters }: Limits,
): void {
  if (cells.length > columns) problems.push({ reason: 'too-long', detail: `${cells.length} cells` })
  for (const [column, { length }] of cells.slice(0, columns).entries()) {
    if (length > cellCharacters) problems.push({ reason: 'too-long', column, detail: `${length} characters` })
  }
}
