import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../model/user-error.ts'
import type { Terminal } from './terminal.ts'

/** A file that appears whole or not at all: written beside its place and moved there at the end. */
export interface OutputFile {
  write(text: string | Uint8Array): void
  /** Moves the finished file to its place. */
  finish(): void
  /** Takes everything back. Harmless after `finish`. */
  discard(): void
}

// Small pieces are gathered: a system call for each finding would cost more than the finding.
const GATHERED_CHARACTERS = 1 << 16

/** @throws UserError `cannot-write` */
export function createOutputFile(
  path: string,
  displayPath: string,
  terminal: Pick<Terminal, 'onAbort'>,
): OutputFile {
  const temporary = `${path}.${process.pid}.part`
  const file = attempt(displayPath, () => {
    mkdirSync(dirname(path), { recursive: true })
    return openSync(temporary, 'wx')
  })
  let isOpen = true
  let gathered = ''
  function discard(): void {
    if (!isOpen) return
    isOpen = false
    closeSync(file)
    rmSync(temporary, { force: true })
  }
  const forget = terminal.onAbort(discard)
  function flush(): void {
    if (gathered === '') return
    writeAll(file, Buffer.from(gathered))
    gathered = ''
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
    finish() {
      attempt(displayPath, () => {
        flush()
        closeSync(file)
        isOpen = false
        renameSync(temporary, path)
      })
      forget()
    },
    discard() {
      discard()
      forget()
    },
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (cause) {
    throw new UserError(
      'cannot-write',
      { path, detail: cause instanceof Error ? cause.message : '' },
      { cause },
    )
  }
}
