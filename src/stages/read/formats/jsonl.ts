import type { Limits } from '../../../model/limits.ts'
import type { Row } from '../../../model/row.ts'
import { UserError } from '../../../model/user-error.ts'
import { type Encoding, findEncoding, HEAD_BYTES } from '../encoding.ts'
import type { Format, Input, ReadOptions } from '../format.ts'
import { longestRow } from '../read-limits.ts'
import { firstBytes, streamText } from '../text.ts'
import { placeOf, skipSpace } from './json/bytes.ts'
import { findFault } from './json/grammar.ts'
import { refuseArchive, refuseMarkup } from './json/kind.ts'
import { type Line, splitLines } from './json/lines.ts'
import { createRecordReader, excerpt, lostRow, type Place, type ReadRecord } from './json/record.ts'

// A line may hold a few cells of the largest size. Past that it is no line of a list, and memory ends somewhere.
const CELLS_IN_LINE = 16

/**
 * One JSON object a line. A line that cannot be read is a lost row, and the rest is read: the records of a list
 * that was cut off or glued together are still there. Memory: one piece of the source, and one line.
 * @throws UserError `empty-file`, `not-this-format`, `unknown-encoding`
 */
export const jsonl: Format = {
  id: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  async open(input, options) {
    const encoding = await lookAtStart(input, options)
    const readRecord = createRecordReader(input.path, options.limits, encoding)
    return {
      ...encoding.report,
      sheets: [{ shape: 'objects', rows: () => readRows(input, options, readRecord) }],
    }
  },
}

async function lookAtStart(input: Input, options: ReadOptions): Promise<Encoding> {
  const source = input.path
  for await (const chunk of input.chunks()) {
    if (chunk.length === 0) continue
    refuseArchive(chunk, 'jsonl', source)
    break
  }
  const { encoding, chunks } = await streamText(input.chunks(), { ...options, source })
  const start = await firstBytes(chunks, HEAD_BYTES)
  if (start.length === 0) throw new UserError('empty-file', { source })
  refuseMarkup(start, 'jsonl', source)
  return findEncoding(start, encoding, options.encoding)
}

async function* readRows(
  input: Input,
  options: ReadOptions,
  readRecord: ReadRecord,
): AsyncGenerator<readonly Row[]> {
  const { limits } = options
  const { chunks } = await streamText(input.chunks(), { ...options, source: input.path })
  let row = 0
  for await (const lines of splitLines(chunks, longestRow(limits, CELLS_IN_LINE))) {
    const batch: Row[] = []
    for (const line of lines) {
      if (line.bytes !== undefined && skipSpace(line.bytes, 0) === line.bytes.length) continue
      row += 1
      const record = readLine(line, { row, line: line.number }, readRecord, limits)
      if (record !== undefined) batch.push(record)
    }
    if (batch.length > 0) yield batch
  }
}

function readLine(line: Line, place: Place, readRecord: ReadRecord, limits: Limits): Row | undefined {
  const { bytes } = line
  if (bytes === undefined) return lostRow(place, { reason: 'too-long', detail: `${line.length} B` })
  const fault = findFault(bytes, limits.jsonDepth)
  if (fault === undefined) return readRecord(bytes, place)
  if (fault.kind === 'depth') return lostRow(place, { reason: 'too-deep', detail: String(fault.depth) })
  const { column } = placeOf(bytes, fault.at)
  return lostRow(place, { reason: 'syntax', detail: `${fault.detail} at ${column}: ${excerpt(bytes)}` })
}
