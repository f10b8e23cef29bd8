import { isUtf8 } from 'node:buffer'
import type { Row, RowProblem } from '../../model/row.ts'
import { UserError } from '../../model/user-error.ts'
import type { Format, Input, Opened, ReadOptions } from '../format.ts'
import { asBuffer, streamText } from '../text.ts'
import { splitCells } from './csv/cells.ts'
import { findDelimiter } from './csv/delimiter.ts'
import { Scanner, type Span } from './csv/scanner.ts'

const PIECE_LOOKED_AT = 8 * 1024

/**
 * Comma-separated values as offices save them: any of four delimiters, any line ends, titles above the heading.
 *
 * Why not csv-parse for all of it: it reads 270 MB in 9–16 s, twice the whole budget (ARCHITECTURE.md, "Speed").
 * It stays the oracle in the tests, and reads the lines whose quotes are broken.
 */
export const csv: Format = {
  id: 'csv',
  extensions: ['.csv', '.tsv', '.txt'],
  async open(input, options) {
    const { encoding, head } = await lookAtStart(input, options)
    const delimiter = options.delimiter ?? findDelimiter(head)
    const opened: Opened = {
      encoding,
      delimiter,
      sheets: [{ shape: 'grid', rows: () => rows(input, { ...options, encoding }, delimiter) }],
    }
    return opened
  },
}

async function lookAtStart(input: Input, options: ReadOptions): Promise<{ encoding: string; head: string }> {
  const { encoding, chunks } = await streamText(input.chunks(), { ...options, source: input.path })
  for await (const chunk of chunks) {
    refuseOtherKinds(chunk, input.path)
    return { encoding, head: latin1(chunk.subarray(0, PIECE_LOOKED_AT)) }
  }
  return { encoding, head: '' }
}

/** A workbook or a web page under a familiar ending would be read as one long nonsense list. */
function refuseOtherKinds(start: Uint8Array, source: string): void {
  const text = latin1(start.subarray(0, 512))
  const found = text.startsWith('PK\u0003\u0004')
    ? 'zip'
    : text.startsWith('\u00d0\u00cf\u0011\u00e0')
      ? 'xls'
      : text.startsWith('%PDF-')
        ? 'pdf'
        : /^\s*<(?:!doctype|html|\?xml|table)/i.test(text)
          ? 'html'
          : undefined
  if (found !== undefined) throw new UserError('not-this-format', { source, format: 'csv', found })
}

/**
 * The rows, piece by piece. Memory: one piece and the record that runs over its end.
 * Each piece is looked at as one character a byte, which is fast and keeps byte places; a row becomes text only
 * when somebody asks for its cells.
 */
async function* rows(input: Input, options: ReadOptions, delimiter: string): AsyncGenerator<readonly Row[]> {
  const { chunks } = await streamText(input.chunks(), { ...options, source: input.path })
  const { cellCharacters } = options.limits
  const relaxedCells = lazyRelaxedCells()
  let rest: Buffer = Buffer.alloc(0)
  let row = 0
  let line = 1
  let skippingLine = false

  async function* piece(buffer: Buffer, isLast: boolean): AsyncGenerator<readonly Row[]> {
    const text = latin1(buffer)
    const validUtf8 = isUtf8(buffer)
    const scanner = new Scanner(text, { delimiter, isLast, longest: cellCharacters })
    const batch: Row[] = []
    const here: Piece = { buffer, text, delimiter, validUtf8, cellCharacters }
    let at = 0
    const span: Span = { start: 0, end: 0, next: 0, quoted: false, broken: false, lines: 1 }
    while (scanner.find(at, span)) {
      row += 1
      if (!isBlank(text, span, delimiter)) {
        const broken = span.broken
          ? await relaxedCells(buffer.toString('utf8', span.start, span.end), delimiter)
          : undefined
        batch.push(new CsvRow(here, span, row, line, broken))
      }
      line += span.lines
      at = span.next
    }
    rest = buffer.subarray(at)
    if (batch.length > 0) yield batch
  }

  for await (const chunk of chunks) {
    let bytes = asBuffer(chunk)
    if (skippingLine) {
      const end = bytes.indexOf(LINE_FEED)
      if (end === -1) continue
      bytes = bytes.subarray(end + 1)
      line += 1
      skippingLine = false
    }
    yield* piece(rest.length === 0 ? bytes : Buffer.concat([rest, bytes]), false)
    if (rest.length > cellCharacters * CELLS_HELD) {
      row += 1
      yield [{ row, line, cells: [], lost: true, problems: [tooLong(latin1(rest.subarray(0, SHOWN)))] }]
      rest = Buffer.alloc(0)
      skippingLine = true
    }
  }
  if (rest.length > 0) yield* piece(rest, true)
}

const LINE_FEED = 10
// A record may hold a few cells of the largest size; past that it is not a list any more, and memory ends somewhere.
const CELLS_HELD = 8
const SHOWN = 40

function tooLong(start: string): RowProblem {
  return { reason: 'too-long', detail: start }
}

/** A row with nothing in it, not even a space: `,,,,` and empty lines. */
function isBlank(text: string, span: Span, delimiter: string): boolean {
  const first = text.charCodeAt(span.start)
  if (span.start !== span.end && first !== 32 && first !== 9 && first !== delimiter.charCodeAt(0))
    return false
  return text.slice(span.start, span.end).replaceAll(delimiter, '').trim() === ''
}

interface Piece {
  readonly buffer: Buffer
  readonly text: string
  readonly delimiter: string
  readonly validUtf8: boolean
  readonly cellCharacters: number
}

/** A row that has not been cut into cells yet: a list that repeats its rows never asks for most of them. */
class CsvRow implements Row {
  readonly row: number
  readonly line: number
  readonly #piece: Piece
  readonly #start: number
  readonly #end: number
  readonly #quotes: 'none' | 'some' | 'broken'
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
    this.#cells = brokenCells
  }

  get cells(): readonly string[] {
    if (this.#cells === undefined) {
      const { buffer, delimiter } = this.#piece
      const text = buffer.toString('utf8', this.#start, this.#end)
      this.#cells = splitCells(text, delimiter, this.#quotes === 'some')
    }
    return this.#cells
  }

  /** Everything about the row is as the format promises. */
  get #isSound(): boolean {
    const { validUtf8, cellCharacters } = this.#piece
    return this.#quotes !== 'broken' && validUtf8 && this.#end - this.#start <= cellCharacters
  }

  get problems(): readonly RowProblem[] | undefined {
    return this.#isSound ? undefined : this.#findProblems()
  }

  #findProblems(): readonly RowProblem[] {
    const { buffer, text, cellCharacters } = this.#piece
    const problems: RowProblem[] = []
    if (this.#quotes === 'broken') problems.push({ reason: 'quotes' })
    if (!isUtf8(buffer.subarray(this.#start, this.#end))) {
      const column = this.cells.findIndex((cell) => cell.includes('\ufffd'))
      problems.push(column === -1 ? { reason: 'bytes' } : { reason: 'bytes', column })
    }
    if (this.cells.some((cell) => cell.length > cellCharacters)) {
      problems.push(tooLong(text.slice(this.#start, this.#start + SHOWN)))
    }
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

/** csv-parse is loaded for the first broken line, and most lists have none. */
function lazyRelaxedCells(): (line: string, delimiter: string) => Promise<string[]> {
  return async (line, delimiter) => (await import('./csv/relaxed.ts')).relaxedCells(line, delimiter)
}

function latin1(bytes: Uint8Array): string {
  return asBuffer(bytes).toString('latin1')
}
