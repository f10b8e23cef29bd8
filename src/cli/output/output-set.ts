import { dirname, resolve } from 'node:path'
import type { Language } from '../../messages/language.ts'
import { UserError } from '../../model/user-error.ts'
import { forScreen } from '../../render/text/escape.ts'
import type { Terminal } from '../terminal.ts'
import { commit, recover } from './commit.ts'
import { createOutputFile, type Durability, type OutputFile } from './output.ts'
import { systemDetail } from './system-detail.ts'

/** The files of a run: all of this one, or all of the one before. A page beside the table of another night misleads. */
export interface OutputSet {
  /** @param path as the user wrote it */
  create(path: string, durability?: Durability): OutputFile
  /** Moves all of them to their places. @throws UserError `cannot-write`, and the files of before are there */
  finish(): void
  /** Takes everything back. Harmless after `finish`. */
  discard(): void
}

/** @param outputs all that will be written: what earlier runs left of them is seen to first */
export function createOutputSet(
  outputs: readonly string[],
  terminal: Terminal,
  { language, isQuiet }: { readonly language: Language; readonly isQuiet: boolean },
): OutputSet {
  const files: { readonly file: OutputFile; readonly path: string }[] = []
  const places = outputs.map((path) => resolve(terminal.cwd, path))
  for (const folder of new Set(places.map((path) => dirname(path)))) {
    const { finished, removed } = attempt(folder, () => recover(folder, places, Date.now()))
    if (isQuiet) continue
    for (const path of finished) terminal.stderr.write(`${forScreen(language.help.finishedWriting(path))}\n`)
    for (const path of removed) terminal.stderr.write(`${forScreen(language.help.removedPart(path))}\n`)
  }
  return {
    create(path, durability) {
      const file = createOutputFile(resolve(terminal.cwd, path), path, terminal, durability)
      files.push({ file, path })
      return file
    },
    finish() {
      for (const { file } of files) file.close()
      const moves = files.flatMap(({ file }) => file.move ?? [])
      const written = new Map(files.map(({ file, path }) => [file.move?.path ?? '', path]))
      attempt(files[0]?.path ?? '', () => commit(moves), written)
      for (const { file } of files) file.settle()
    },
    discard() {
      for (const { file } of files) file.discard()
    },
  }
}

/** @param written whole paths as the user wrote them: the system says at which of them it failed */
function attempt<T>(path: string, action: () => T, written: ReadonlyMap<string, string> = new Map()): T {
  try {
    return action()
  } catch (cause) {
    const failed = cause instanceof Error && 'dest' in cause ? written.get(String(cause.dest)) : undefined
    throw new UserError('cannot-write', { path: failed ?? path, detail: systemDetail(cause) }, { cause })
  }
}
