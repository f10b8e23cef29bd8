import { type Change, type Difference, lostIn, type Version, withoutRevision } from '../model/difference.ts'
import { SEVERITIES, type Severity } from '../model/finding.ts'
import type { Limits } from '../model/limits.ts'
import type { PassedOver, SourceRequest } from '../model/request.ts'
import { version } from '../published.ts'
import { compareFound } from './compare-found.ts'
import { compareVersions, type ListPair } from './compare-versions.ts'
import { countChanges } from './count.ts'
import { gravestFirst } from './order.ts'
import { notFollowed, withOrigins } from './origin.ts'

/** Two versions of one list, and of the national list where both are at hand. */
export interface DiffRequest {
  readonly before: readonly SourceRequest[]
  readonly after: readonly SourceRequest[]
  /** Several lists, in the place of the one: each by itself, also one that came or left. */
  readonly lists?: readonly ListPair[]
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
  const { baseline, revisions = {}, limits } = request
  const areMany = request.lists !== undefined
  const pairs: readonly ListPair[] = request.lists ?? [{ before: request.before, after: request.after }]
  const national = baseline === undefined ? undefined : await compareVersions(baseline, { limits })
  const compared = []
  const passedOver: PassedOver[] = []
  const open: Change[] = []
  for (const pair of pairs) {
    const compare = pair.isFound === true ? compareFound : compareVersions
    const found = await compare(pair, { limits, revisions, areMany })
    if (found === undefined) {
      passedOver.push({ path: pathOf(pair, revisions), reason: 'no-list' })
      continue
    }
    const { records, ...one } = found
    compared.push(one)
    if (national !== undefined) open.push(...notFollowed(national.changes, records))
  }
  const all = compared.flatMap((one) => one.changes)
  const local = areMany ? all.sort(gravestFirst) : all
  const changes = national === undefined ? local : withOrigins(local, national.changes)
  const unique = <T>(values: readonly T[]) => [...new Set(values)].sort()
  const versions = {
    before: {
      ...sumOf(compared.map(({ before }) => before)),
      ...(revisions.before && { revision: revisions.before }),
    },
    after: {
      ...sumOf(compared.map(({ after }) => after)),
      ...(revisions.after && { revision: revisions.after }),
    },
    ...(national === undefined ? {} : { baseline: { before: national.before, after: national.after } }),
  }
  const same = compared.reduce((sum, one) => sum + one.same, 0)
  return {
    $schema: 'urn:rasoat:schema:diff:1.0',
    diffVersion: '1.0',
    tool: { name: 'rasoat', version },
    ...versions,
    failOn: failOnOf(request),
    columns: {
      removed: unique(compared.flatMap(({ columns }) => columns.removed)),
      added: unique(compared.flatMap(({ columns }) => columns.added)),
    },
    repeated: compared.flatMap((one) => one.repeated),
    counts: countChanges(changes, same),
    changes,
    ...(national === undefined ? {} : { notFollowed: open }),
    ...(passedOver.length === 0 ? {} : { passedOver }),
    outcome: lostIn(versions) > 0 ? 'incomplete' : fails(changes, request) ? 'failed' : 'passed',
  }
}

function pathOf({ before, after }: ListPair, revisions: NonNullable<DiffRequest['revisions']>): string {
  const [now] = after
  if (now !== undefined) return withoutRevision(now.path, revisions.after)
  return withoutRevision(before[0]?.path ?? '', revisions.before)
}

function sumOf(versions: readonly Version[]): Version {
  return {
    sources: versions.flatMap(({ sources }) => sources),
    records: versions.reduce((sum, { records }) => sum + records, 0),
    lost: versions.reduce((sum, { lost }) => sum + lost, 0),
  }
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
