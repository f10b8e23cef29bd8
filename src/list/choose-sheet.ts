import type { ColumnChoice, SourceRequest, UnreadSheet } from '../model/request.ts'
import type { Row } from '../model/row.ts'
import { UserError } from '../model/user-error.ts'
import { type MapColumns, type Mapping, mapColumns, namesProcedures } from '../stages/normalise/mapping.ts'
import { findHeader, HEADER_SEARCH_ROWS } from '../stages/normalise/rows/header.ts'
import type { Sheet } from '../stages/read/format.ts'
import type { OpenSource } from '../stages/read/read.ts'
import { isCopy } from './copied-list.ts'

/** A sheet of which the first rows have been looked at. */
export interface SheetHead {
  readonly sheet: Sheet
  readonly rows: readonly Row[]
  readonly rest: AsyncIterator<readonly Row[]> | Iterator<readonly Row[]>
  /** Absent when neither a code nor a name is among the headings. */
  readonly header?: SheetHeader
}

/** What the headings of a sheet mean, and where they stand. */
interface SheetHeader {
  readonly mapping: Mapping
  /** What each column of a grid is headed by. */
  readonly texts: readonly string[]
  /** Rows of those looked at that are not data: `titles`, and the rows of headings. */
  readonly rowsAbove: number
  readonly titles: readonly Row[]
  readonly row?: number
  readonly line?: number
}

/** A sheet that can be read as a catalogue. */
export interface ReadableSheet extends SheetHead {
  readonly header: SheetHeader
}

/** Looks at the beginning of a sheet, and keeps what it took for the reading that follows. */
export async function readSheetHead(
  sheet: Sheet,
  request: SourceRequest,
  map: MapColumns,
): Promise<SheetHead> {
  const iterable = sheet.rows()
  const rest =
    Symbol.asyncIterator in iterable ? iterable[Symbol.asyncIterator]() : iterable[Symbol.iterator]()
  const rows: Row[] = []
  while (rows.length < HEADER_SEARCH_ROWS) {
    const { done, value } = await rest.next()
    if (done) break
    for (const row of value) rows.push(row) // a batch may hold more rows than a call takes arguments
  }
  const header = sheet.shape === 'grid' ? gridHeader(rows, request, map) : objectHeader(rows, request.columns)
  return header === undefined ? { sheet, rows, rest } : { sheet, rows, rest, header }
}

function gridHeader(
  rows: readonly Row[],
  { columns, headerRow }: SourceRequest,
  map: MapColumns,
): SheetHeader | undefined {
  const header = findHeader(rows, map, { choice: columns, headerRow })
  const row = header === undefined ? undefined : rows[header.index]
  if (header === undefined || row === undefined) return undefined
  const { mapping, texts, first, last } = header
  return {
    mapping,
    texts,
    rowsAbove: last + 1,
    titles: rows.slice(0, first),
    row: row.row,
    ...(row.line === undefined ? {} : { line: row.line }),
  }
}

/** Objects name their own cells; the first ones show what the list can say. */
function objectHeader(rows: readonly Row[], choice: ColumnChoice | undefined): SheetHeader | undefined {
  const names = new Set(rows.flatMap((row) => row.columns ?? []))
  const mapping = mapColumns([...names], choice)
  const isList = namesProcedures(mapping) || rows.every((row) => row.lost)
  return isList ? { mapping, texts: [], rowsAbove: 0, titles: [] } : undefined
}

/**
 * The sheet that is the catalogue: the one the user named, else the one whose headings are best understood.
 * @throws UserError when there are no sheets or there is no such one, or no heading is a code or a name
 */
export function chooseSheet(
  heads: readonly SheetHead[],
  source: OpenSource,
  request: SourceRequest,
): ReadableSheet {
  const hasNames = source.format === 'json' || source.isWorkbook
  // A name that nobody looks at would be a list that nobody asked for.
  if (request.sheet !== undefined && !hasNames) throw new UserError('no-sheets', { source: request.path })
  const wanted = request.records ?? request.sheet
  const names = source.sheets.map(({ name }) => name ?? '')
  if (wanted !== undefined && hasNames) {
    const named = heads.find(({ sheet }) => sheet.name === wanted)
    if (named === undefined) throw noSuchList(wanted, names, source.input.path, request)
    if (!isReadable(named)) throw unknownHeadings(named, request)
    return named
  }
  const readable = heads.filter(isReadable)
  const visible = readable.filter(({ sheet }) => !sheet.hidden)
  const best = mostUnderstood(visible.length > 0 ? visible : readable)
  if (best !== undefined) {
    if (lacksChosenColumn(best, request)) throw unknownHeadings(best, request)
    return best
  }
  const first = heads.find(({ rows }) => rows.length > 0)
  if (first !== undefined) throw unknownHeadings(first, request)
  if (source.format === 'json' && heads.length === 0)
    throw new UserError('no-list-in-file', { source: request.path })
  // Nothing in it at all: an empty list, which is a finding of the list and not a failure to read it.
  const nothing: Sheet = { shape: 'objects', rows: () => [] }
  const mapping = mapColumns([])
  const header = { mapping, texts: [], rowsAbove: 0, titles: [] }
  return { sheet: nothing, rows: [], rest: [][Symbol.iterator](), header }
}

