import type { Limits } from '../model/limits.ts'
import type { Location } from '../model/location.ts'
import type { SourceReport } from '../model/report.ts'
import type { SourceRequest, UnreadSheet } from '../model/request.ts'
import type { Row } from '../model/row.ts'
import { createMapper, type MapColumns, type Mapping, mapColumns } from '../stages/normalise/mapping.ts'
import { createReadBuffer } from '../stages/read/input.ts'
import type { OpenSource } from '../stages/read/read.ts'
import { chooseSheet, type ReadableSheet, readSheetHead, sameLists, unreadSheets } from './choose-sheet.ts'
import { columnLetters } from './column-letters.ts'
import type { List, ListFault, OpenList } from './list.ts'
import { joinMerged, type MergedCells } from './merged-rows.ts'
import { openSource } from './open-source.ts'
import { sheetId } from './split-by-sheet.ts'

/**
 * Opens sources and finds the list in each: the sheet the user named, else the one whose headings are best understood.
 * The lists opened throw UserError when the source cannot be read, or no heading is a code or a name.
 */
export function createOpener(limits: Limits): OpenList {
  const map = createMapper()
  const open = createReader(limits, map)
  return async (request) => {
    const source = await open(request)
    const named = source.sheets.filter(({ name }) => name === request.sheet).slice(0, 1)
    const sheets = request.unread === undefined ? source.sheets : named
    const heads = await Promise.all(sheets.map((sheet) => readSheetHead(sheet, request, map)))
    const chosen = chooseSheet(heads, source, request)
    const others = heads.filter((other) => other !== chosen)
    for (const other of others) await other.rest.return?.()
    const unread = request.unread ?? unreadSheets(others)
    const same = await sameLists(chosen, others, request)
    return asList(chosen, { unread, same }, { source, request, map })
  }
}

/** Opens sources one after the other, and a workbook once for all of its sheets that follow each other. */
function createReader(limits: Limits, map: MapColumns): (request: SourceRequest) => Promise<OpenSource> {
  const buffer = createReadBuffer()
  let last: { readonly request: SourceRequest; readonly source: OpenSource } | undefined
  return async (request) => {
    if (last !== undefined && isSameFile(last.request, request)) return last.source
    last = undefined
    const source = await openSource(request, { ...request, limits }, map, buffer)
    if (request.unread !== undefined) last = { request, source }
    return source
  }
}

function isSameFile(a: SourceRequest, b: SourceRequest): boolean {
  const keys = ['path', 'file', 'bytes', 'format', 'encoding'] as const
  return b.unread !== undefined && keys.every((key) => a[key] === b[key])
}

