import { pairSources, refuseUnfoundColumns } from '../list/named-columns.ts'
import { CHANGES, type Change, type Difference, type Version, withoutRevision } from '../model/difference.ts'
import type { Limits } from '../model/limits.ts'
import type { Property } from '../model/procedure.ts'
import type { SourceRequest } from '../model/request.ts'
import { compareLists } from './compare-lists.ts'
import { readVersion } from './read-version.ts'
import type { ListedRecord } from './record.ts'

/** A list as it was and as it is; no source on a side: it was not there. */
export interface ListPair {
  readonly before: readonly SourceRequest[]
  readonly after: readonly SourceRequest[]
  /** By a search, and named by nobody: it may be no list at all. */
  readonly isFound?: boolean
}

export interface Compared extends Pick<Difference, 'before' | 'after' | 'columns' | 'repeated' | 'changes'> {
  readonly same: number
  /** Newer records by their code. */
  readonly records: ReadonlyMap<string, ListedRecord>
}

export interface How {
  readonly limits: Limits
  readonly revisions?: { readonly before?: string; readonly after?: string }
  /** One of several lists: its changes say which. */
  readonly areMany?: boolean
}

/** @throws UserError when a source cannot be read */
export async function compareVersions(
  pair: ListPair,
  { limits, revisions = {}, areMany = false }: How,
): Promise<Compared> {
  const before = await readVersion(pair.before, limits)
  const after = await readVersion(pair.after, limits)
  refuseUnfoundColumns([
    ...pairSources(pair.before, before.version.sources),
    ...pairSources(pair.after, after.version.sources),
  ])
  const read = { before: before.version, after: after.version, records: byCode(after.records) }
  if (areMany && (pair.before.length === 0 || pair.after.length === 0))
    return { ...read, ...cameOrLeft(read, revisions) }
  const both = new Set([...before.columns].filter((property) => after.columns.has(property)))
  const { changes, repeated, same } = compareLists(before.records, after.records, both)
  const columns = {
    removed: only(before.columns, after.columns),
    added: only(after.columns, before.columns),
  }
  if (!areMany) return { ...read, columns, repeated, same, changes }
  const old = pathOf(read.before, revisions.before)
  const list = pathOf(read.after, revisions.after)
  const moved =
    old === list
      ? []
      : [
          ofList('list-renamed', list, {
            after: { source: read.after.sources[0]?.path ?? list },
            codes: [old],
          }),
        ]
  return {
    ...read,
    columns,
    repeated,
    same,
    changes: [...moved, ...changes.map((change) => ({ ...change, list }))],
  }
}

function cameOrLeft(
  { before, after }: Pick<Compared, 'before' | 'after'>,
  revisions: NonNullable<How['revisions']>,
): Omit<Compared, 'before' | 'after' | 'records'> {
  const isGone = after.sources.length === 0
  const [version, revision] = isGone ? [before, revisions.before] : [after, revisions.after]
  const place = { source: version.sources[0]?.path ?? '' }
  const { records } = version
  const change = ofList(isGone ? 'list-removed' : 'list-added', pathOf(version, revision), {
    ...(isGone ? { before: place } : { after: place }),
    records,
  })
  return { columns: { removed: [], added: [] }, repeated: [], same: 0, changes: [change] }
}

function ofList(
  kind: 'list-added' | 'list-removed' | 'list-renamed',
  list: string,
  about: Partial<Change>,
): Change {
  return { kind, severity: CHANGES[kind], name: list, list, levels: [], values: [], ...about }
}

/** As it is called in the working tree, whatever revision it was read from. */
function pathOf({ sources }: Version, revision: string | undefined): string {
  return withoutRevision(sources[0]?.path ?? '', revision)
}

function only(these: ReadonlySet<Property>, those: ReadonlySet<Property>): readonly Property[] {
  return [...these].filter((property) => !those.has(property)).sort()
}

function byCode(records: readonly ListedRecord[]): ReadonlyMap<string, ListedRecord> {
  return new Map(
    records.flatMap((record) => {
      const { code } = record.candidate.procedure
      return code === undefined ? [] : [[code, record] as const]
    }),
  )
}
