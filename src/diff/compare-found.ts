import type { SourceRequest } from '../model/request.ts'
import { UserError, type UserErrorCode } from '../model/user-error.ts'
import { type Compared, compareVersions, type How, type ListPair } from './compare-versions.ts'
import { readVersion } from './read-version.ts'

/** The file can be read, and it is something else. What is damaged, locked or too large may be a list, and is an error. */
const SOMETHING_ELSE: ReadonlySet<UserErrorCode> = new Set([
  'empty-file',
  'no-list-in-file',
  'statistics-table',
  'unknown-headings',
  'unknown-names',
])

/**
 * What changed in files that a search found: a plan or a table may have changed among the lists, and is passed over
 * (undefined). What was a list and is none any more is an error.
 * @throws UserError when a source cannot be read
 */
export async function compareFound(pair: ListPair, how: How): Promise<Compared | undefined> {
  try {
    return await compareVersions(pair, how)
  } catch (error) {
    if (!isSomethingElse(error) || (await areLists(pair.before, how))) throw error
    return (await areLists(pair.after, how)) ? compareVersions({ ...pair, before: [] }, how) : undefined
  }
}

/** None at all is no list either. */
async function areLists(sources: readonly SourceRequest[], { limits }: How): Promise<boolean> {
  try {
    await readVersion(sources, limits)
    return sources.length > 0
  } catch (error) {
    if (isSomethingElse(error)) return false
    throw error
  }
}

function isSomethingElse(error: unknown): boolean {
  return error instanceof UserError && SOMETHING_ELSE.has(error.code)
}
