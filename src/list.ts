import type { Facts } from './model/finding.ts'
import type { Location } from './model/location.ts'
import type { Property } from './model/procedure.ts'
import type { SourceReport } from './model/report.ts'
import type { Row } from './model/row.ts'
import { createMapper, type Mapping, mapColumns } from './normalise/mapping.ts'
import { createScratch } from './read/input.ts'
import type { Limits } from './read/limits.ts'
import { type OpenSource, read } from './read/read.ts'
import type { SourceRequest } from './request.ts'
import { choose, type Peeked, peek, type Readable } from './sheet-choice.ts'

/** The one list of a source that is the catalogue, with its columns understood. */
export interface List {
  readonly place: Location
  /** How rows are cut into cells: the delimiter of a CSV file. Equal texts are equal rows only under an equal one. */
  readonly dialect: string
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

function asList(
  chosen: Readable,
  others: readonly Peeked[],
  source: OpenSource,
  request: SourceRequest,
): List {
  const { sheet, header } = chosen
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
    const first = chosen.rows.slice(header.rowsAbove)
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
    dialect: source.delimiter ?? '',
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

function duplicateHeadings(mapping: Mapping, place: Location, header: Readable['header']): Remark[] {
  const { row, line } = header
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
