import { readFileSync } from 'node:fs'
import { UserError } from '../model/user-error.ts'
import { systemDetail } from './system-detail.ts'

/**
 * A small text file of the user: a configuration, a schema, a saved result.
 * @throws UserError `no-such-file`, `not-a-file`, `unreadable-file`
 */
export function readText(file: string, source: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'ENOENT') throw new UserError('no-such-file', { source }, { cause })
    if (code === 'EISDIR') throw new UserError('not-a-file', { source }, { cause })
    throw new UserError('unreadable-file', { source, detail: systemDetail(cause) }, { cause })
  }
}
