import { notFollowed, withCauses } from './difference/cause.ts'
import { countChanges } from './difference/count.ts'
import { difference } from './difference/difference.ts'
import type { Placed } from './difference/record.ts'
import { createOpener } from './list.ts'
import type { Candidate } from './model/candidate.ts'
import type { Change, Difference, Version } from './model/difference.ts'
import { SEVERITIES, type Severity } from './model/finding.ts'
import type { Property } from './model/procedure.ts'
import type { Mapping } from './normalise/mapping.ts'
import { createNormaliser, type Normalise } from './normalise/normalise.ts'
import { version } from './published.ts'
import type { Limits } from './read/limits.ts'
import type { SourceRequest } from './request.ts'

/** Two versions of one list, and of the national list where both are at hand. */
export interface DiffRequest {
  readonly before: readonly SourceRequest[]
  readonly after: readonly SourceRequest[]
  readonly baseline?: { readonly before: readonly SourceRequest[]; readonly after: readonly SourceRequest[] }
  readonly limits: Limits
  /** Any change fails. Else a change fails from its severity on. */
  readonly failIfDifferent: boolean
  readonly failOn: Severity | 'never'
}

/**
 * What changed from one version of a list to the next. Rows may move: they are paired by code.
 * @throws UserError when a source cannot be read
 */
export async function diff(request: DiffRequest): Promise<Difference> {
  const [before, after] = await readBoth(request.before, request.after, request.limits)
  const columns = { before: before.columns, after: after.columns }
  const both = new Set([...columns.before].filter((property) => columns.after.has(property)))
  const compared = difference(before.records, after.records, both)
  const national =
    request.baseline === undefined ? undefined : await nationalChanges(request.baseline, request)
  const changes = national === undefined ? compared.changes : withCauses(compared.changes, national)
  const lost = before.version.lost + after.version.lost
  return {
    $schema: 'urn:rasoat:schema:diff:1.0',
    diffVersion: '1.0',
    tool: { name: 'rasoat', version },
    before: before.version,
    after: after.version,
    columns: {
      removed: [...columns.before].filter((property) => !columns.after.has(property)).sort(),
      added: [...columns.after].filter((property) => !columns.before.has(property)).sort(),
    },
    repeated: compared.repeated,
    counts: countChanges(changes, compared.same),
    changes,
    ...(national === undefined ? {} : { notFollowed: notFollowed(national, byCode(after.records)) }),
    outcome: lost > 0 ? 'incomplete' : fails(changes, request) ? 'failed' : 'passed',
  }
}

async function nationalChanges(
  baseline: NonNullable<DiffRequest['baseline']>,
  { limits }: DiffRequest,
): Promise<readonly Change[]> {
  const [before, after] = await readBoth(baseline.before, baseline.after, limits)
  const both = new Set([...before.columns].filter((property) => after.columns.has(property)))
  return difference(before.records, after.records, both).changes
}

function fails(changes: readonly Change[], { failIfDifferent, failOn }: DiffRequest): boolean {
  if (failIfDifferent) return changes.length > 0
  if (failOn === 'never') return false
  const least = SEVERITIES.indexOf(failOn)
  return changes.some(({ severity }) => SEVERITIES.indexOf(severity) <= least)
}

function byCode(records: readonly Placed[]): ReadonlyMap<string, Candidate> {
  return new Map(
    records.flatMap(({ candidate }) =>
      candidate.procedure.code === undefined ? [] : [[candidate.procedure.code, candidate] as const],
    ),
  )
}

interface ReadVersion {
  readonly records: readonly Placed[]
  readonly columns: ReadonlySet<Property>
  readonly version: Version
}

async function readBoth(
  before: readonly SourceRequest[],
  after: readonly SourceRequest[],
  limits: Limits,
): Promise<readonly [ReadVersion, ReadVersion]> {
  return [await readVersion(before, limits), await readVersion(after, limits)]
}

/** All records of a version, held in memory: pairing needs both sides whole. */
async function readVersion(sources: readonly SourceRequest[], limits: Limits): Promise<ReadVersion> {
  const open = createOpener(limits)
  const normaliserFor = createNormaliser()
  const known = new Map<Mapping, Normalise>()
  const records: Placed[] = []
  const columns = new Set<Property>()
  const reports: Version['sources'][number][] = []
  let lost = 0
  for (const source of sources) {
    const list = await open(source)
    for await (const batch of list.batches()) {
      for (const row of batch) {
        if (row.lost) {
          lost += 1
          continue
        }
        const mapping = list.mappingOf(row)
        const normalise = known.get(mapping) ?? normaliserFor(mapping)
        known.set(mapping, normalise)
        const candidate = normalise(row.cells)
        const line = row.line === undefined ? {} : { line: row.line }
        records.push({ candidate, place: { ...list.place, row: row.row, ...line } })
      }
    }
    for (const property of list.properties()) columns.add(property)
    reports.push(await list.report())
  }
  return { records, columns, version: { sources: reports, records: records.length, lost } }
}
