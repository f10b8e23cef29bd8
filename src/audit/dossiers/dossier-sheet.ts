import { DOSSIER_COUNTS, type DossierColumn } from '../../model/dossier.ts'
import type { SourceRequest } from '../../model/request.ts'
import type { Row } from '../../model/row.ts'
import { type DossierMapping, mapDossierColumns } from '../../stages/normalise/dossiers/dossier-headings.ts'
import { HEADER_SEARCH_ROWS } from '../../stages/normalise/rows/header.ts'
import { partsOf } from '../../stages/normalise/rows/heading-parts.ts'
import { isColumnNumbers } from '../../stages/normalise/rows/heading-rows.ts'
import { isRunningNumberHeading } from '../../stages/normalise/rows/heading-text.ts'
import { foldWord } from '../../text/fold.ts'

/** A sheet whose headings name numbers of dossiers. */
export interface DossierSheet {
  readonly mapping: DossierMapping
  /** What each column is headed by. */
  readonly headings: readonly string[]
  /** The column of running numbers. Absent: there is none. */
  readonly ordinal?: number
  readonly data: readonly Row[]
  /** Rows above the data, the heading among them. */
  readonly titles: readonly Row[]
}

/** Groups, their parts, parts of these, and once more. */
const MOST_HEADING_ROWS = 4
/** A heading with its figures: fewer name no statistics of dossiers. */
const FEWEST_COLUMNS = 2

/** @returns undefined for a sheet of something else */
export function dossierSheet(
  rows: readonly Row[],
  shape: 'grid' | 'objects',
  request: SourceRequest,
): DossierSheet | undefined {
  return shape === 'objects' ? ofObjects(rows, request) : ofGrid(rows, request)
}

/** A key of an object may name its group: `received.online`. */
function ofObjects(rows: readonly Row[], { columns }: SourceRequest): DossierSheet | undefined {
  const headings = [...new Set(rows.flatMap((row) => row.columns ?? []))]
  const mapping = mapDossierColumns(
    headings.map((heading) => heading.split('.')),
    columns,
  )
  if (!countsDossiers(mapping)) return undefined
  const data = rows.map((row) => ({
    ...row,
    cells: headings.map((heading) => row.cells[row.columns?.indexOf(heading) ?? -1] ?? ''),
  }))
  return { mapping, headings, data, titles: [] }
}

/** The rows that together name most; the first and the fewest of them, where several name as many. */
function ofGrid(rows: readonly Row[], { columns, headerRow }: SourceRequest): DossierSheet | undefined {
  let best: { readonly mapping: DossierMapping; readonly first: number; readonly last: number } | undefined
  for (const [first, { row }] of rows.slice(0, HEADER_SEARCH_ROWS).entries()) {
    if (headerRow !== undefined && row !== headerRow) continue
    for (let last = first; last < Math.min(first + MOST_HEADING_ROWS, rows.length); last += 1) {
      const mapping = mapDossierColumns(pathsOf(rows.slice(first, last + 1)), columns)
      const more = mapping.size - (best?.mapping.size ?? 0)
      const isShorter = best !== undefined && last - first < best.last - best.first
      if (countsDossiers(mapping) && (more > 0 || (more === 0 && isShorter))) best = { mapping, first, last }
    }
  }
  if (best === undefined) return undefined
  const { mapping, first, last } = best
  const headings = pathsOf(rows.slice(first, last + 1)).map((path) => path.join(' / '))
  const ordinal = headings.findIndex(isRunningNumberHeading)
  const again = foldWord(rows[first]?.cells.join('') ?? '')
  const data = rows
    .slice(last + 1)
    .filter((row) => row.lost === true || !(isColumnNumbers(row) || foldWord(row.cells.join('')) === again))
  return { mapping, headings, data, titles: rows.slice(0, first), ...(ordinal === -1 ? {} : { ordinal }) }
}

function pathsOf(rows: readonly Row[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, column) => partsOf(rows, column))
}

function countsDossiers(mapping: DossierMapping): boolean {
  return mapping.size >= FEWEST_COLUMNS && DOSSIER_COUNTS.some((column: DossierColumn) => mapping.has(column))
}
