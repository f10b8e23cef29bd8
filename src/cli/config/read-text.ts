import { closeSync, readFileSync } from 'node:fs'
import { UserError } from '../../model/user-error.ts'
import { openFile, refuseChanged } from '../../stages/read/regular-file.ts'
import { systemDetail } from '../output/system-detail.ts'

const MEGABYTE = 1024 ** 2

/**
 * Bytes a text file of the user may have, by what it is. Written by hand they have some thousand, a saved nation has
 * 100 MB; compiling a schema costs more than the square of its size.
 */
export const LONGEST = {
  config: MEGABYTE,
  schema: MEGABYTE / 4,
  result: 400 * MEGABYTE,
  known: 16 * MEGABYTE,
} as const

/**
 * A text file of the user that is no list: a configuration, a schema, a saved result.
 * @throws UserError `oversized-text`, and those of `openFile`
 */
export function readText(file: string, source: string, kind: keyof typeof LONGEST): string {
  const { descriptor, size, state } = openFile(file, source)
  try {
    const max = LONGEST[kind]
    if (size > max) throw new UserError('oversized-text', { source, value: size, max })
    const text = readFileSync(descriptor, 'utf8')
    refuseChanged(file, source, state)
    return text
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    throw new UserError('unreadable-file', { source, detail: systemDetail(cause) }, { cause })
  } finally {
    closeSync(descriptor)
  }
}
