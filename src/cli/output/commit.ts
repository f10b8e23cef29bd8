import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { isForeign } from '../config/find-config.ts'
import { isTemporaryName, randomName, temporaryName } from './temporary-name.ts'
import { writeAll } from './write-all.ts'

/** A finished file and the place it shall have. */
export interface Move {
  readonly temporary: string
  readonly path: string
}

const JOURNAL = /^\.rasoat-[0-9a-f]{8}\.journal$/

/**
 * Moves a set of files to their places: all of them or none. No system moves several files at once. So a journal says first
 * what belongs together, and a run that finds one finishes what was interrupted; and where a move fails the files of before
 * are put back.
 */
export function commit(moves: readonly Move[]): void {
  const [first, ...others] = moves
  if (first === undefined) return
  if (others.length === 0) {
    renameSync(first.temporary, first.path)
    return
  }
  const journal = join(dirname(first.path), `.rasoat-${randomName()}.journal`)
  const undo: (() => void)[] = []
  const backups: string[] = []
  try {
    for (const { path } of moves) {
      if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) continue
      const backup = temporaryName(path)
      backups.push(backup)
      keep(path, backup)
    }
    write(journal, JSON.stringify({ moves, backups }))
    for (const [at, move] of moves.entries()) {
      const backup = backups.find((one) => isPartOf(one, moves[at]?.path ?? ''))
      undo.push(() =>
        backup === undefined ? rmSync(move.path, { force: true }) : renameSync(backup, move.path),
      )
      try {
        moveOne(move)
      } catch (cause) {
        undo.pop()
        throw cause
      }
    }
  } catch (cause) {
    for (const one of undo) one()
    throw cause
  } finally {
    rmSync(journal, { force: true })
    for (const backup of backups) rmSync(backup, { force: true })
  }
}

/** Another run may have found the journal, and have finished for us. */
function moveOne({ temporary, path }: Move): void {
  try {
    renameSync(temporary, path)
  } catch (cause) {
    if (!isGone(cause) || statSync(temporary, { throwIfNoEntry: false }) !== undefined) throw cause
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) throw cause
  }
}

/** So that the name is never without a file. Some systems know no links. */
function keep(path: string, backup: string): void {
  try {
    linkSync(path, backup)
  } catch {
    copyFileSync(path, backup)
  }
}

/** On the disk before the first file moves. */
function write(path: string, text: string): void {
  const file = openSync(path, 'wx')
  try {
    writeAll(file, Buffer.from(text))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** What was done about what earlier runs left in a folder: sets that were finished, files that were removed. */
export interface Recovered {
  readonly finished: readonly string[]
  readonly removed: readonly string[]
}

// A run of a night may take hours; whatever waits longer waits for nobody.
const STALE_AFTER_MS = 24 * 60 * 60 * 1000

/**
 * Finishes the sets that a run left half moved, and removes what runs that were killed left of the same outputs, known by
 * name and age. Only what belongs to the same user is believed: in a shared folder anybody could leave a journal.
 * @param now milliseconds since 1970
 */
export function recover(folder: string, outputs: readonly string[], now: number): Recovered {
  const finished: string[] = []
  const removed: string[] = []
  for (const name of namesIn(folder)) {
    const file = join(folder, name)
    if (JOURNAL.test(name) && isOwn(file, folder)) {
      const { moves, backups } = setIn(file)
      for (const move of moves) {
        if (statSync(move.temporary, { throwIfNoEntry: false })?.isFile() !== true) continue
        renameSync(move.temporary, move.path)
        finished.push(move.path)
      }
      for (const one of [...backups, file]) rmSync(one, { force: true })
    }
  }
  for (const name of namesIn(folder).filter(isTemporaryName)) {
    const file = join(folder, name)
    const stat = statSync(file, { throwIfNoEntry: false })
    const isOurs = outputs.some((path) => isPartOf(file, path))
    if (!isOurs || stat?.isFile() !== true || now - stat.mtimeMs < STALE_AFTER_MS || !isOwn(file, folder))
      continue
    rmSync(file, { force: true })
    removed.push(file)
  }
  return { finished, removed }
}

interface JournalledSet {
  readonly moves: readonly Move[]
  readonly backups: readonly string[]
}

/** What does not look like a journal of ours is none: its file goes, and nothing is moved. */
function setIn(journal: string): JournalledSet {
  try {
    const { moves, backups } = JSON.parse(readFileSync(journal, 'utf8')) as JournalledSet
    const areOurs = moves.every(
      ({ temporary, path }) =>
        isAbsolute(path) && isPartOf(temporary, path) && dirname(temporary) === dirname(path),
    )
    const areKept = backups.every((backup) =>
      moves.some(({ path }) => dirname(backup) === dirname(path) && isPartOf(backup, path)),
    )
    return areOurs && areKept ? { moves, backups } : { moves: [], backups: [] }
  } catch {
    return { moves: [], backups: [] } // cut off before the first file moved
  }
}

function isPartOf(temporary: string, path: string): boolean {
  const [name, whole] = [basename(temporary), basename(path)]
  const start = name.replace(/\.[0-9a-f]{8}\.part$/, '')
  // A long name gave up its end.
  return isTemporaryName(name) && (start === whole || (start.length > 100 && whole.startsWith(start)))
}

function isOwn(file: string, folder: string): boolean {
  const [one, other] = [
    statSync(file, { throwIfNoEntry: false }),
    statSync(folder, { throwIfNoEntry: false }),
  ]
  return one !== undefined && !isForeign(one, other)
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return [] // not there yet, or not to be read: writing says what is wrong
  }
}

function isGone(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
}
