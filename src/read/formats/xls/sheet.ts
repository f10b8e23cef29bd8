import type { Row } from '../../../model/row.ts'
import { damagedFile } from '../../faults.ts'
import type { Limits } from '../../limits.ts'
import { createHiddenColumns, type HiddenColumns } from '../workbook/hidden-columns.ts'
import { createRowBuilder } from '../workbook/row-builder.ts'
import { CELL_KINDS, type CellContext, readCells } from './cell.ts'
import { type BiffRecord, isCutOff, KIND, readRecords, recordAt } from './records.ts'
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
    const { cells, hiddenRows } = scan(entry, stream, source, hiddenColumns)
    const builder = createRowBuilder(limits.cellCharacters)
    let batch: Row[] = []
    let current = -1
    for (const at of cells) {
      const record = recordAt(stream, at, entry.to, source)
      const row = record.body.readUInt16LE(0)
      if (row !== current) {
        const finished = current === -1 ? undefined : builder.finish()
        if (finished !== undefined) batch.push(finished)
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
    if (last !== undefined) batch.push(last)
    if (batch.length > 0) yield batch
  } catch (error) {
    throw isCutOff(error) ? damagedFile(source, `${entry.name}: a record is cut off`, error) : error
  }
}

/** One pass over the heads of the records, so that hidden rows are known before their cells, wherever they are said. */
function scan(entry: SheetEntry, stream: Buffer, source: string, hiddenColumns: HiddenColumns): Scanned {
  const cells: number[] = []
  const hiddenRows = new Set<number>()
  let isSorted = true
  let lastRow = 0
  for (const { kind, at, body } of recordsOf(entry, stream, source)) {
    if (kind === KIND.row) {
      if (body.readUInt16LE(12) & HIDDEN_ROW) hiddenRows.add(body.readUInt16LE(0))
    } else if (kind === KIND.columnInfo) {
      if (body.readUInt16LE(8) & HIDDEN_COLUMN) hiddenColumns.hide(body.readUInt16LE(0), body.readUInt16LE(2))
    } else if (CELL_KINDS.has(kind)) {
      const row = body.readUInt16LE(0)
      isSorted &&= row >= lastRow
      lastRow = row
      cells.push(at)
    }
  }
  // Excel sorts them; libraries of web portals write cells as they are told to, column by column if need be.
  if (!isSorted) cells.sort((a, b) => stream.readUInt16LE(a + 4) - stream.readUInt16LE(b + 4) || a - b)
  return { cells, hiddenRows }
}

/** The records of the sheet itself. A chart drawn on it is a sheet within, from its own beginning to its own end. */
function* recordsOf(entry: SheetEntry, stream: Buffer, source: string): Generator<BiffRecord> {
  let depth = 0
  for (const record of readRecords(stream, entry.from, entry.to, source)) {
    if (record.kind === KIND.bof) depth += 1
    else if (depth === 0) break
    else if (record.kind === KIND.eof) depth -= 1
    else if (depth === 1) yield record
    if (depth === 0) return
  }
  throw damagedFile(source, `${entry.name}: the sheet has no beginning or no end`)
}
