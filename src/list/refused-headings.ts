import type { SourceRequest } from '../model/request.ts'
import type { Row } from '../model/row.ts'
import { UserError } from '../model/user-error.ts'
import { guessHeadingRow, isValue } from '../stages/normalise/rows/guess-heading-row.ts'
import { isStatistics } from '../stages/normalise/rows/statistics.ts'
import { headingsShown, isVisible } from './headings-shown.ts'
import type { SheetHead } from './sheet-head.ts'

/** Why nothing in a sheet can be read as a list of procedures, with the headings that were seen. */
export function refusedHeadings(
  { sheet, rows, header }: SheetHead,
  { path, headerRow, columns }: SourceRequest,
): UserError {
  if (headerRow !== undefined && header === undefined) {
    return new UserError('no-such-header-row', { source: path, row: headerRow })
  }
  const seen = headingsSeen(rows, headerRow)
  const headings = headingsShown(seen)
  const found = new Set(header?.mapping.columns.map(({ field }) => field.id))
  const choice = Object.entries(columns ?? {}).find(([id]) => !found.has(id))
  if (choice !== undefined) {
    return new UserError('no-such-column', { source: path, field: choice[0], heading: choice[1], headings })
  }
  if (isStatistics(seen, rows)) return new UserError('statistics-table', { source: path, headings })
  return sheet.shape === 'objects'
    ? new UserError('unknown-names', { source: path, names: headings })
    : new UserError('unknown-headings', { source: path, headings })
}

/** The row that headings seem to stand in; nothing where the first rows are data: a person knows what stands there. */
function headingsSeen(rows: readonly Row[], headerRow: number | undefined): readonly string[] {
  const named = rows.find(({ row, columns }) => row === headerRow || columns !== undefined)
  if (named?.columns !== undefined) return [...new Set(rows.flatMap(({ columns = [] }) => columns))]
  if (named !== undefined) return named.cells
  const guessed = guessHeadingRow(rows)
  if (guessed !== undefined) return rows[guessed]?.cells ?? []
  const first = rows.find((row) => row.cells.filter(isVisible).length > 1) ?? rows[0]
  return first === undefined || first.cells.some((cell) => cell.trim() !== '' && isValue(cell))
    ? []
    : first.cells
}
