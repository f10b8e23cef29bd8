import { createOpener } from '../list/open-list.ts'
import { createRowReader, readRows } from '../list/records.ts'
import type { Version } from '../model/difference.ts'
import type { Limits } from '../model/limits.ts'
import { atRow } from '../model/location.ts'
import type { Property } from '../model/procedure.ts'
import type { SourceRequest } from '../model/request.ts'
import type { ListedRecord } from './record.ts'

/** One version of a list with all of its records. */
export interface ReadVersion {
  readonly records: readonly ListedRecord[]
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
  const readerOf = createRowReader()
  const records: ListedRecord[] = []
  const columns = new Set<Property>()
  const reports: Version['sources'][number][] = []
  let lost = 0
  for (const source of sources) {
    const list = await open(source)
    const outline = await readRows(list, {
      read: readerOf(list),
      hasCode: ({ procedure }) => procedure.code !== undefined,
      record: (candidate, row) => records.push({ candidate, place: atRow(list.place, row) }),
      lost: () => {
        lost += 1
      },
    })
    for (const property of [...list.properties(), ...outline.properties()]) columns.add(property)
    reports.push({ ...(await list.report()), ...outline.report() })
  }
  return { records, columns, version: { sources: reports, records: records.length, lost } }
}
