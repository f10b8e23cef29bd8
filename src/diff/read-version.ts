import type { List } from '../list/list.ts'
import { createOpener } from '../list/open-list.ts'
import { Outline } from '../list/outline.ts'
import type { Candidate } from '../model/candidate.ts'
import type { Version } from '../model/difference.ts'
import type { Limits } from '../model/limits.ts'
import type { Property } from '../model/procedure.ts'
import type { SourceRequest } from '../model/request.ts'
import type { Row } from '../model/row.ts'
import type { Mapping } from '../stages/normalise/mapping.ts'
import { createNormaliser, type Normalise } from '../stages/normalise/normalise.ts'
import { withGiven } from '../stages/normalise/rows/circumstances.ts'
import type { Placed } from './record.ts'

/** One version of a list with all of its records. */
export interface ReadVersion {
  readonly records: readonly Placed[]
  readonly columns: ReadonlySet<Property>
  readonly version: Version
}

/**
 * All records of a version, held in memory: pairing needs both sides whole. What stands between them (titles of
 * sections, totals, signatures) is no record, and gives what it gives in an audit.
 * @throws UserError when a source cannot be read
 */
export async function readVersion(sources: readonly SourceRequest[], limits: Limits): Promise<ReadVersion> {
  const open = createOpener(limits)
  const readerOf = createReader()
  const records: Placed[] = []
  const columns = new Set<Property>()
  const reports: Version['sources'][number][] = []
  let lost = 0
  for (const source of sources) {
    const list = await open(source)
    const outline = new Outline(list)
    const read = readerOf(list, outline)
    const enter = (row: Row) => {
      const line = row.line === undefined ? {} : { line: row.line }
      records.push({ candidate: read(row), place: { ...list.place, row: row.row, ...line } })
    }
    for await (const batch of list.batches()) {
      for (const row of batch) {
        if (row.lost) lost += 1
        else outline.follow(row, read(row).procedure.code !== undefined, enter)
      }
    }
    outline.finish(enter)
    for (const property of [...list.properties(), ...outline.properties()]) columns.add(property)
    reports.push({ ...(await list.report()), ...outline.report() })
  }
  return { records, columns, version: { sources: reports, records: records.length, lost } }
}

type ReadRow = (row: Row) => Candidate

function createReader(): (list: List, outline: Outline) => ReadRow {
  const normaliserFor = createNormaliser()
  const known = new Map<Mapping, Normalise>()
  return (list, outline) => (row) => {
    const { circumstances } = outline
    const mapping = circumstances?.mapping ?? list.mappingOf(row)
    const normalise = known.get(mapping) ?? normaliserFor(mapping)
    known.set(mapping, normalise)
    const candidate = normalise(row.cells)
    return circumstances === undefined ? candidate : withGiven(candidate, circumstances)
  }
}
