import type { Row, RowProblem } from '../../../../model/row.ts'
import { type CellContent, cut, shorten } from './cell-content.ts'

export interface RowBuilder {
  start(row: number, options: { readonly hidden: boolean }): void
  put(column: number, content: CellContent): void
  /** The row, or undefined when nothing stands in it. */
  finish(): Row | undefined
}

/**
 * Puts cells in their places. A row ends at its last cell with a text or a problem: cells that only have a border
 * say nothing, and some writers draw them over all 16,384 columns.
 */
export function createRowBuilder(longestCell: number): RowBuilder {
  let row = 0
  let isHidden = false
  let hasContent = false
  let cells: string[] = []
  let problems: RowProblem[] = []
  let dates: Map<number, string> | undefined
  let struck: Map<number, string> | undefined
  function clear(): void {
    hasContent = false
    cells = []
    problems = []
    dates = undefined
    struck = undefined
  }
  return {
    start(number, { hidden }) {
      row = number
      isHidden = hidden
      clear()
    },
    put(column, { text, date, unstruck, problem }) {
      if (text === '' && problem === undefined) return
      hasContent = true
      while (cells.length < column) cells.push('')
      // Two cells of one name: programs disagree about which one counts, and Excel "repairs" such a file.
      const before = cells[column] ?? ''
      if (before !== '') problems.push({ reason: 'duplicate-key', column, detail: shorten(before) })
      cells[column] = text.length > longestCell ? cut(text, longestCell) : text
      dates?.delete(column) // of a cell that comes twice the last one counts
      if (date !== undefined) dates = (dates ?? new Map()).set(column, date)
      struck?.delete(column)
      if (unstruck !== undefined) struck = (struck ?? new Map()).set(column, cut(unstruck, longestCell))
      if (problem) problems.push({ ...problem, column })
      if (text.length > longestCell) problems.push({ reason: 'too-long', column, detail: shorten(text) })
    },
    finish() {
      if (!hasContent) return undefined
      const finished: Row = {
        row,
        cells,
        ...(dates !== undefined && { dates }),
        ...(struck !== undefined && { struck }),
        ...(problems.length > 0 && { problems }),
        ...(isHidden && { hidden: true }),
      }
      // What was handed out is no longer ours, even if the file has cells outside of rows.
      clear()
      return finished
    },
  }
}
