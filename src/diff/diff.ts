import { pairSources, refuseUnfoundColumns } from '../list/named-columns.ts'
import { type Change, type Difference, lostIn } from '../model/difference.ts'
import { SEVERITIES, type Severity } from '../model/finding.ts'
import type { Limits } from '../model/limits.ts'
import type { SourceRequest } from '../model/request.ts'
import { version } from '../published.ts'
import { compareLists } from './compare-lists.ts'
import { countChanges } from './count.ts'
import { notFollowed, withOrigins } from './origin.ts'
import { type ReadVersion, readVersion } from './read-version.ts'
import type { Placed } from './record.ts'

/** Two versions of one list, and of the national list where both are at hand. */
export interface DiffRequest {
  readonly before: readonly SourceRequest[]
  readonly after: readonly SourceRequest[]
  readonly baseline?: { readonly before: readonly SourceRequest[]; readonly after: readonly SourceRequest[] }
  /** Revision of a repository that a version was taken from: the path of its source is `<revision>:<file>`. */
  readonly revisions?: { readonly before?: string; readonly after?: string }
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
  refuseUnfoundColumns([
    ...pairSources(request.before, before.version.sources),
    ...pairSources(request.after, after.version.sources),
  ])
  const columns = { before: before.columns, after: after.columns }
  const both = new Set([...columns.before].filter((property) => columns.after.has(property)))
  const compared = compareLists(before.records, after.records, both)
  const national =
    request.baseline === undefined ? undefined : await nationalChanges(request.baseline, request)
  const changes = national === undefined ? compared.changes : withOrigins(compared.changes, national.changes)
  const { revisions = {} } = request
  const versions = {
    before: { ...before.version, ...(revisions.before && { revision: revisions.before }) },
    after: { ...after.version, ...(revisions.after && { revision: revisions.after }) },
    ...(national === undefined ? {} : { baseline: national.versions }),
  }
  return {
    $schema: 'urn:rasoat:schema:diff:1.0',
    diffVersion: '1.0',
    tool: { name: 'rasoat', version },
    ...versions,
    failOn: failOnOf(request),
    columns: {
      removed: [...columns.before].filter((property) => !columns.after.has(property)).sort(),
      added: [...columns.after].filter((property) => !columns.before.has(property)).sort(),
    },
    repeated: compared.repeated,
    counts: countChanges(changes, compared.same),
    changes,
    ...(national === undefined ? {} : { notFollowed: notFollowed(national.changes, byCode(after.records)) }),
    outcome: lostIn(versions) > 0 ? 'incomplete' : fails(changes, request) ? 'failed' : 'passed',
  }
}

interface National {
  readonly changes: readonly Change[]
  readonly versions: NonNullable<Difference['baseline']>
}

async function nationalChanges(
  baseline: NonNullable<DiffRequest['baseline']>,
  { limits }: DiffRequest,
): Promise<National> {
  const [before, after] = await readBoth(baseline.before, baseline.after, limits)
  const both = new Set([...before.columns].filter((property) => after.columns.has(property)))
  const { changes } = compareLists(before.records, after.records, both)
  return { changes, versions: { before: before.version, after: after.version } }
}

function failOnOf({ failIfDifferent, failOn }: DiffRequest): Difference['failOn'] {
  return failIfDifferent ? 'note' : failOn
}

function fails(changes: readonly Change[], request: DiffRequest): boolean {
  const failOn = failOnOf(request)
  if (failOn === 'never') return false
  const least = SEVERITIES.indexOf(failOn)
  return changes.some(({ severity }) => SEVERITIES.indexOf(severity) <= least)
}

function byCode(records: readonly Placed[]): ReadonlyMap<string, Placed> {
  return new Map(
    records.flatMap((record) => {
      const { code } = record.candidate.procedure
      return code === undefined ? [] : [[code, record] as const]
    }),
  )
}

async function readBoth(
  before: readonly SourceRequest[],
  after: readonly SourceRequest[],
  limits: Limits,
): Promise<readonly [ReadVersion, ReadVersion]> {
  return [await readVersion(before, limits), await readVersion(after, limits)]
}
