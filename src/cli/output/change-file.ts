import { extname, resolve } from 'node:path'
import { changeLogs } from '../../convert/change-log.ts'
import type { Language } from '../../messages/language.ts'
import type { Alteration } from '../../model/alteration.ts'
import { UserError } from '../../model/user-error.ts'
import { altered } from '../../render/content/findings/altered.ts'
import type { Terminal } from '../terminal.ts'
import { createOutputFile } from './output.ts'

/** The change log of a conversion, written as it goes on. */
export interface ChangeFile {
  add(changes: Iterable<Alteration>): void
  finish(): void
  discard(): void
}

/** @throws UserError `unknown-output-format`, `cannot-write` */
export function createChangeFile(path: string, language: Language, terminal: Terminal): ChangeFile {
  const log = changeLogs.find(({ extensions }) => extensions.includes(extname(path).toLowerCase()))
  if (log === undefined) {
    const known = changeLogs.flatMap(({ extensions }) => extensions).join(' ')
    throw new UserError('unknown-output-format', { path, known })
  }
  const file = createOutputFile(resolve(terminal.cwd, path), path, terminal)
  file.write(log.begin)
  let isEmpty = true
  return {
    add(changes) {
      for (const change of changes) {
        file.write(log.line({ ...change, message: altered(change, language) }, isEmpty))
        isEmpty = false
      }
    },
    finish() {
      file.write(log.end(isEmpty))
      file.finish()
    },
    discard: file.discard,
  }
}
