import type { Limits } from '../../../../model/limits.ts'
import type { Row } from '../../../../model/row.ts'
import { damagedFile, limitExceeded } from '../../faults.ts'
import type { HiddenColumns } from '../workbook/hidden-columns.ts'
import { createRowBuilder } from '../workbook/row-builder.ts'
import type { Archive } from '../zip/archive.ts'
import { type Attributes, isTrue, readXml, type XmlHandlers } from '../zip/xml.ts'
import { type CellContext, readCell } from './cell.ts'
import { readMerges } from './merges.ts'
import { columnOf } from './reference.ts'
import { createTextCollector } from './rich-text.ts'

export interface SheetContext extends CellContext {
  readonly limits: Limits
  /** Told of what the sheet hides: it says so before its first row. */
  readonly hiddenColumns: HiddenColumns
}

/** Excel's last row. A number beyond it is no row of a sheet. */
const LAST_ROW = 1_048_576

/** What a place in an array costs. A cell in column XFD takes 30 bytes in the file and 16,383 empty places before it. */
const GAP_BYTES = 8

/**
 * The rows of one sheet that are not entirely empty. Memory: a batch of rows, which is what one piece of the part holds.
 * @throws UserError `damaged-file` or `limit-exceeded`
 */
export async function* readRows(
  archive: Archive,
  part: string,
  context: SheetContext,
): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = []
  const shown = (await readMerges(archive, part, context.limits)).walk()
  const handlers = sheetHandlers(archive.source, part, context, (row) => batch.push(shown(row)))
  for await (const _ of readXml(archive, part, handlers) ?? []) {
    if (batch.length === 0) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Follows `sheetData` > `row` > `c` > `v`, `f`, `is`. The same names mean other things elsewhere: rules and charts have an `f` too. */
function sheetHandlers(
  source: string,
  part: string,
  context: SheetContext,
  emit: (row: Row) => void,
): XmlHandlers {
  const builder = createRowBuilder(context.limits.cellCharacters)
  const inline = createTextCollector()
  let inSheetData = false
  let capture: 'v' | 'f' | undefined
  let row = 0
  let column = -1
  let isInRow = false
  let isInCell = false
  let cellsInRow = 0
  let gaps = 0
  let type = 'n'
  let style = 0
  let value: string | undefined
  let formula: string | undefined

  function openRow({ r, hidden }: Attributes): void {
    row = r === undefined ? row + 1 : Number(r)
    const isInSheet = Number.isInteger(row) && row >= 1 && row <= LAST_ROW
    if (!isInSheet) throw damagedFile(source, `${part}: row ${r ?? row}`)
    // What the outer one had said would be lost.
    if (isInRow) throw damagedFile(source, `${part}: row ${row} inside a row`)
    isInRow = true
    column = -1
    cellsInRow = 0
    builder.start(row, { hidden: isTrue(hidden) })
  }

  function openCell({ r, t, s }: Attributes): void {
    const found = r === undefined ? column + 1 : columnOf(r)
    if (found === undefined) throw damagedFile(source, `${part}: cell ${r}`)
    const { columns } = context.limits
    if (found >= columns) throw limitExceeded(source, 'columns', found + 1, columns)
    if (isInCell) throw damagedFile(source, `${part}: cell ${r ?? ''} inside a cell`)
    isInCell = true
    column = found
    cellsInRow += 1
    type = t ?? 'n'
    style = s === undefined ? 0 : Number(s)
    value = undefined
    formula = undefined
  }

  function closeRow(): void {
    isInRow = false
    const finished = builder.finish()
    if (!finished) return
    gaps += Math.max(0, finished.cells.length - cellsInRow)
    const { inflatedBytes } = context.limits
    if (gaps * GAP_BYTES > inflatedBytes) {
      throw limitExceeded(source, 'memory', gaps * GAP_BYTES, inflatedBytes)
    }
    emit(finished)
  }

  return {
    open(name, attributes) {
      if (name === 'sheetData') inSheetData = true
      if (name === 'col' && isTrue(attributes['hidden'])) {
        context.hiddenColumns.hide(Number(attributes['min']) - 1, Number(attributes['max']) - 1)
      }
      if (!inSheetData) return
      if (name === 'row') openRow(attributes)
      else if (name === 'c') openCell(attributes)
      else if (name === 'v') {
        capture = 'v'
        value = ''
      } else if (name === 'f') {
        capture = 'f'
        formula = ''
      } else inline.open(name, attributes)
    },
    text(text) {
      if (capture === 'v') value += text
      else if (capture === 'f') formula += text
      else inline.text(text)
    },
    close(name) {
      if (!inSheetData) return
      if (name === 'c') {
        isInCell = false
        builder.put(column, readCell({ type, style, value, formula, inline: inline.take() }, context))
      } else if (name === 'row') closeRow()
      else if (name === 'sheetData') inSheetData = false
      else if (name === 'v' || name === 'f') capture = undefined
      else inline.close(name)
    },
  }
}
