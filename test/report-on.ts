import { expect } from 'vitest'
import { audit } from '../src/audit/audit.ts'
import { readRecords } from '../src/convert/read-records.ts'
import type { Candidate } from '../src/model/candidate.ts'
import type { CatalogueReport } from '../src/model/report.ts'
import type { SourceRequest } from '../src/model/request.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'

/** What an audit says of one list. */
export async function reportOn(source: SourceRequest, baseline?: SourceRequest): Promise<CatalogueReport> {
  const report = await audit(
    {
      command: 'audit',
      asOf: '2026-11-22',
      ...(baseline === undefined ? {} : { baseline: { sources: [baseline], complete: true } }),
      catalogues: [{ id: 'mau', unit: { name: 'Mẫu' }, sources: [source] }],
      targets: [],
      failOn: 'error',
      rules: {},
      limits: DEFAULT_LIMITS,
    },
    { jobs: 1 },
  )
  expect(report.toolErrors).toEqual([])
  const [catalogue] = report.catalogues
  if (catalogue === undefined) throw new Error('no catalogue')
  return catalogue
}

/** Its procedures, row by row. */
export async function recordsOf(source: SourceRequest): Promise<Candidate['procedure'][]> {
  const records: Candidate['procedure'][] = []
  const leftOut = { row() {}, between() {}, column() {} }
  for await (const { candidate } of readRecords(source, DEFAULT_LIMITS, leftOut)) {
    records.push(candidate.procedure)
  }
  return records
}
