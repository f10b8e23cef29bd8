import type { Limits } from '../../../model/limits.ts'
import type { Row } from '../../../model/row.ts'
import { UserError } from '../../../model/user-error.ts'
import { findEncoding } from '../encoding.ts'
import type { Format, Sheet } from '../format.ts'
import { longestRow } from '../read-limits.ts'
import { decode } from '../text.ts'
import { readWhole } from '../whole.ts'
import { createLineCounter, placeOf, skipSpace } from './json/bytes.ts'
import { findFault } from './json/grammar.ts'
import { createKeyedReader } from './json/keyed.ts'
import { refuseArchive, refuseMarkup } from './json/kind.ts'
import { elements, findLists, type List, type Member, members, type Span, valueEnd } from './json/lists.ts'
import { createRecordReader, lostRow, type ReadRecord } from './json/record.ts'

const ROWS_IN_BATCH = 256
// A record may hold a few cells of the largest size. As a text it takes twice its bytes, and again for its cells.
const CELLS_IN_RECORD = 16

/**
 * Arrays of objects, wherever they stand in a JSON text, objects that hold a record under each key, and an object that
 * is a record itself: one sheet for each, by its JSON pointer. None at all is
 * no error here; the caller knows what was asked for. Memory: the source, and one batch of rows.
 * @throws UserError `empty-file`, `not-this-format`, `damaged-file`, `limit-exceeded`, `unknown-encoding`
 */
export const json: Format = {
  id: 'json',
  extensions: ['.json'],
  async open(input, options) {
    const source = input.path
    const whole = await readWhole(input, options.limits)
    refuseArchive(whole, 'json', source)
    const { bytes, encoding: unicode } = decode(whole, { ...options, source })
    if (skipSpace(bytes, 0) === bytes.length) throw new UserError('empty-file', { source })
    refuseMarkup(bytes, 'json', source)
    refuseFault(bytes, source, options.limits)
    const encoding = findEncoding(bytes, unicode, options.encoding)
    const readRecord = createRecordReader(source, options.limits, encoding)
    const longest = longestRow(options.limits, CELLS_IN_RECORD)
    return {
      ...encoding.report,
      sheets: findLists(bytes).map((list) => toSheet(bytes, list, readRecord, longest)),
    }
  },
}

function refuseFault(bytes: Uint8Array, source: string, limits: Limits): void {
  const fault = findFault(bytes, limits.jsonDepth)
  if (fault === undefined) return
  if (fault.kind === 'syntax') {
    throw new UserError('damaged-file', { source, detail: fault.detail, ...placeOf(bytes, fault.at) })
  }
  throw new UserError('limit-exceeded', {
    source,
    limit: 'depth',
    value: fault.depth,
    max: limits.jsonDepth,
  })
}

function toSheet(bytes: Uint8Array, list: List, readRecord: ReadRecord, longest: number): Sheet {
  return {
    name: list.pointer,
    shape: 'objects',
    ...(list.kind === 'array' ? {} : { guess: list.kind }),
    rows: () => inBatches(rowsOf(bytes, list, readRecord, longest)),
  }
}

function* inBatches(rows: Iterable<Row | undefined>): Generator<readonly Row[]> {
  let batch: Row[] = []
  for (const row of rows) {
    if (row !== undefined) batch.push(row)
    if (batch.length === ROWS_IN_BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

function* rowsOf(
  bytes: Uint8Array,
  list: List,
  readRecord: ReadRecord,
  longest: number,
): Generator<Row | undefined> {
  const lineAt = createLineCounter(bytes, list.start, list.line)
  const keyed = createKeyedReader(readRecord)
  let row = 0
  for (const part of partsOf(bytes, list)) {
    row += 1
    const place = { row, line: lineAt(part.start) }
    const { start, end } = part
    if (end - start > longest) yield lostRow(place, { reason: 'too-long', detail: `${end - start} B` })
    else if ('nameStart' in part) yield keyed(bytes, part, place)
    else yield readRecord(bytes.subarray(start, end), place)
  }
}

function partsOf(bytes: Uint8Array, { kind, start }: List): Iterable<Span | Member> {
  if (kind === 'array') return elements(bytes, start)
  if (kind === 'members') return members(bytes, start)
  return [{ start, end: valueEnd(bytes, start) }]
}