/** The sheets with something in them that nobody reads. */
export function unreadSheets(others: readonly SheetHead[]): readonly UnreadSheet[] {
  return others
    .filter(({ rows }) => rows.length > 0)
    .map(({ sheet: { name = '', shape, hidden } }) => ({
      what: shape === 'objects' ? 'list' : hidden ? 'hidden-sheet' : 'sheet',
      name,
    }))
}

/**
 * Other lists with the same columns as the one that is read, which somebody may take for parts of it. Nobody chose
 * between them, unless by name. A copy of it, row for row, is no other list.
 */
export async function sameLists(
  chosen: ReadableSheet,
  others: readonly SheetHead[],
  { sheet, records, unread }: SourceRequest,
): Promise<readonly string[]> {
  if (sheet !== undefined || records !== undefined || unread !== undefined) return []
  const shape = shapeOf(chosen)
  const alike = others.filter((other) => isReadable(other) && !other.sheet.hidden && shapeOf(other) === shape)
  const names: string[] = []
  for (const other of alike)
    if (!(await isCopy(chosen.sheet, other.sheet))) names.push(other.sheet.name ?? '')
  return names
}

function shapeOf({ header }: ReadableSheet): string {
  return [...new Set(header.mapping.columns.map(({ field }) => field.id))].sort().join(' ')
}

/** A heading the user named is not there, and no other column has its meaning. */
function lacksChosenColumn(
  { header }: ReadableSheet,
  { columns = {}, columnsAreHints }: SourceRequest,
): boolean {
  if (columnsAreHints) return false
  const found = new Set(header.mapping.columns.map(({ field }) => field.id))
  return Object.keys(columns).some((id) => !found.has(id))
}

/** Has headings that say it is a list of procedures. */
export function isReadable(sheet: SheetHead): sheet is ReadableSheet {
  return sheet.header !== undefined
}

function mostUnderstood(readable: readonly ReadableSheet[]): ReadableSheet | undefined {
  let best: ReadableSheet | undefined
  for (const candidate of readable) {
    const more = candidate.header.mapping.columns.length > (best?.header.mapping.columns.length ?? 0)
    if (best === undefined || more) best = candidate
  }
  return best
}

function noSuchList(
  wanted: string,
  names: readonly string[],
  source: string,
  request: SourceRequest,
): UserError {
  const known = names.join(', ')
  return request.records === undefined
    ? new UserError('no-such-sheet', { source, sheet: wanted, known })
    : new UserError('no-such-list', { source, pointer: wanted, known })
}

function unknownHeadings(
  { rows, header }: SheetHead,
  { path, headerRow, columns }: SourceRequest,
): UserError {
  const [fullest] = [...rows].sort((a, b) => filledCells(b) - filledCells(a))
  const headings = shown((fullest?.columns ?? fullest?.cells ?? []).filter(isVisible))
  if (headerRow !== undefined && header === undefined) {
    return new UserError('no-such-header-row', { source: path, row: headerRow })
  }
  const found = new Set(header?.mapping.columns.map(({ field }) => field.id))
  const choice = Object.entries(columns ?? {}).find(([id]) => !found.has(id))
  if (choice !== undefined) {
    return new UserError('no-such-column', { source: path, field: choice[0], heading: choice[1], headings })
  }
  return new UserError('unknown-headings', { source: path, headings })
}

const LONGEST_SHOWN = 400

/** Whole headings, as many as a sentence can hold. */
function shown(headings: readonly string[]): string {
  let text = ''
  for (const heading of headings) {
    const longer = text === '' ? heading.slice(0, LONGEST_SHOWN) : `${text} | ${heading}`
    if (longer.length > LONGEST_SHOWN) return `${text} | …`
    text = longer
  }
  return text
}

/** A file that a failing disk filled with NUL has nothing to show. */
function isVisible(cell: string): boolean {
  return /[^\s\p{C}]/u.test(cell)
}

function filledCells(row: Row): number {
  return (row.columns ?? row.cells).filter(isVisible).length
}