function asList(
  chosen: ReadableSheet,
  { unread, same }: { readonly unread: readonly UnreadSheet[]; readonly same: readonly string[] },
  { source, request, map }: { source: OpenSource; request: SourceRequest; map: MapColumns },
): List {
  const { sheet, header } = chosen
  const { mapping } = header
  const place: Location = { source: request.path, ...(sheet.name ? { sheet: sheet.name } : {}) }
  const headingsAt = headingsPlace(place, header)
  const byColumns = new Map<readonly string[], Mapping>()
  const objectColumns = new Set(mapping.columns.map(({ heading }) => heading))
  const objectIgnored = new Set(mapping.ignored)
  const { encoding = '' } = source
  const merged: MergedCells = { values: 0, joined: 0, first: undefined }
  let rows = 0
  let lost = countLost(chosen.rows)

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
    const first = chosen.rows.slice(header.rowsAbove)
    if (first.length > 0) {
      rows += first.length
      yield first
    }
    for (;;) {
      const { done, value } = await chosen.rest.next()
      if (done) return
      rows += value.length
      lost += countLost(value)
      yield value
    }
  }

  const isGrid = sheet.shape === 'grid'
  const { texts, titles } = header
  const headings = chosen.rows.slice(titles.length, header.rowsAbove)
  return {
    place,
    origin: request.unread === undefined ? request.path : sheetId(request.path, request.sheet ?? ''),
    ...(isGrid && {
      grid: { mapping, texts, headings, titles, map: (cells) => map(cells, request.columns) },
    }),
    ...(source.input.state === undefined ? {} : { state: source.input.state }),
    dialect: source.delimiter ?? '',
    encoding,
    isEven: source.format === 'csv',
    // Cells are merged in spreadsheets alone.
    batches: () => (isGrid && source.format !== 'csv' ? joinMerged(batches(), mapping, merged) : batches()),
    mappingOf,
    properties: () => new Set([mapping, ...byColumns.values()].flatMap(({ properties }) => [...properties])),
    faults: () => [
      ...duplicateHeadings(mapping, headingsAt),
      ...headingInOtherEncoding(headings, headingsAt, encoding),
      ...hiddenColumns(chosen, headingsAt),
      ...unreadContent(unread, place),
      ...mergedCells(merged, place),
    ],
    async report() {
      const { encoding, encodingConfidence, savedAs, delimiter, format, input } = source
      const columns = isGrid ? mapping : mapColumns([...objectColumns], request.columns)
      input.refuseChanged()
      return {
        path: request.path,
        sha256: await input.sha256(),
        format,
        ...(sheet.name ? { sheet: sheet.name } : {}),
        ...(encoding === undefined ? {} : { encoding }),
        ...(encodingConfidence === undefined ? {} : { encodingConfidence }),
        ...(savedAs === undefined ? {} : { savedAs }),
        ...(delimiter === undefined ? {} : { delimiter }),
        ...(header.row === undefined ? {} : { headerRow: header.row }),
        rows,
        ...(lost === 0 ? {} : { lost }),
        ...(same.length === 0 ? {} : { otherLists: same }),
        columns: Object.fromEntries(columns.columns.map(({ field, heading }) => [field.id, heading])),
        ...(isGrid && sheet.name ? { letters: columnLetters(mapping) } : {}),
        ignored: [...(isGrid ? mapping.ignored : objectIgnored), ...unread.map(({ name }) => name)],
        ...notFound(request, [mapping, ...byColumns.values()]),
      }
    },
  }
}

/** Those above the headings, too: nobody knows what stood in them. */
function countLost(rows: readonly Row[]): number {
  let lost = 0
  for (const row of rows) if (row.lost) lost += 1
  return lost
}

/** A list of objects has a column where one of its objects has it. */
function notFound(
  { columns = {} }: SourceRequest,
  mappings: readonly Mapping[],
): Pick<SourceReport, 'notFound'> {
  const missing = Object.entries(columns).filter(([id]) =>
    mappings.every(({ unfound }) => unfound.includes(id)),
  )
  return missing.length === 0 ? {} : { notFound: Object.fromEntries(missing) }
}

function headingsPlace(place: Location, { row, line }: ReadableSheet['header']): Location {
  return {
    ...place,
    ...(row === undefined ? {} : { row }),
    ...(line === undefined ? {} : { line }),
  }
}

/** A hidden column that no field has was not read, so there is nothing to say of it. */
function hiddenColumns({ sheet, header }: ReadableSheet, location: Location): ListFault[] {
  const hidden = header.mapping.columns.filter(({ index }) => sheet.isHiddenColumn?.(index))
  if (hidden.length === 0) return []
  const headings = hidden.map(({ heading }) => heading).join(' | ')
  return [{ rule: 'hidden-columns', facts: { columns: hidden.length, headings }, location }]
}

function duplicateHeadings(mapping: Mapping, location: Location): ListFault[] {
  return mapping.duplicates.map((heading) => ({ rule: 'duplicate-heading', facts: { heading }, location }))
}

function mergedCells({ values, joined, first }: MergedCells, place: Location): ListFault[] {
  if (first === undefined) return []
  const facts = { values, joined, first: first.row }
  return [{ rule: 'merged-cells', facts, location: { ...place, row: first.row } }]
}

/** Whoever pastes rows under a heading of another list leaves the heading in its own encoding. */
function headingInOtherEncoding(headings: readonly Row[], location: Location, source: string): ListFault[] {
  const problems = headings.flatMap((row) => row.problems ?? [])
  const found = problems.find(({ reason }) => reason === 'other-encoding')
  if (found === undefined) return []
  const { detail = '', confidence = 1 } = found
  return [{ rule: 'mixed-encoding', facts: { read: detail, source, confidence }, location }]
}

function unreadContent(unread: readonly UnreadSheet[], { source }: Location): ListFault[] {
  return unread.map(({ what, name }) => ({
    rule: 'unread-content',
    facts: { what, name },
    location: { source, sheet: name },
  }))
}
