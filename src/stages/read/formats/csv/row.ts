import type { Limits } from '../../../../model/limits.ts'
import type { Row, RowProblem } from '../../../../model/row.ts'
import type { Encoding } from '../../encoding.ts'
import { splitCells } from './cells.ts'
import type { RowNumbers } from './records.ts'
import type { Span } from './scanner.ts'

/** A part of a source that is held in memory. */
export interface Piece {
  readonly buffer: Buffer
  readonly delimiter: string
  readonly encoding: Encoding
  /** All of it is text as it stands: nothing to ask of a row. */
  readonly isPlain: boolean
  readonly limits: Limits
  /** Gives rows their numbers, as long as it holds this part. Absent where rows cannot have any. */
  readonly numbers?: RowNumbers | undefined
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
  /** What the encoding makes of it, where it is asked at all. */
  #read: ReturnType<Encoding['read']> | undefined

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
    this.#cells ??= this.cut()
    return this.#cells
  }

  cut(): readonly string[] {
    if (this.#cells !== undefined) return this.#cells
    const cells = this.#split()
    return this.#isLong ? withinLimits(cells, this.#piece.limits) : cells
  }

  #split(): readonly string[] {
    if (this.#brokenCells !== undefined) return this.#brokenCells
    const { buffer, delimiter, isPlain } = this.#piece
    const text = isPlain ? buffer.toString('utf8', this.#start, this.#end) : this.#decoded().text
    return splitCells(text, delimiter, this.#quotes === 'some')
  }

  #decoded(): ReturnType<Encoding['read']> {
    const { buffer, encoding } = this.#piece
    this.#read ??= encoding.read(buffer.subarray(this.#start, this.#end))
    return this.#read
  }

  /** So long that a limit may have been passed. */
  get #isLong(): boolean {
    const { cellCharacters, columns } = this.#piece.limits
    return this.#end - this.#start >= Math.min(cellCharacters, columns)
  }

  /** Everything about the row is as the format promises. */
  get #isSound(): boolean {
    return this.#quotes !== 'broken' && this.#piece.isPlain && !this.#isLong
  }

  get problems(): readonly RowProblem[] | undefined {
    if (this.#isSound) return undefined
    const problems = this.#findProblems()
    return problems.length === 0 ? undefined : problems
  }

  #findProblems(): readonly RowProblem[] {
    const { isPlain, limits } = this.#piece
    const problems: RowProblem[] = []
    if (this.#quotes === 'broken') problems.push({ reason: 'quotes' })
    const problem = isPlain ? undefined : this.#decoded().problem
    if (problem !== undefined) problems.push(this.#placed(problem))
    if (this.#isLong) addExcess(problems, this.#split(), limits)
    return problems
  }

  /** Bytes that are no text stand in a cell; another encoding is that of the whole row. */
  #placed(problem: RowProblem): RowProblem {
    const column = problem.reason === 'bytes' ? this.cells.findIndex((cell) => cell.includes('\ufffd')) : -1
    return column === -1 ? problem : { ...problem, column }
  }

  number(from: number): number | undefined {
    if (!this.#isSound) return undefined
    return this.#piece.numbers?.of(this.#start, this.#end, from)
  }
}

const SHOWN = 40

function withinLimits(cells: readonly string[], { columns, cellCharacters }: Limits): readonly string[] {
  return cells.slice(0, columns).map((cell) => cell.slice(0, cellCharacters))
}

function addExcess(
  problems: RowProblem[],
  cells: readonly string[],
  { columns, cellCharacters }: Limits,
): void {
  if (cells.length > columns) problems.push({ reason: 'too-wide', detail: String(cells.length) })
  for (const [column, cell] of cells.slice(0, columns).entries()) {
    if (cell.length > cellCharacters)
      problems.push({ reason: 'too-long', column, detail: cell.slice(0, SHOWN) })
  }
}
