import { execFileSync } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { UserError } from '../model/user-error.ts'

/**
 * A file as it was in a revision of the repository it stands in. The one door to another program: git is called by
 * name, without a shell, and what the user wrote can only be read as a revision and a path.
 * @param file whole path
 * @param displayPath for messages
 * @param most bytes at most
 * @throws UserError `git-failed`
 */
export function readRevision(revision: string, file: string, displayPath: string, most: number): Uint8Array {
  try {
    return execFileSync('git', ['show', '--end-of-options', `${revision}:./${basename(file)}`], {
      cwd: dirname(file),
      maxBuffer: most,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (cause) {
    throw new UserError('git-failed', { revision, path: displayPath, detail: complaintOf(cause) }, { cause })
  }
}

/** The first line of what git says, without its own word for a failure. */
function complaintOf(cause: unknown): string {
  const said =
    cause instanceof Error && 'stderr' in cause && cause.stderr instanceof Uint8Array
      ? Buffer.from(cause.stderr).toString('utf8')
      : ''
  const [first = ''] = said.split('\n').filter((line) => line.trim() !== '')
  return first.replace(/^fatal: /, '')
}
