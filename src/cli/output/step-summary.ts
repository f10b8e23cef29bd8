import { appendFileSync } from 'node:fs'
import { UserError } from '../../model/user-error.ts'
import { systemDetail } from './system-detail.ts'

// A step may have a mebibyte (docs.github.com, "Workflow commands", from memory); a longer summary is refused whole.
const MOST_BYTES = 1_000_000

/**
 * Appends Markdown to the page of a step of GitHub Actions, as much of it as the page holds: whole lines.
 * @throws UserError `cannot-write`
 */
export async function appendStepSummary(file: string, markdown: AsyncIterable<string>): Promise<void> {
  let left = MOST_BYTES
  let text = ''
  for await (const piece of markdown) {
    for (const line of piece.split(/(?<=\n)/)) {
      left -= Buffer.byteLength(line)
      if (left < 0) break
      text += line
    }
    if (left < 0) break
  }
  try {
    appendFileSync(file, text)
  } catch (cause) {
    throw new UserError('cannot-write', { path: file, detail: systemDetail(cause) }, { cause })
  }
}
