import { existsSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { isList, isLock, kindOf } from './folder.ts'
import {
  type ChangedFile,
  changedFiles,
  gitRoot,
  kindIn,
  matchingFiles,
  mergeBase,
  readRevision,
} from './git.ts'

/** Two versions of a repository: `A` to the files as they lie there, `A..B`, `A...B` for B beside where the two parted. */
export interface GitRange {
  readonly before: string
  /** Absent: the files as they lie there. */
  readonly after?: string
}

/** What somebody wants compared: a file, a folder or a pattern, and from which folder it is written. */
export interface Wanted {
  readonly written: string
  readonly base: string
}

/** The files of a list on either side, whole paths, and which of the wanted it was found by. */
export interface FoundPair extends ChangedFile {
  readonly by: Wanted | undefined
}

/** @throws UserError `git-failed` */
export function rangeOf(written: string, folder: string, path: string): GitRange {
  const [, one = written, dots, other = ''] = /^(.*?)(\.{2,3})(.*)$/.exec(written) ?? []
  const [left, right] = [one === '' ? 'HEAD' : one, other === '' ? 'HEAD' : other]
  const before = dots === '...' ? mergeBase(left, right, folder, path) : left
  return { before, ...(dots === undefined ? {} : { after: right }) }
}

/** A folder that is there, to ask git in: that of a list may be gone with it. */
export function askedIn(wanted: readonly Wanted[], cwd: string): string {
  const [{ written, base } = { written: '.', base: cwd }] = wanted
  if (isPattern(written, base)) return base
  const file = resolve(base, written)
  let folder = kindOf(file) === 'folder' ? file : dirname(file)
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

/**
 * The lists to compare. A file that is named is one, changed or not; of a folder, of a pattern, and of the whole repository
 * where nothing is named, those that changed, came, left or moved. What did not change needs no reading.
 * @throws UserError `git-failed`
 */
export function changedLists(
  wanted: readonly Wanted[],
  range: GitRange,
  folder: string,
): readonly FoundPair[] {
  const shown = wanted[0]?.written ?? '.'
  const root = gitRoot(folder, { revision: range.before, path: shown })
  const changed = changedFiles(range.before, range.after, root, shown)
  const found = new Map<string, FoundPair>()
  const take = (file: ChangedFile, by: Wanted | undefined) => {
    const key = JSON.stringify([file.before, file.after])
    if (!found.has(key)) found.set(key, { ...file, by })
  }
  for (const file of wanted.length === 0 ? changed.filter((each) => isSurelyList(each, root.folder)) : [])
    take(file, undefined)
  for (const one of wanted) {
    const file = resolve(one.base, one.written)
    if (isPattern(one.written, one.base)) {
      const own = matchingFiles(withoutBraces(one.written), one.base, [range.before, range.after], root)
      for (const each of changed)
        if (pathsOf(each).some((path) => own.has(path) && !isLock(basename(path)))) take(each, one)
      continue
    }
    const inside = changed.filter((each) => pathsOf(each).includes(file))
    const below = changed.filter((each) =>
      pathsOf(each).some((path) => isBelow(path, file) && isOpenList(path, file)),
    )
    for (const each of [...inside, ...below]) take(each, one)
    if (inside.length > 0 || below.length > 0) continue
    const isFolder = kindOf(file) === 'folder' || kindIn(range.before, file, root) === 'tree'
    if (isFolder) continue
    // Asked here, so that what was never there is said.
    readRevision({ revision: range.before, path: one.written }, file, MOST, root)
    take({ before: file, after: file }, one)
  }
  return [...found.values()].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1))
}

const MOST = 1 << 30

function pathsOf({ before, after }: ChangedFile): readonly string[] {
  return [before, after].flatMap((path) => path ?? [])
}

function pathOf({ before, after }: ChangedFile): string {
  return after ?? before ?? ''
}

function isPattern(written: string, base: string): boolean {
  return /[*?[\]{}]/.test(written) && kindOf(resolve(base, written)) === undefined
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** As a folder is walked: not what is hidden, and not the files that programs leave beside a list. */
function isOpenList(path: string, folder: string): boolean {
  const steps = relative(folder, path).split(sep)
  return (
    isList(path) &&
    !steps.some((step) => step.startsWith('.') || step === 'node_modules') &&
    !isLock(basename(path))
  )
}

/** JSON and plain texts are seldom lists; whoever keeps lists in them names them. */
function isSurelyList(file: ChangedFile, root: string): boolean {
  return pathsOf(file).some((path) => isOpenList(path, root) && !/\.(json|txt)$/i.test(path))
}

// Of a few braces in a row come thousands of patterns: then they are taken as they stand, and match nothing.
const MOST_PATTERNS = 1000

/** Git knows no braces: `{a,b}.csv` is two patterns. */
function withoutBraces(pattern: string): readonly string[] {
  const choices = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, one = '']) => one.split(',').length)
  return choices.reduce((product, one) => product * one, 1) > MOST_PATTERNS ? [pattern] : expanded(pattern)
}

function expanded(pattern: string): readonly string[] {
  const found = /^(.*?)\{([^{}]*)\}(.*)$/.exec(pattern)
  if (found === null) return [pattern]
  const [, before = '', choices = '', after = ''] = found
  return choices.split(',').flatMap((choice) => expanded(`${before}${choice}${after}`))
}
