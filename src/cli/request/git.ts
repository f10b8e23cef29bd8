import { execFileSync } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { UserError } from '../../model/user-error.ts'

// The one door to another program: git is called by name, without a shell, and what the user wrote can only be read as
// a revision and a path.

/**
 * A file as it was in a revision of the repository it stands in. A folder is none.
 * @param file whole path
 * @param displayPath for messages
 * @param most bytes at most
 * @throws UserError `git-failed`
 */
export function readRevision(revision: string, file: string, displayPath: string, most: number): Uint8Array {
  const name = `${revision}:./${basename(file)}`
  return git(['cat-file', 'blob', '--end-of-options', name], dirname(file), most, {
    revision,
    path: displayPath,
  })
}

// Long enough to name one commit of any repository at hand.
const SHORT_NAME = 12

/**
 * The commit where two revisions parted, which is what a reviewer of the second compares it with: its name, shortened.
 * @throws UserError `git-failed`
 */
export function mergeBase(one: string, other: string, file: string, displayPath: string): string {
  const named = { revision: `${one}...${other}`, path: displayPath }
  const bytes = git(['merge-base', '--end-of-options', one, other], dirname(file), 1 << 20, named)
  return Buffer.from(bytes).toString('utf8').slice(0, SHORT_NAME)
}

function git(
  words: readonly string[],
  cwd: string,
  most: number,
  named: { readonly revision: string; readonly path: string },
): Uint8Array {
  try {
    return execFileSync('git', words, { cwd, maxBuffer: most, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (cause) {
    throw new UserError('git-failed', { ...named, detail: complaintOf(cause) }, { cause })
  }
}

/** The first line of what git says, without its own word for a failure. */
function complaintOf(cause: unknown): string {
  const said =
    cause instanceof Error && 'stderr' in cause && cause.stderr instanceof Uint8Array
      ? Buffer.from(cause.stderr).toString('utf8')
      : ''
  const [first = ''] = said.split('\n').filter((line) => line.trim() !== '')
  return first.replace(/^fatal: /, '').replace(/\.$/, '')
}
