import type { Facts } from './model/finding.ts'
import type { Location } from './model/location.ts'
import type { Property } from './model/procedure.ts'
import type { SourceReport } from './model/report.ts'
import type { Row } from './model/row.ts'
import { UserError } from './model/user-error.ts'
import { findHeader, HEADER_SEARCH_ROWS } from './normalise/header.ts'
import {
  type ColumnChoice,
  createMapper,
  type MapColumns,
  type Mapping,
  mapColumns,
  namesProcedures,
} from './normalise/mapping.ts'
import type { Sheet } from './read/format.ts'
import type { Limits } from './read/limits.ts'
import { createScratch } from './read/input.ts'
import { type OpenSource, read } from './read/read.ts'
import type { SourceRequest } from './request.ts'

/** The one list of a source that is the catalogue, with its columns understood. */
export interface List {
  readonly place: Location
  /** CSV promises that every row has as many cells as the heading row. */
  readonly isEven: boolean
  /** Rows under the heading, each with the meaning of its cells. Ends once. */
  batches(): AsyncIterable<readonly Row[]>
  mappingOf(row: Row): Mapping
  /** Properties that some row has a column for. Complete after the last row. */
  properties(): ReadonlySet<Property>
  /** What the reader has to say about the list as a whole. */
  readonly remarks: readonly Remark[]
  /** Complete after the last row. */
  report(): Promise<SourceReport>
}

export interface Remark {
  readonly rule: 'duplicate-heading' | 'unread-content'
  readonly facts: Facts
  readonly location: Location
}

/** A sheet of which the first rows have been looked at. */
interface Peeked {
  readonly sheet: Sheet
  readonly rows: readonly Row[]
  readonly rest: AsyncIterator<readonly Row[]> | Iterator<readonly Row[]>
  /** What the headings mean; undefined when neither a code nor a name is among them. */
  readonly header?: {
    readonly mapping: Mapping
    readonly rowsAbove: number
    readonly row?: number
    readonly line?: number
  }
}

/** Opens a source and gives the list in it. */
export type OpenList = (request: SourceRequest) => Promise<List>

/**
 * Opens sources and finds the list in each: the sheet the user named, else the one whose headings are best understood.
 * The lists opened throw UserError when the source cannot be read, or no heading is a code or a name.
 */
export function createOpener(limits: Limits): OpenList {
  const map = createMapper()
  const scratch = createScratch()
  return async (request) => {
    const source = await read(request, { ...request, limits }, scratch)
    const peeked = await Promise.all(source.sheets.map((sheet) => peek(sheet, request, map)))
    const chosen = choose(peeked, source, request)
    const others = peeked.filter((other) => other !== chosen && other.rows.length > 0)
    for (const other of peeked) if (other !== chosen) await other.rest.return?.()
    return asList(chosen, others, source, request)
  }
}

async function peek(sheet: Sheet, request: SourceRequest, map: MapColumns): Promise<Peeked> {
  const iterable = sheet.rows()
  const rest =
    Symbol.asyncIterator in iterable ? iterable[Symbol.asyncIterator]() : iterable[Symbol.iterator]()
  const rows: Row[] = []
  while (rows.length < HEADER_SEARCH_ROWS) {
    const { done, value } = await rest.next()
    if (done) break
    rows.push(...value)
  }
  const header = sheet.shape === 'grid' ? gridHeader(rows, request, map) : objectHeader(rows, request.columns)
  return header === undefined ? { sheet, rows, rest } : { sheet, rows, rest, header }
}

function gridHeader(
  rows: readonly Row[],
  { columns, headerRow }: SourceRequest,
  map: MapColumns,
): Peeked['header'] {
  const header = findHeader(rows, map, { choice: columns, headerRow })
  const row = header === undefined ? undefined : rows[header.index]
  if (header === undefined || row === undefined) return undefined
  const { mapping, index } = header
  return {
    mapping,
    rowsAbove: index + 1,
    row: row.row,
    ...(row.line === undefined ? {} : { line: row.line }),
  }
}

/** Objects name their own cells; the first ones show what the list can say. */
function objectHeader(rows: readonly Row[], choice: ColumnChoice | undefined): Peeked['header'] {
  const names = new Set(rows.flatMap((row) => row.columns ?? []))
  const mapping = mapColumns([...names], choice)
  return namesProcedures(mapping) || rows.every((row) => row.lost) ? { mapping, rowsAbove: 0 } : undefined
}

function choose(peeked: readonly Peeked[], source: OpenSource, request: SourceRequest): Peeked {
  const wanted = request.records ?? request.sheet
  const names = peeked.map(({ sheet }) => sheet.name ?? '')
  if (
    wanted !== undefined &&
    (request.format === 'json' || source.format === 'json' || source.format === 'xlsx')
  ) {
    const named = peeked.find(({ sheet }) => sheet.name === wanted)
    if (named === undefined) throw noSuchList(wanted, names, source.input.path, request)
    if (named.header === undefined) throw unknownHeadings(named, request)
    return named
  }
  const readable = peeked.filter(({ header }) => header !== undefined)
  const visible = readable.filter(({ sheet }) => !sheet.hidden)
  const best = mostUnderstood(visible.length > 0 ? visible : readable)
  if (best !== undefined) return best
  const first = peeked.find(({ rows }) => rows.length > 0)
  if (first !== undefined) throw unknownHeadings(first, request)
  if (source.format === 'json' && peeked.length === 0)
    throw new UserError('no-list-in-file', { source: request.path })
  // Nothing in it at all: an empty list, which is a finding of the list and not a failure to read it.
  const nothing: Sheet = { shape: 'objects', rows: () => [] }
  const mapping = mapColumns([])
  return { sheet: nothing, rows: [], rest: [][Symbol.iterator](), header: { mapping, rowsAbove: 0 } }
}

