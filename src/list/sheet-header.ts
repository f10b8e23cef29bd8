import type { ColumnChoice, SourceRequest } from '../model/request.ts'
import type { Row } from '../model/row.ts'
import { columnsByValues } from '../stages/normalise/by-values.ts'
import { readForm } from '../stages/normalise/codes/code-form.ts'
import {
  type MapColumns,
  type Mapping,
  mapColumns,
  mapNames,
  namesProcedures,
} from '../stages/normalise/mapping.ts'
import { type ReadByValues, withValues } from '../stages/normalise/read-by-values.ts'
import { findHeader } from '../stages/normalise/rows/header.ts'
import { type Headings, headingsAround } from '../stages/normalise/rows/heading-rows.ts'
import { onlyCounts } from '../stages/normalise/rows/statistics.ts'
import { letterOf } from './column-letters.ts'

/** What the headings of a sheet mean, and where they stand. */
export interface SheetHeader {
  readonly mapping: Mapping
  /** What each column of a grid is headed by. */
  readonly texts: readonly string[]
  /** Rows of those looked at that are not data: `titles`, and the rows of headings. */
  readonly rowsAbove: number
  readonly titles: readonly Row[]
  readonly row?: number
  readonly line?: number
  readonly at?: Row['at']
  /** Columns that are read by their values. */
  readonly byValues: readonly ReadByValues[]
  /** No heading of it is known: the codes in it led to it. */
  readonly isFoundByCodes?: true
}

export function gridHeader(
  rows: readonly Row[],
  { columns, headerRow }: SourceRequest,
  map: MapColumns,
): SheetHeader | undefined {
  const header = findHeader(rows, map, { choice: columns, headerRow })
  const row = header === undefined ? undefined : rows[header.index]
  if (header === undefined || row === undefined) {
    return headerRow === undefined && columns === undefined ? headerByCodes(rows, map) : undefined
  }
  const { mapping: announced, texts, first, last } = header
  const body = rows.slice(last + 1)
  if (columns === undefined && onlyCounts(announced, texts, body)) return undefined
  const byValues = gridByValues(body, announced, texts, columns)
  return {
    mapping: withValues(announced, byValues, ({ index }) => index),
    texts,
    rowsAbove: last + 1,
    titles: rows.slice(0, first),
    row: row.row,
    ...(row.line === undefined ? {} : { line: row.line }),
    ...(row.at === undefined ? {} : { at: row.at }),
    byValues,
  }
}

/**
 * A grid of which no heading is known, or that has none: the codes in it say where its rows begin, and what stands above
 * is its headings. Without headings columns go by their letters.
 */
function headerByCodes(rows: readonly Row[], map: MapColumns): SheetHeader | undefined {
  const first = rows.findIndex(({ cells }) => cells.some((cell) => readForm(cell.trim()) !== undefined))
  if (first === -1) return undefined
  const above = rows.slice(0, first)
  const index = fullest(above)
  const heading = index === -1 ? undefined : rows[index]
  const found =
    heading === undefined
      ? lettered(rows)
      : headingsAround(rows.slice(0, first + 1), { mapping: map(heading.cells), index }, map)
  const byValues = gridByValues(rows.slice(first), found.mapping, found.texts, undefined)
  const mapping = withValues(found.mapping, byValues, ({ index }) => index)
  if (!mapping.properties.has('code')) return undefined
  return {
    mapping,
    texts: found.texts,
    rowsAbove: found.last + 1,
    titles: rows.slice(0, found.first),
    ...(heading === undefined ? {} : { row: heading.row }),
    ...(heading?.line === undefined ? {} : { line: heading.line }),
    ...(heading?.at === undefined ? {} : { at: heading.at }),
    byValues,
    isFoundByCodes: true,
  }
}

/** The last of the rows with most filled cells; a title has one. */
function fullest(rows: readonly Row[]): number {
  const counts = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length)
  const most = Math.max(2, ...counts)
  return counts.indexOf(most)
}

function lettered(rows: readonly Row[]): Headings {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const texts = Array.from({ length: width }, (_, index) => letterOf(index))
  const mapping = { ...mapColumns([]), width, ignored: texts, ignoredAt: [...texts.keys()] }
  return { mapping, texts, first: 0, last: -1 }
}

/** Rows that are looked at for what their columns hold. */
const ROWS_ASKED = 100

function gridByValues(
  rows: readonly Row[],
  mapping: Mapping,
  headings: readonly string[],
  choice: ColumnChoice | undefined,
): readonly ReadByValues[] {
  const asked = rows.slice(0, ROWS_ASKED)
  return columnsByValues({
    mapping,
    headings,
    valuesOf: (index) => asked.map(({ cells }) => cells[index] ?? ''),
    chosen: new Set(Object.keys(choice ?? {})),
  })
}

/** Objects name their own cells; the first ones show what the list can say. */
export function objectHeader(
  rows: readonly Row[],
  choice: ColumnChoice | undefined,
): SheetHeader | undefined {
  const names = [...new Set(rows.flatMap((row) => row.columns ?? []))]
  const announced = mapNames(names, choice)
  const asked = rows.filter(({ lost }) => !lost).slice(0, ROWS_ASKED)
  const byValues = columnsByValues({
    mapping: announced,
    headings: names,
    valuesOf: (index) => asked.map((row) => textUnder(names[index] ?? '', row)),
    chosen: new Set(Object.keys(choice ?? {})),
  })
  const mapping = withValues(announced, byValues, ({ index }) => index)
  if (choice === undefined && onlyCounts(mapping, names, rows)) return undefined
  const isList = namesProcedures(mapping) || rows.every((row) => row.lost)
  return isList ? { mapping, texts: [], rowsAbove: 0, titles: [], byValues } : undefined
}

/** What a list of objects says under a name; blank where it has none. */
export function textUnder(name: string, { columns = [], cells }: Row): string {
  return cells[columns.indexOf(name)] ?? ''
}
