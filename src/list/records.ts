import type { Candidate } from '../model/candidate.ts'
import type { Row, RowProblem } from '../model/row.ts'
import type { Mapping } from '../stages/normalise/mapping.ts'
import { createNormaliser, type Normalise } from '../stages/normalise/normalise.ts'
import { type Circumstances, withGiven } from '../stages/normalise/rows/circumstances.ts'
import type { List, RowOutline } from './list.ts'
import { Outline } from './outline.ts'

/** What somebody does with the rows of a list. Whatever is left out is not asked for. */
export interface RowReader<Read> {
  /** Reads a row where it stands. Only its code is asked for before it is known whether the row is a record. */
  readonly read: (row: Row, circumstances: Circumstances | undefined) => Read
  /** Such a row is a record, whatever else it looks like. */
  readonly hasCode: (read: Read) => boolean
  /** Takes a record, in the order of the list. */
  readonly record: (read: Read, row: Row, circumstances: Circumstances | undefined) => void
  /** A row of which nothing could be read. */
  readonly lost?: (row: Row) => void
  /** What could not be read of a row, lost or not. */
  readonly problem?: (problem: RowProblem, row: Row) => void
  /** Gets the rows that are no records: titles of sections, totals, headings that come once more, notes. */
  readonly between?: Set<Row>
}

/**
 * Goes through the rows of a list and tells which are records: the one loop over rows, for whoever reads a list. A row
 * with a code under a settled outline is a record at once; any other waits until the outline has looked around.
 * @returns what the outline has to say of the list
 */
export async function readRows<Read>(list: List, reader: RowReader<Read>): Promise<RowOutline> {
  const outline = outlineOf(list)
  for await (const _ of rowsByBatch(list, outline, reader));
  return outline
}

/** Who has been told already which rows are records need not find out. */
export function outlineOf(list: List): RowOutline {
  return list.outline ?? new Outline(list)
}

/** The same, with a pause after each batch of rows and one after the last row. */
export async function* rowsByBatch<Read>(
  list: List,
  outline: RowOutline,
  reader: RowReader<Read>,
): AsyncGenerator<void> {
  const { read, hasCode, record, lost, problem, between } = reader
  function enterLater(row: Row): void {
    const { circumstances } = outline
    between?.delete(row)
    record(read(row, circumstances), row, circumstances)
  }
  for await (const batch of list.batches()) {
    for (const row of batch) {
      if (row.problems !== undefined) for (const each of row.problems) problem?.(each, row)
      if (row.lost) {
        lost?.(row)
        continue
      }
      const { circumstances } = outline
      const one = read(row, circumstances)
      const isCoded = hasCode(one)
      if (isCoded && outline.isSettled) {
        outline.count()
        record(one, row, circumstances)
      } else {
        between?.add(row)
        outline.follow(row, isCoded, enterLater)
      }
    }
    yield
  }
  outline.finish(enterLater)
  yield
}

/** The headings that hold for a row: those at the top, or those that were repeated above it. */
export function mappingAt(list: List, row: Row, circumstances: Circumstances | undefined): Mapping {
  return circumstances?.mapping ?? list.mappingOf(row)
}

/** Reads the rows of a list as candidates, each with what holds where it stands. */
export type ReadRow = (row: Row, circumstances: Circumstances | undefined) => Candidate

/** Makes readers of rows for lists that may share their headings: these are understood once. */
export function createRowReader(): (list: List) => ReadRow {
  const normaliserFor = createNormaliser()
  const stored = new Map<Mapping, Normalise>()
  return (list) => (row, circumstances) => {
    const mapping = mappingAt(list, row, circumstances)
    let normalise = stored.get(mapping)
    if (normalise === undefined) {
      normalise = normaliserFor(mapping)
      stored.set(mapping, normalise)
    }
    return withGiven(normalise(row.cells, row.dates), circumstances)
  }
}
