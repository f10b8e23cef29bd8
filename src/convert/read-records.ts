import type { List } from '../list/list.ts'
import { refuseUnfoundColumns } from '../list/named-columns.ts'
import { createOpener } from '../list/open-list.ts'
import { createRowReader, mappingAt, outlineOf, rowsByBatch } from '../list/records.ts'
import type { SourceCell, SourceRecord } from '../model/alteration.ts'
import type { Limits } from '../model/limits.ts'
import { atRow, type Location } from '../model/location.ts'
import type { SourceRequest } from '../model/request.ts'
import type { Row } from '../model/row.ts'
import type { Mapping } from '../stages/normalise/mapping.ts'
import { createNormaliser, type Normalise } from '../stages/normalise/normalise.ts'
import type { Circumstances } from '../stages/normalise/rows/circumstances.ts'

/** What a conversion leaves out, told as it is met. */
export interface LeftOut {
  /** A row that could not be read. */
  row(location: Location): void
  /** A row that is no record: a title of a section, headings once more, a total, a note. After the last row. */
  between(text: string, location: Location): void
  /** A column that is no property of a procedure; each heading once, after the last row. */
  column(heading: string, location: Location): void
}

/**
 * The records of a list, understood and nothing else: what `convert` writes down.
 * @throws UserError when the source cannot be read
 */
export async function* readRecords(
  request: SourceRequest,
  limits: Limits,
  leftOut: LeftOut,
): AsyncGenerator<SourceRecord> {
  const list = await createOpener(limits)(request)
  const refuse = async () => refuseUnfoundColumns([{ request, report: await list.report() }])
  // A table says before the first record is out what its columns are; objects say it to the last.
  if (list.grid !== undefined && list.grid.mapping.unfound.length > 0) await refuse()
  const between = new Set<Row>()
  const ignored = new Set<string>()
  let records: SourceRecord[] = []
  const batches = rowsByBatch(list, outlineOf(list), {
    read: createSourceReader(list, ignored),
    hasCode: ({ candidate }) => candidate.procedure.code !== undefined,
    record: (record) => records.push(record),
    lost: (row) => leftOut.row(atRow(list.place, row)),
    between,
  })
  for await (const _ of batches) {
    yield* records
    records = []
  }
  if (list.grid === undefined) await refuse()
  for (const row of between) {
    const text = row.cells.filter((cell) => cell.trim() !== '').join(' | ')
    if (text !== '') leftOut.between(text, atRow(list.place, row))
  }
  for (const heading of ignored) leftOut.column(heading, list.place)
}

type ReadSourceRow = (row: Row, circumstances: Circumstances | undefined) => SourceRecord

const NONE: readonly string[] = []

/** @param ignored gets the headings that are no property, as they are met */
function createSourceReader(list: List, ignored: Set<string>): ReadSourceRow {
  const readRow = createRowReader()(list)
  const columnsOf = createColumnReader()
  let columns: SourceColumns | undefined
  return (row, circumstances) => {
    const mapping = mappingAt(list, row, circumstances)
    if (columns?.mapping !== mapping) {
      columns = columnsOf(mapping)
      for (const heading of mapping.ignored) ignored.add(heading)
    }
    const { each, named } = columns
    const { cells } = row
    return {
      candidate: readRow(row, circumstances),
      location: atRow(list.place, row),
      given: circumstances === undefined ? NONE : Object.keys(circumstances.gives),
      cells: () => each.flatMap((column) => cellOf(column, row)),
      unnamed: () => cells.filter((text, index) => !named.has(index) && text.trim() !== ''),
    }
  }
}

/** The columns under some headings, each to be read as if it were alone. */
interface SourceColumns {
  readonly mapping: Mapping
  readonly each: readonly SourceColumn[]
  /** Indexes of all columns that have a heading. */
  readonly named: ReadonlySet<number>
}

interface SourceColumn {
  readonly index: number
  readonly heading: string
  readonly alone: Normalise
}

function createColumnReader(): (mapping: Mapping) => SourceColumns {
  const normaliserFor = createNormaliser()
  return (mapping) => ({
    mapping,
    each: mapping.columns.map((column) => ({ ...column, alone: normaliserFor(only(column)) })),
    named: new Set([...mapping.columns.map(({ index }) => index), ...mapping.ignoredAt]),
  })
}

/** One column as if the list had no other. */
function only(column: Mapping['columns'][number]): Mapping {
  return {
    columns: [column],
    properties: new Set(column.field.properties),
    ignored: [],
    ignoredAt: [],
    duplicates: [],
    unfound: [],
    width: 1,
  }
}

function cellOf({ index, heading, alone }: SourceColumn, { cells, dates }: Row): readonly SourceCell[] {
  const text = cells[index] ?? ''
  return text === '' ? [] : [{ heading, text, said: alone(cells, dates) }]
}
