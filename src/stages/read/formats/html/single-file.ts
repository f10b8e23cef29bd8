import PostalMime from 'postal-mime'
import { UserError } from '../../../../model/user-error.ts'
import { damagedFile, wordsOf } from '../../faults.ts'
import { asBuffer } from '../../text.ts'

// Chrome writes some 300 bytes before it says what the file is, Excel 100.
const HEAD_BYTES = 4_096
const RELATED = /^content-type:\s*multipart\/related\s*;[\s\S]*?\bboundary="?([^"\r\n;]{1,200})/im

/** Whether these are the bytes of a page and all that belongs to it in one file (MHTML, RFC 2557): a letter with parts. */
export function isSingleFile(bytes: Uint8Array): boolean {
  return boundaryOf(bytes) !== undefined
}

/**
 * The pages of such a file, one after the other, as UTF-8: frames and the sheets of a workbook are pages of their own.
 * @throws UserError `truncated-file` where the last part has no end, `damaged-file`
 */
export async function pagesOf(bytes: Uint8Array, source: string): Promise<Uint8Array> {
  const end = `--${boundaryOf(bytes)}--`
  // The library takes what is there of a letter that was cut off.
  if (!asBuffer(bytes).includes(end, undefined, 'latin1')) throw new UserError('truncated-file', { source })
  try {
    const { html = '' } = await new PostalMime().parse(bytes)
    return Buffer.from(html)
  } catch (error) {
    throw damagedFile(source, wordsOf(error), error)
  }
}

function boundaryOf(bytes: Uint8Array): string | undefined {
  const head = asBuffer(bytes).subarray(0, HEAD_BYTES).toString('latin1')
  // Only a file that begins like a letter: a list may well speak of content types further down.
  return /^(?:mime-version|from|content-type|subject|date):/i.test(head) ? RELATED.exec(head)?.[1] : undefined
}
