import { refuseUnfoundColumns } from '../list/named-columns.ts'
import { createOpener } from '../list/open-list.ts'
import { Outline } from '../list/outline.ts'
import type { SourceCell, SourceRecord } from '../model/alteration.ts'
import type { Limits } from '../model/limits.ts'
import type { Location } from '../model/location.ts'
import type { SourceRequest } from '../model/request.ts'
import type { Row } from '../model/row.ts'
import type { Mapping } from '../stages/normalise/mapping.ts'
import { createNormaliser, type Normalise } from '../stages/normalise/normalise.ts'
import { type Circumstances, withGiven } from '../stages/normalise/rows/circumstances.ts'

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
  const outline = new Outline(list)
  const readerFor = createReader()
  const ignored = new Set<string>()
  // Rows that are no record, or are not known to be one yet: few, and one of each title at most waits.
  const between = new Set<Row>()
  let known: { mapping: Mapping; read: ReadRow } | undefined
  let records: SourceRecord[] = []
  function read(row: Row): SourceRecord {
    const { circumstances } = outline
    const mapping = circumstances?.mapping ?? list.mappingOf(row)
    if (known?.mapping !== mapping) {
      known = { mapping, read: readerFor(mapping) }
      for (const heading of mapping.ignored) ignored.add(heading)
    }
    return known.read(row, list.place, circumstances)
  }
  const enter = (row: Row) => {
    between.delete(row)
    records.push(read(row))
  }
  for await (const batch of list.batches()) {
    for (const row of batch) {
      if (row.lost) leftOut.row(locate(list.place, row))
      else {
        between.add(row)
        outline.follow(row, read(row).candidate.procedure.code !== undefined, enter)
      }
    }
    yield* records
    records = []
  }
  outline.finish(enter)
  yield* records
  if (list.grid === undefined) await refuse()
  for (const row of between) {
    const text = row.cells.filter((cell) => cell.trim() !== '').join(' | ')
    if (text !== '') leftOut.between(text, locate(list.place, row))
  }
  for (const heading of ignored) leftOut.column(heading, list.place)
}

function locate(place: Location, { row, line }: Row): Location {
  return line === undefined ? { ...place, row } : { ...place, row, line }
}

type ReadRow = (row: Row, place: Location, circumstances: Circumstances | undefined) => SourceRecord

const NONE: readonly string[] = []

function createReader() {
  const normaliserFor = createNormaliser()
  return (mapping: Mapping): ReadRow => {
    const normalise = normaliserFor(mapping)
    const columns = mapping.columns.map((column) => ({ ...column, alone: normaliserFor(only(column)) }))
    const named = new Set([...mapping.columns.map(({ index }) => index), ...mapping.ignoredAt])
    return (row, place, circumstances) => {
      const { cells } = row
      const candidate = normalise(cells)
      return {
        candidate: circumstances === undefined ? candidate : withGiven(candidate, circumstances),
        location: locate(place, row),
        given: circumstances === undefined ? NONE : Object.keys(circumstances.gives),
        cells: () => columns.flatMap((column) => cellOf(column, cells)),
        unnamed: () => cells.filter((text, index) => !named.has(index) && text.trim() !== ''),
      }
    }
  }
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

function cellOf(
  { index, heading, alone }: { index: number; heading: string; alone: Normalise },
  cells: readonly string[],
): readonly SourceCell[] {
  const text = cells[index] ?? ''
  return text === '' ? [] : [{ heading, text, said: alone(cells) }]
}
