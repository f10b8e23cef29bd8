import type { Limits } from '../../../../model/limits.ts'
import type { Row } from '../../../../model/row.ts'
import { damagedFile } from '../../faults.ts'
import { createHiddenColumns, type HiddenColumns } from '../workbook/hidden-columns.ts'
import { createMergedCells, type MergedCells } from '../workbook/merged-cells.ts'
import { createRowBuilder } from '../workbook/row-builder.ts'
import { CELL_KINDS, type CellContext, readCells } from './cell.ts'
import { damageOf } from './consistent.ts'
import { readMerges } from './merges.ts'
import { HEAD_BYTES, isCutOff, KIND, type RecordHead, recordAt } from './records.ts'
import type { SheetEntry } from './workbook.ts'

const ROWS_IN_BATCH = 256
/** Sheets of this age are 256 columns wide. A cell further out would only fill memory with empty places. */
const COLUMNS = 256
const HIDDEN_ROW = 0x20
const HIDDEN_COLUMN = 0x01

/** What a sheet says, before its cells are read. */
interface Scanned {
  /** Where the records of its cells stand, row by row. */
  readonly cells: readonly number[]
  readonly hiddenRows: ReadonlySet<number>
}

/**
 * The rows of one sheet that are not entirely empty.
 * @param hiddenColumns told of what the sheet hides, before the first row is given out
 * @throws UserError `damaged-file`
 */
export function* readRows(
  entry: SheetEntry,
  context: CellContext,
  limits: Limits,
  hiddenColumns: HiddenColumns = createHiddenColumns(),
): Generator<readonly Row[]> {
  const { stream, source } = context
  try {
    const merges = createMergedCells(source, entry.name, limits)
    const { cells, hiddenRows } = scan(entry, stream, source, { hiddenColumns, merges })
    const shown = merges.walk()
    const builder = createRowBuilder(limits.cellCharacters)
    let batch: Row[] = []
    let current = -1
    for (const at of cells) {
      const record = recordAt(stream, at, entry.to, source)
      const row = record.body.readUInt16LE(0)
      if (row !== current) {
        const finished = current === -1 ? undefined : builder.finish()
        if (finished !== undefined) batch.push(shown(finished))
        if (batch.length === ROWS_IN_BATCH) {
          yield batch
          batch = []
        }
        current = row
        builder.start(row + 1, { hidden: hiddenRows.has(row) })
      }
      for (const [column, content] of readCells(record, context)) {
        if (column >= COLUMNS) throw damagedFile(source, `${entry.name}: column ${column + 1}`)
        builder.put(column, content)
      }
    }
    const last = current === -1 ? undefined : builder.finish()
    if (last !== undefined) batch.push(shown(last))
    if (batch.length > 0) yield batch
  } catch (error) {
    throw isCutOff(error) ? damagedFile(source, `${entry.name}: a record is cut off`, error) : error
  }
}

/**
 * One pass over the records, so that hidden rows and merged cells are known before the cells, wherever they are said:
 * merged cells stand behind them.
 */
function scan(
  entry: SheetEntry,
  stream: Buffer,
  source: string,
  { hiddenColumns, merges }: { readonly hiddenColumns: HiddenColumns; readonly merges: MergedCells },
): Scanned {
  const cells: number[] = []
  const hiddenRows = new Set<number>()
  let isSorted = true
  let lastRow = 0
  for (const head of headsOf(entry, stream, source)) {
    const { kind, at, start } = head
    const damage = damageOf(stream, head)
    if (damage !== undefined) throw damagedFile(source, `${entry.name}: ${damage}`)
    if (kind === KIND.row) {
      if (stream.readUInt16LE(start + 12) & HIDDEN_ROW) hiddenRows.add(stream.readUInt16LE(start))
    } else if (kind === KIND.columnInfo) {
      const [first, last] = [stream.readUInt16LE(start), stream.readUInt16LE(start + 2)]
      if (stream.readUInt16LE(start + 8) & HIDDEN_COLUMN) hiddenColumns.hide(first, last)
    } else if (kind === KIND.mergedCells) {
      for (const merge of readMerges(recordAt(stream, at, entry.to, source), stream, source))
        merges.add(merge)
    } else if (CELL_KINDS.has(kind)) {
      const row = stream.readUInt16LE(start)
      isSorted &&= row >= lastRow
      lastRow = row
      cells.push(at)
    }
  }
  // Excel sorts them; libraries of web portals write cells as they are told to, column by column if need be.
  if (!isSorted)
    cells.sort((a, b) => stream.readUInt16LE(a + HEAD_BYTES) - stream.readUInt16LE(b + HEAD_BYTES) || a - b)
  return { cells, hiddenRows }
}

/** One object serves for all of them: a sheet has a million. */
type Head = { -readonly [Key in keyof RecordHead]: RecordHead[Key] }

/** The records of the sheet itself. A chart drawn on it is a sheet within, from its own beginning to its own end. */
function* headsOf({ name, from, to }: SheetEntry, stream: Buffer, source: string): Generator<RecordHead> {
  const head: Head = { kind: 0, at: 0, start: 0, end: 0 }
  let depth = 0
  for (let at = from; at + HEAD_BYTES <= to; ) {
    const end = at + HEAD_BYTES + stream.readUInt16LE(at + 2)
    if (end > to) throw damagedFile(source, `${name}: a record runs over its end`)
    head.kind = stream.readUInt16LE(at)
    head.at = at
    head.start = at + HEAD_BYTES
    head.end = end
    if (head.kind === KIND.bof) {
      if (depth === 0 && damageOf(stream, head) !== undefined) break
      depth += 1
    } else if (depth === 0) break
    else if (head.kind === KIND.eof && end === head.start) depth -= 1
    else if (depth === 1) yield head
    if (depth === 0) {
      if (goesOn(stream, end, to)) throw damagedFile(source, `${name}: the sheet goes on behind its end`)
      return
    }
    at = end
  }
  throw damagedFile(source, `${name}: the sheet has no beginning or no end`)
}

/**
 * Whether cells, or a sheet that nothing names, stand behind the end of a sheet: then it is no end. Programs fill the rest
 * up with zeros, or with nothing.
 */
function goesOn(stream: Buffer, at: number, to: number): boolean {
  const start = at + HEAD_BYTES
  if (start > to) return false
  const kind = stream.readUInt16LE(at)
  const end = start + stream.readUInt16LE(at + 2)
  const isPart = CELL_KINDS.has(kind) || kind === KIND.row || kind === KIND.bof
  return isPart && end <= to && damageOf(stream, { kind, at, start, end }) === undefined
}