function mostUnderstood(peeked: readonly Peeked[]): Peeked | undefined {
  let best: Peeked | undefined
  for (const candidate of peeked) {
    const more = (candidate.header?.mapping.columns.length ?? 0) > (best?.header?.mapping.columns.length ?? 0)
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

function unknownHeadings({ rows }: Peeked, { path, headerRow, columns }: SourceRequest): UserError {
  const [fullest] = [...rows].sort((a, b) => filledCells(b) - filledCells(a))
  const headings = (fullest?.columns ?? fullest?.cells ?? []).filter((cell) => cell.trim() !== '').join(' | ')
  if (headerRow !== undefined && !rows.some((row) => row.row === headerRow)) {
    return new UserError('no-such-header-row', { source: path, row: headerRow })
  }
  const choice = Object.entries(columns ?? {})[0]
  if (choice !== undefined) {
    return new UserError('no-such-column', { source: path, field: choice[0], heading: choice[1], headings })
  }
  return new UserError('unknown-headings', { source: path, headings: headings.slice(0, LONGEST_SHOWN) })
}

const LONGEST_SHOWN = 400

function filledCells(row: Row): number {
  return (row.columns ?? row.cells).filter((cell) => cell.trim() !== '').length
}

function asList(chosen: Peeked, others: readonly Peeked[], source: OpenSource, request: SourceRequest): List {
  const { sheet, header } = chosen
  if (header === undefined) throw unknownHeadings(chosen, request)
  const { mapping } = header
  const place: Location = { source: request.path, ...(sheet.name ? { sheet: sheet.name } : {}) }
  const byColumns = new Map<readonly string[], Mapping>()
  const objectColumns = new Set(mapping.columns.map(({ heading }) => heading))
  const objectIgnored = new Set(mapping.ignored)
  let rows = 0

  function mappingOf(row: Row): Mapping {
    if (row.columns === undefined) return mapping
    let known = byColumns.get(row.columns)
    if (known === undefined) {
      known = mapColumns(row.columns, request.columns)
      byColumns.set(row.columns, known)
      for (const { heading } of known.columns) objectColumns.add(heading)
      for (const heading of known.ignored) objectIgnored.add(heading)
    }
    return known
  }

  async function* batches(): AsyncGenerator<readonly Row[]> {
    const first = chosen.rows.slice(header?.rowsAbove ?? 0)
    if (first.length > 0) {
      rows += first.length
      yield first
    }
    for (;;) {
      const { done, value } = await chosen.rest.next()
      if (done) return
      rows += value.length
      yield value
    }
  }

  return {
    place,
    isEven: source.format === 'csv',
    batches,
    mappingOf,
    properties: () => new Set([mapping, ...byColumns.values()].flatMap(({ properties }) => [...properties])),
    remarks: [...duplicateHeadings(mapping, place, header), ...unreadContent(others, place)],
    async report() {
      const { encoding, delimiter, format, input } = source
      const columns = sheet.shape === 'grid' ? mapping : mapColumns([...objectColumns], request.columns)
      return {
        path: request.path,
        sha256: await input.sha256(),
        format,
        ...(sheet.name ? { sheet: sheet.name } : {}),
        ...(encoding === undefined ? {} : { encoding }),
        ...(delimiter === undefined ? {} : { delimiter }),
        ...(header.row === undefined ? {} : { headerRow: header.row }),
        rows,
        columns: Object.fromEntries(columns.columns.map(({ field, heading }) => [field.id, heading])),
        ignored: [
          ...(sheet.shape === 'grid' ? mapping.ignored : objectIgnored),
          ...others.map((other) => other.sheet.name ?? ''),
        ],
      }
    },
  }
}

function duplicateHeadings(mapping: Mapping, place: Location, header: Peeked['header']): Remark[] {
  const { row, line } = header ?? {}
  const location = {
    ...place,
    ...(row === undefined ? {} : { row }),
    ...(line === undefined ? {} : { line }),
  }
  return mapping.duplicates.map((heading) => ({ rule: 'duplicate-heading', facts: { heading }, location }))
}

function unreadContent(others: readonly Peeked[], place: Location): Remark[] {
  return others.map(({ sheet }) => {
    const what = sheet.shape === 'objects' ? 'list' : sheet.hidden ? 'hidden-sheet' : 'sheet'
    const name = sheet.name ?? ''
    return { rule: 'unread-content', facts: { what, name }, location: { source: place.source, sheet: name } }
  })
}
