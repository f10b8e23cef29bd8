import { isUtf8 } from 'node:buffer'
import type { Row } from '../../../model/row.ts'
import { UserError } from '../../../model/user-error.ts'
import { type Encoding, findEncoding, HEAD_BYTES } from '../encoding.ts'
import type { Format, Input, Opened, ReadOptions } from '../format.ts'
import { longestRow } from '../read-limits.ts'
import { asBuffer, firstBytes, streamText, wholeCharacters } from '../text.ts'
import { isBlank } from './csv/blank.ts'
import { findDelimiter } from './csv/delimiter.ts'
import { Records } from './csv/records.ts'
import { CsvRow, type Piece } from './csv/row.ts'
import type { Span } from './csv/scanner.ts'

const BYTES_LOOKED_AT = 8 * 1024

/**
 * Comma-separated values as offices save them: any of four delimiters, any line ends, titles above the heading.
 *
 * Why not csv-parse for all of it: it reads 270 MB in 9–16 s, twice the whole budget (ARCHITECTURE.md, "Speed").
 * It stays the oracle in the tests, and reads the lines whose quotes are broken.
 */
export const csv: Format = {
  id: 'csv',
  extensions: ['.csv', '.tsv', '.tab', '.txt'],
  async open(input, options) {
    const { encoding, head } = await lookAtStart(input, options)
    const delimiter = options.delimiter ?? findDelimiter(head)
    const opened: Opened = {
      ...encoding.report,
      delimiter,
      sheets: [{ shape: 'grid', rows: () => rows(input, options, delimiter, encoding) }],
    }
    return opened
  },
}

async function lookAtStart(
  input: Input,
  options: ReadOptions,
): Promise<{ encoding: Encoding; head: string }> {
  let signature = ''
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const chunk of input.chunks()) {
      if (signature.length < SIGNATURE_BYTES) signature += latin1(chunk.subarray(0, SIGNATURE_BYTES))
      yield chunk
    }
  }
  const { encoding, chunks } = await streamText(watched(), { ...options, source: input.path })
  const start = await firstBytes(chunks, HEAD_BYTES)
  const head = latin1(start.subarray(0, BYTES_LOOKED_AT))
  // An archive may look like UTF-16, a web page may be written in it.
  const found = otherKind(signature) ?? otherKind(head)
  if (found !== undefined)
    throw new UserError('not-this-format', { source: input.path, format: 'csv', found })
  return { encoding: findEncoding(start, encoding, options.encoding), head }
}

const SIGNATURE_BYTES = 8

/** A workbook or a web page under a familiar ending would be read as one long nonsense list. */
function otherKind(start: string): string | undefined {
  if (start.startsWith('PK\u0003\u0004')) return 'zip'
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'xls'
  if (start.startsWith('\u001f\u008b')) return 'gzip'
  if (start.startsWith('%PDF-')) return 'pdf'
  return /^\s*<(?:!doctype|html|\?xml|table)/i.test(start) ? 'html' : undefined
}

/**
 * The rows, piece by piece. Memory: one piece and the record that runs over its end.
 * Each piece is looked at as bytes; a row becomes text only when somebody asks for its cells.
 */
async function* rows(
  input: Input,
  options: ReadOptions,
  delimiter: string,
  encoding: Encoding,
): AsyncGenerator<readonly Row[]> {
  const { chunks } = await streamText(input.chunks(), { ...options, source: input.path })
  const { limits } = options
  const longest = longestRow(limits, CELLS_HELD)
  const relaxedCells = lazyRelaxedCells()
  let rest: Buffer = Buffer.alloc(0)
  let row = 0
  let line = 1
  let skippingLine = false

  async function* piece(buffer: Buffer, isLast: boolean): AsyncGenerator<readonly Row[]> {
    // A letter cut in two at the end of a piece is no fault: its row is read with the next piece.
    const validUtf8 = isUtf8(isLast ? buffer : buffer.subarray(0, wholeCharacters(buffer)))
    let batch: Row[] = []
    const isPlain = validUtf8 && encoding.isPlain
    const records = new Records({ buffer, delimiter, isLast, longest: limits.cellCharacters, isPlain })
    const { numbers } = records
    const here: Piece = { buffer, delimiter, encoding, isPlain, limits, numbers }
    let at = 0
    const span: Span = { start: 0, end: 0, next: 0, quoted: false, broken: false, lines: 1 }
    while (records.find(at, span)) {
      row += 1
      if (span.end - span.start > longest) {
        batch.push(lostRow(row, line, latin1(buffer.subarray(span.start, span.start + SHOWN))))
      } else if (!records.mayBeBlank || !isBlank(records.latin1, span, delimiter)) {
        const broken = span.broken
          ? await relaxedCells(encoding.read(buffer.subarray(span.start, span.end)).text, delimiter)
          : undefined
        batch.push(new CsvRow(here, span, row, line, broken))
      }
      line += span.lines
      at = span.next
      if (batch.length < ROWS_IN_BATCH) continue
      // Lines of a letter or two: a piece of them is half a million rows.
      yield batch
      batch = []
    }
    rest = buffer.subarray(at)
    if (batch.length > 0) yield batch
  }

  for await (const chunk of chunks) {
    let bytes = asBuffer(chunk)
    if (skippingLine) {
      const end = firstLineEnd(bytes)
      if (end === -1) continue
      bytes = bytes.subarray(end) // what is left of the lost row is a blank one: it is counted, and nothing else
      skippingLine = false
    }
    yield* piece(rest.length === 0 ? bytes : Buffer.concat([rest, bytes]), false)
    if (rest.length > longest) {
      yield [lostRow(row + 1, line, latin1(rest.subarray(0, SHOWN)))]
      rest = Buffer.alloc(0)
      skippingLine = true
    }
  }
  if (rest.length > 0) yield* piece(rest, true)
}

const ROWS_IN_BATCH = 8_192
const LINE_FEED = 10
const CARRIAGE_RETURN = 13
// A record may hold a few cells of the largest size; past that it is not a list any more, and memory ends somewhere.
const CELLS_HELD = 8
const SHOWN = 40

function firstLineEnd(bytes: Buffer): number {
  const feed = bytes.indexOf(LINE_FEED)
  const start = feed === -1 ? bytes : bytes.subarray(0, feed)
  const carriageReturn = start.indexOf(CARRIAGE_RETURN)
  return carriageReturn === -1 ? feed : carriageReturn
}

function lostRow(row: number, line: number, start: string): Row {
  return { row, line, cells: [], lost: true, problems: [{ reason: 'too-long', detail: start }] }
}

/** csv-parse is loaded for the first broken line, and most lists have none. */
function lazyRelaxedCells(): (line: string, delimiter: string) => Promise<string[]> {
  return async (line, delimiter) => (await import('./csv/relaxed.ts')).relaxedCells(line, delimiter)
}

function latin1(bytes: Uint8Array): string {
  return asBuffer(bytes).toString('latin1')
}
