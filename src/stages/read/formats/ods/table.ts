import type { Limits } from '../../../../model/limits.ts'
import type { Row } from '../../../../model/row.ts'
import { damagedFile, limitExceeded } from '../../faults.ts'
import { createHiddenColumns, type HiddenColumns } from '../workbook/hidden-columns.ts'
import { createMergedCells } from '../workbook/merged-cells.ts'
import type { Span } from './span.ts'

/** A sheet as it was read. The parts of a document lie in one stream, so all of them are read in one pass and kept. */
export interface Table {
  readonly name: string
  readonly hidden: boolean
  readonly hiddenColumns: HiddenColumns
  rows(): Generator<readonly Row[]>
  /**
   * Keeps a row, and that it stands there several times.
   * @param spans of its cells: they begin anew each time
   */
  add(row: Row, times: number, spans: readonly Span[]): void
}

/** What all tables of a document take in memory, as far as we can tell. */
export interface Account {
  /** @throws UserError `limit-exceeded` */
  add(row: Row, times: number): void
}

/** As measured on a million rows of one short cell, rounded up. */
const ROW_BYTES = 400
const CELL_BYTES = 40
const GAP_BYTES = 8
const LETTER_BYTES = 2

/**
 * A row of a few bytes may say that each of its cells stands there sixteen thousand times, and it itself a million:
 * what counts is what comes out.
 */
export function createAccount(source: string, { inflatedBytes: max }: Limits): Account {
  let value = 0
  return {
    add({ cells }, times) {
      let bytes = ROW_BYTES
      for (const text of cells) bytes += text === '' ? GAP_BYTES : CELL_BYTES + LETTER_BYTES * text.length
      value += bytes * times
      if (value > max) throw limitExceeded(source, 'memory', value, max)
    },
  }
}

/** The last row of Excel and LibreOffice. Blank rows are often said to go on for ever, and no matter. */
const LAST_ROW = 1_048_576
const ROWS_IN_BATCH = 256

interface Kept {
  readonly row: Row
  readonly times: number
  readonly spans: readonly Span[]
}

export function createTable(name: string, hidden: boolean, source: string, limits: Limits): Table {
  const kept: Kept[] = []
  return {
    name,
    hidden,
    hiddenColumns: createHiddenColumns(),
    add(row, times, spans) {
      if (row.row + times - 1 > LAST_ROW) throw damagedFile(source, `${name}: row ${row.row + times - 1}`)
      // A copy has no room left for more cells, which an array that grew has.
      kept.push({ row: { ...row, cells: [...row.cells] }, times, spans })
    },
    *rows() {
      const merges = createMergedCells(source, name, limits)
      const shown = merges.walk()
      let batch: Row[] = []
      for (const { row, times, spans } of kept) {
        for (let more = 0; more < times; more++) {
          const top = row.row + more
          for (const { column, columns, rows } of spans)
            merges.add({ top, bottom: top + rows - 1, left: column, right: column + columns - 1 })
          batch.push(shown(more === 0 ? row : { ...row, row: top }))
          if (batch.length < ROWS_IN_BATCH) continue
          yield batch
          batch = []
        }
      }
      if (batch.length > 0) yield batch
    },
  }
}
