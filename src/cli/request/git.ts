import { execFileSync } from 'node:child_process'
import { basename, dirname, resolve } from 'node:path'
import { UserError } from '../../model/user-error.ts'

// The one door to another program: git is called by name, without a shell, and what the user wrote can only be read as
// a revision and a path.

/** What is asked for, for messages. */
export interface Named {
  readonly revision: string
  readonly path: string
}

/**
 * A file as it was in a revision of the repository it stands in. A folder is none.
 * @param file whole path
 * @param most bytes at most
 * @param root of the repository: its folder may be gone. Absent: it is there.
 * @throws UserError `git-failed`
 */
export function readRevision(named: Named, file: string, most: number, root?: GitRoot): Uint8Array {
  const path = root === undefined ? `./${basename(file)}` : root.pathOf(file)
  const words = ['cat-file', 'blob', '--end-of-options', `${named.revision}:${path}`]
  return git(words, root?.folder ?? dirname(file), most, named)
}

/** What a path was in a revision; undefined where it was not there. */
export function kindIn(revision: string, file: string, { folder, pathOf }: GitRoot): string | undefined {
  const words = ['cat-file', '-t', '--end-of-options', `${revision}:${pathOf(file)}`]
  try {
    return text(git(words, folder, MOST_TEXT, { revision, path: file })).trim()
  } catch {
    return undefined
  }
}

// Long enough to name one commit of any repository at hand.
const SHORT_NAME = 12
const MOST_TEXT = 1 << 26

/**
 * The commit where two revisions parted, which is what a reviewer of the second compares it with: its name, shortened.
 * @throws UserError `git-failed`
 */
export function mergeBase(one: string, other: string, folder: string, path: string): string {
  const named = { revision: `${one}...${other}`, path }
  return text(git(['merge-base', '--end-of-options', one, other], folder, MOST_TEXT, named)).slice(
    0,
    SHORT_NAME,
  )
}

/** The top of a repository. */
export interface GitRoot {
  readonly folder: string
  /** From there, with `/`. */
  pathOf(file: string): string
}

/** @throws UserError `git-failed` */
export function gitRoot(folder: string, named: Named): GitRoot {
  const prefix = text(git(['rev-parse', '--show-prefix'], folder, MOST_TEXT, named)).replace(/\n$/, '')
  // From the folder upwards, as it was written: git itself would resolve links on the way.
  const top = resolve(folder, ...prefix.split('/').flatMap((step) => (step === '' ? [] : ['..'])))
  return {
    folder: top,
    pathOf: (file) => (file === top ? '' : file.startsWith(`${top}/`) ? file.slice(top.length + 1) : file),
  }
}

/** A file that differs between two versions of a repository; a side is absent where it was not there. Whole paths. */
export interface ChangedFile {
  readonly before?: string
  readonly after?: string
}

/**
 * What changed from a revision to another one, or to the files as they lie there, those that nobody added yet among them.
 * @throws UserError `git-failed`
 */
export function changedFiles(
  from: string,
  to: string | undefined,
  root: GitRoot,
  path: string,
): readonly ChangedFile[] {
  const named = { revision: to === undefined ? from : `${from}..${to}`, path }
  const run = (words: readonly string[]) => text(git(words, root.folder, MOST_TEXT, named)).split('\0')
  const whole = (name: string) => resolve(root.folder, name)
  const words = run([...DIFF, '--name-status', '-M', '--end-of-options', ...range(from, to), '--'])
  const changed: ChangedFile[] = []
  for (let at = 0; at + 1 < words.length; ) {
    const [status = '', first = '', second = ''] = words.slice(at, at + 3)
    const isMoved = status.startsWith('R')
    at += isMoved ? 3 : 2
    if (isMoved) changed.push({ before: whole(first), after: whole(second) })
    else if (status === 'A') changed.push({ after: whole(first) })
    else if (status === 'D') changed.push({ before: whole(first) })
    else changed.push({ before: whole(first), after: whole(first) })
  }
  const untracked = to === undefined ? run(['ls-files', '--others', '--exclude-standard', '-z']) : []
  return [...changed, ...untracked.flatMap((name) => (name === '' ? [] : [{ after: whole(name) }]))]
}

/**
 * Those of the changed files, by their older and newer paths, that patterns mean, as git understands them.
 * @throws UserError `git-failed`
 */
export function matchingFiles(
  patterns: readonly string[],
  folder: string,
  [from, to]: readonly [string, string | undefined],
  root: GitRoot,
): ReadonlySet<string> {
  const named = { revision: from, path: patterns.join(' ') }
  const specs = patterns.map((pattern) => `:(top,glob)${root.pathOf(resolve(folder, pattern))}`)
  const run = (words: readonly string[]) =>
    text(git([...words, '--', ...specs], root.folder, MOST_TEXT, named))
  const tracked = run([...DIFF, '--name-only', '--no-renames', '--end-of-options', ...range(from, to)])
  const untracked = to === undefined ? run(['ls-files', '--others', '--exclude-standard', '-z']) : ''
  return new Set(
    `${tracked}${untracked}`.split('\0').flatMap((name) => (name === '' ? [] : [resolve(root.folder, name)])),
  )
}

/** Whatever the user has configured, nothing of a repository is run. */
const DIFF = ['diff', '-z', '--no-ext-diff', '--no-textconv', '--no-relative', '--ignore-submodules']

function range(from: string, to: string | undefined): readonly string[] {
  return to === undefined ? [from] : [from, to]
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}

function git(words: readonly string[], cwd: string, most: number, named: Named): Uint8Array {
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
      ? text(cause.stderr)
      : ''
  const [first = ''] = said.split('\n').filter((line) => line.trim() !== '')
  return first.replace(/^fatal: /, '').replace(/\.$/, '')
}
