import type { Limits } from '../model/limits.ts'
import type { Location } from '../model/location.ts'
import type { SourceReport } from '../model/report.ts'
import type { SourceRequest, UnreadSheet } from '../model/request.ts'
import type { Row } from '../model/row.ts'
import { createMapper, type MapColumns, type Mapping, mapNames } from '../stages/normalise/mapping.ts'
import { withValues } from '../stages/normalise/read-by-values.ts'
import { createReadBuffer } from '../stages/read/input.ts'
import type { OpenSource } from '../stages/read/read.ts'
import { BesideColumns } from './beside-columns.ts'
import { chooseSheet, isInside, sameLists, unreadSheets } from './choose-sheet.ts'
import { columnLetters } from './column-letters.ts'
import type { List, OpenList } from './list.ts'
import {
  duplicateHeadings,
  headingInOtherEncoding,
  headingsPlace,
  hiddenColumns,
  joinedTables,
  mergedCells,
  readByValues,
  unreadContent,
} from './list-faults.ts'
import { joinMerged, type MergedCells } from './merged-rows.ts'
import { openSource } from './open-source.ts'
import { SetAside } from './set-aside.ts'
import { type ReadableSheet, readSheetHead } from './sheet-head.ts'
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
    // What stands inside a record belongs to it.
    const beside = others.filter(({ sheet }) => !isInside(sheet, chosen.sheet))
    const unread = request.unread ?? unreadSheets(beside)
    const same = await sameLists(chosen, beside, request)
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
  const beside = new BesideColumns(header.byValues.map(({ column }) => column.field.id))
  const aside = new SetAside(request.leaveOut)
  let rows = 0
  let lost = countLost(chosen.rows)

  function mapObject(names: readonly string[]): Mapping {
    return withValues(mapNames(names, request.columns), header.byValues, ({ heading }) =>
      names.indexOf(heading),
    )
  }

  function mappingOf(row: Row): Mapping {
    if (row.columns === undefined) return mapping
    let stored = byColumns.get(row.columns)
    if (stored === undefined) {
      stored = mapObject(row.columns)
      byColumns.set(row.columns, stored)
      for (const { heading } of stored.columns) objectColumns.add(heading)
      for (const heading of stored.ignored) objectIgnored.add(heading)
    }
    return stored
  }

  function kept(rows: readonly Row[]): readonly Row[] {
    return aside.keep(rows, (row, column) => mappingOf(row).columns.some(({ index }) => index === column))
  }

  async function* batches(): AsyncGenerator<readonly Row[]> {
    const first = kept(chosen.rows.slice(header.rowsAbove))
    if (first.length > 0) {
      rows += first.length
      beside.see(first, mappingOf)
      yield first
    }
    for (;;) {
      const { done, value: read } = await chosen.rest.next()
      if (done) return
      const value = kept(read)
      rows += value.length
      lost += countLost(value)
      beside.see(value, mappingOf)
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
      grid: {
        mapping,
        texts,
        headings,
        titles,
        above: sheet.titles ?? [],
        map: (cells) => map(cells, request.columns),
      },
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
      ...readByValues(header.byValues, headingsAt),
      ...beside.faults(place),
      ...headingInOtherEncoding(headings, headingsAt, encoding),
      ...aside.faults(place),
      ...hiddenColumns(chosen, headingsAt),
      ...unreadContent(unread, place),
      ...mergedCells(merged, place),
      ...joinedTables(chosen, place),
    ],
    async report() {
      const { encoding, encodingConfidence, savedAs, delimiter, format, input } = source
      const columns = isGrid ? mapping : mapObject([...objectColumns])
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
        // All of them belong to each list of the document: nobody knows which of its rows stood there.
        ...(source.document?.unread === undefined ? {} : { unreadPages: source.document.unread }),
        columns: Object.fromEntries(columns.columns.map(({ field, heading }) => [field.id, heading])),
        ...(isGrid && (sheet.name || source.document !== undefined)
          ? { letters: columnLetters(mapping) }
          : {}),
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
