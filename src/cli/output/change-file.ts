import { extname } from 'node:path'
import { changeLogs } from '../../convert/change-log.ts'
import type { Language } from '../../messages/language.ts'
import type { Alteration } from '../../model/alteration.ts'
import { UserError } from '../../model/user-error.ts'
import { altered } from '../../render/content/findings/altered.ts'
import type { OutputSet } from './output-set.ts'

/** The change log of a conversion, written as it goes on. */
export interface ChangeFile {
  add(changes: Iterable<Alteration>): void
  /** Its last line; the set of the run moves it to its place. */
  end(): void
}

/** @throws UserError `unknown-output-format`, `cannot-write` */
export function createChangeFile(path: string, language: Language, set: OutputSet): ChangeFile {
  const log = changeLogs.find(({ extensions }) => extensions.includes(extname(path).toLowerCase()))
  if (log === undefined) {
    const known = changeLogs.flatMap(({ extensions }) => extensions).join(' ')
    throw new UserError('unknown-output-format', { path, known })
  }
  const file = set.create(path)
  file.write(log.begin)
  let isEmpty = true
  return {
    add(changes) {
      for (const change of changes) {
        file.write(log.line({ ...change, message: altered(change, language) }, isEmpty))
        isEmpty = false
      }
    },
    end() {
      file.write(log.end(isEmpty))
    },
  }
}
