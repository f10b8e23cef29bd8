import { headingsShown } from '../../list/headings-shown.ts'
import { openTables } from '../../list/open-source.ts'
import type { Limits } from '../../model/limits.ts'
import type { PlanColumn } from '../../model/plan.ts'
import type { SourceRequest } from '../../model/request.ts'
import type { Row } from '../../model/row.ts'
import { UserError } from '../../model/user-error.ts'
import { mapPlanColumns, type PlanMapping } from '../../stages/normalise/plans/plan-columns.ts'
import { HEADER_SEARCH_ROWS } from '../../stages/normalise/rows/header.ts'
import { tidy } from '../../stages/normalise/tidy.ts'

/** A row of a plan, in the columns that plans have; blank cells are absent. */
export interface PlanRow {
  /** As a spreadsheet counts; 0 for an item that a policy names itself. */
  readonly row: number
  readonly cells: Readonly<Partial<Record<PlanColumn, string>>>
  /** Days (ISO) that a spreadsheet stores. */
  readonly dates?: Readonly<Partial<Record<PlanColumn, string>>>
}

export interface PlanList {
  readonly columns: ReadonlySet<PlanColumn>
  readonly rows: readonly PlanRow[]
  /** The heading row as it stands, for messages. */
  readonly headings: string
}

/**
 * Reads the list of a plan with the readers of every other list: the sheet whose headings are best understood, or the one
 * the user names. Rows that only carry the title of a part are no items.
 * @throws UserError when it cannot be read, or no heading says what is to be done
 */
export async function readPlanList(request: SourceRequest, limits: Limits): Promise<PlanList> {
  const source = await openTables(request, { ...request, limits })
  const wanted = request.sheet ?? request.records
  const sheets = source.sheets.filter(({ name, hidden }) =>
    wanted === undefined ? !hidden : name === wanted,
  )
  let best: (PlanList & { readonly known: number }) | undefined
  let fullest: readonly string[] = []
  for (const sheet of sheets) {
    const rows: Row[] = []
    for await (const batch of sheet.rows()) rows.push(...batch)
    const header = sheet.shape === 'objects' ? headerOfObjects(rows, request) : headerOfGrid(rows, request)
    if (header.headings.length > fullest.length) fullest = header.headings
    const { mapping, data, headings } = header
    if (!saysWhat(mapping) || mapping.size <= (best?.known ?? 0)) continue
    best = {
      columns: new Set(mapping.keys()),
      rows: data.flatMap((row) => itemOf(row, mapping, headings, request.path)),
      headings: headingsShown(headings),
      known: mapping.size,
    }
  }
  if (best === undefined)
    throw new UserError('plan-headings', { source: request.path, headings: headingsShown(fullest) })
  return best
}

interface Header {
  readonly mapping: PlanMapping
  readonly headings: readonly string[]
  readonly data: readonly Row[]
}

function headerOfObjects(rows: readonly Row[], { columns }: SourceRequest): Header {
  const headings = [...new Set(rows.flatMap((row) => row.columns ?? []))]
  return { mapping: mapPlanColumns(headings, columns), headings, data: rows }
}

/** The first of the rows with the most known headings; the row the user names, where one is named. */
function headerOfGrid(rows: readonly Row[], { columns, headerRow }: SourceRequest): Header {
  let best: Header = { mapping: new Map(), headings: [], data: [] }
  for (const [index, { row, cells }] of rows.slice(0, HEADER_SEARCH_ROWS).entries()) {
    if (headerRow !== undefined && row !== headerRow) continue
    const mapping = mapPlanColumns(cells, columns)
    const isFuller = mapping.size === 0 && best.mapping.size === 0 && cells.length > best.headings.length
    if (mapping.size > best.mapping.size || isFuller)
      best = { mapping, headings: cells, data: rows.slice(index + 1) }
  }
  return best
}

function saysWhat(mapping: PlanMapping): boolean {
  return mapping.has('code') || mapping.has('name') || mapping.has('task')
}

function itemOf(
  row: Row,
  mapping: PlanMapping,
  headings: readonly string[],
  source: string,
): readonly PlanRow[] {
  if (row.lost) throw new UserError('plan-row-unreadable', { source, row: row.row })
  const at = (index: number) =>
    row.columns === undefined ? row.cells[index] : row.cells[row.columns.indexOf(headings[index] ?? '')]
  const cells: Partial<Record<PlanColumn, string>> = {}
  const dates: Partial<Record<PlanColumn, string>> = {}
  for (const [column, index] of mapping) {
    const { text } = tidy(at(index) ?? '')
    if (text !== '') cells[column] = text
    const date = row.dates?.get(index)
    if (date !== undefined) dates[column] = date
  }
  return isTitle(row, cells) ? [] : [{ row: row.row, cells, dates }]
}

/** "II. Lĩnh vực Tư pháp" over the tasks of a part, in one cell or in two; and what stands alone beside the columns. */
function isTitle({ cells }: Row, found: PlanRow['cells']): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const [first = ''] = filled
  const columns = Object.keys(found)
  if (columns.some((column) => column !== 'name' && column !== 'task')) return false
  if (filled.length > 1) return filled.length === 2 && /^(?:[IVXLC]+|[A-Z])[.)]?$/.test(first)
  return columns.length === 0 || /^(?:[IVXLC]+|[A-Z])[.)] /.test(first)
}
