import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UserError } from '../../model/user-error.ts'
import { realPath } from '../../stages/read/link.ts'
import type { Terminal } from '../terminal.ts'
import type { Move } from './commit.ts'
import { systemDetail } from './system-detail.ts'
import { temporaryName } from './temporary-name.ts'
import { writeAll } from './write-all.ts'

/** A file that appears whole or not at all: written beside its place and moved there at the end. */
export interface OutputFile {
  write(text: string | Uint8Array): void
  /** All of it has been written; it waits beside its place. For files that appear together or not at all. */
  close(): void
  /** Moves the finished file to its place. */
  finish(): void
  /** Where it waits, and its place; undefined for what is written to as it is. */
  readonly move: Move | undefined
  /** It was moved to its place, with others. */
  settle(): void
  /** Takes everything back. Harmless after `finish`. */
  discard(): void
}

export interface Durability {
  /** On the disk, and not only with the system, before it has its place: it outlives a power cut. */
  readonly isDurable?: boolean
}

// Small pieces are gathered: a system call for each finding would cost more than the finding.
const GATHERED_CHARACTERS = 1 << 16

/** @throws UserError `cannot-write` */
export function createOutputFile(
  path: string,
  displayPath: string,
  terminal: Pick<Terminal, 'onAbort'>,
  { isDurable = false }: Durability = {},
): OutputFile {
  const place = attempt(displayPath, () => placeOf(path))
  const file = attempt(displayPath, () => {
    mkdirSync(dirname(place.path), { recursive: true })
    return openSync(place.temporary ?? place.path, place.temporary === undefined ? 'w' : 'wx')
  })
  let isOpen = true
  let isSettled = false
  let gathered = ''
  function close(): void {
    if (!isOpen) return
    isOpen = false
    closeSync(file)
  }
  function discard(): void {
    if (isSettled) return
    isSettled = true
    close()
    if (place.temporary !== undefined) rmSync(place.temporary, { force: true })
  }
  const forget = terminal.onAbort(discard)
  function settle(): void {
    isSettled = true
    forget()
  }
  function flush(): void {
    if (gathered === '') return
    writeAll(file, Buffer.from(gathered))
    gathered = ''
  }
  function complete(): void {
    flush()
    if (isDurable && isOpen) fsyncSync(file)
    close()
  }
  return {
    write(text) {
      attempt(displayPath, () => {
        if (typeof text === 'string') {
          gathered += text
          if (gathered.length >= GATHERED_CHARACTERS) flush()
          return
        }
        flush()
        writeAll(file, text)
      })
    },
    close() {
      attempt(displayPath, complete)
    },
    finish() {
      attempt(displayPath, () => {
        complete()
        if (place.temporary !== undefined) renameSync(place.temporary, place.path)
      })
      settle()
    },
    move: place.temporary === undefined ? undefined : { temporary: place.temporary, path: place.path },
    settle,
    discard() {
      discard()
      forget()
    },
  }
}

/**
 * Where to write, and under which name until it is finished. A link stays a link, and its target is replaced; what is
 * no file (`/dev/null`, a named pipe) cannot be replaced and is written to as it is.
 */
function placeOf(path: string): { readonly path: string; readonly temporary?: string } {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return { path, temporary: temporaryName(path) }
  if (!stat.isFile() && !stat.isDirectory()) return { path }
  const real = realpathSync(path)
  return { path: real, temporary: temporaryName(real) }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (cause) {
    throw new UserError('cannot-write', { path, detail: systemDetail(cause) }, { cause })
  }
}

/** Nobody's list is replaced by what is said about it, and no result by another. @throws UserError `output-is-source`, `same-output` */
export function refuseToOverwrite(
  outputs: readonly string[],
  sources: readonly { readonly file?: string }[],
  cwd: string,
): void {
  const places = new Set(sources.flatMap(({ file }) => (file === undefined ? [] : [placeInFact(file)])))
  const path = outputs.find((output) => places.has(placeInFact(resolve(cwd, output))))
  if (path !== undefined) throw new UserError('output-is-source', { path })
  const written = outputs.map((output) => placeInFact(resolve(cwd, output)))
  const twice = outputs.find(
    (_, index) => isFile(written[index]) && written.indexOf(written[index] ?? '') !== index,
  )
  if (twice !== undefined) throw new UserError('same-output', { path: twice })
}

/** `/dev/null` may be written to as often as one likes. */
function isFile(path = ''): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? true
  } catch {
    return true // below a file, or in a circle of links: writing says what is wrong
  }
}

function placeInFact(path: string): string {
  return realPath(path) ?? path
}
