import type { Row } from '../../model/row.ts'
import type { Table, TableRow } from '../../stages/read/document.ts'
import { columnsUnder, type Edges } from './columns.ts'

/** A row of a table with its texts in columns. */
export interface PlacedRow extends Row {
  readonly carried: readonly number[]
  readonly across: number
  /** Columns that hold what its sub-cases say, as the procedure itself says nothing there. */
  readonly bySubCase?: ReadonlySet<number>
}

/** The rows of a table as a person sees them: a cell that reaches down belongs to every row that it covers. */
export function placeRows({ table, page, rows }: Table, edges: Edges): readonly PlacedRow[] {
  const above = new Map<number, string>()
  return rows.flatMap((row) => {
    const placed = placeRow(row, edges, above)
    const at = { table, row: row.row, ...(page === undefined ? {} : { page }) }
    return placed.cells.some((text) => text !== '') ? [{ ...placed, row: row.row, at }] : []
  })
}

function placeRow(
  { cells: drawn, isHidden }: TableRow,
  edges: Edges,
  above: Map<number, string>,
): Pick<PlacedRow, 'cells' | 'carried' | 'across' | 'hidden' | 'struck'> {
  const cells = edges.slice(1).map(() => '')
  const carried: number[] = []
  const struck = new Map<number, string>()
  let across = 1
  for (const cell of drawn) {
    const columns = columnsUnder(cell, edges)
    const [first = 0] = columns
    if (cell.continues) {
      const text = above.get(first) ?? ''
      if (text === '' || cells[first] !== '') continue
      cells[first] = text
      carried.push(first)
      continue
    }
    for (const column of columns) above.delete(column)
    if (cell.text === '') continue
    across = Math.max(across, columns.length)
    // Two cells over one column: a line drawn through a single cell.
    const before = cells[first] ?? ''
    cells[first] = before === '' || carried.includes(first) ? cell.text : `${before} ${cell.text}`
    if (cell.unstruck !== undefined)
      struck.set(first, before === '' ? cell.unstruck : `${before} ${cell.unstruck}`.trim())
    above.set(first, cells[first])
  }
  return {
    cells,
    carried: carried.sort((a, b) => a - b),
    across,
    ...(isHidden && { hidden: true }),
    ...(struck.size > 0 && { struck }),
  }
}
