import { UserError } from '../../../../model/user-error.ts'
import { skipSpace } from './bytes.ts'

const MARKUP = 0x3c

/**
 * Refuses what is no JSON under a JSON name: a workbook before it is decoded (its zero bytes look like UTF-16), a
 * web page saved in place of the answer after it.
 * @throws UserError `not-this-format`
 */
export function refuseArchive(start: Uint8Array, format: string, source: string): void {
  if (start[0] === 0x50 && start[1] === 0x4b)
    throw new UserError('not-this-format', { source, format, found: 'zip' })
}

/** @throws UserError `not-this-format` */
export function refuseMarkup(text: Uint8Array, format: string, source: string): void {
  if (text[skipSpace(text, 0)] === MARKUP)
    throw new UserError('not-this-format', { source, format, found: 'html' })
}
