import { foldWord } from '../../../text/fold.ts'
import { fieldOfHeading } from '../mapping.ts'

const RUNNING_NUMBER = /^(?:stt|tt|so|sott|sothutu|no|index)(?:stt|tt)?$/

/** `STT`, `TT`, `Số TT`: the heading of the running numbers. */
export function isRunningNumberHeading(text: string): boolean {
  return RUNNING_NUMBER.test(foldWord(text))
}

/** Whether offices head a column with this. */
export function isHeadingText(text: string): boolean {
  return isRunningNumberHeading(text) || fieldOfHeading(text.replace(/\s+/g, ' ').trim()) !== undefined
}

/** Whether two headings are one, whatever their case, accents and line breaks. */
export function isSameHeading(a: string, b: string): boolean {
  return foldWord(a) === foldWord(b)
}

/**
 * What stands in a cell behind its heading. A program that recognises scans puts the first row of a page into the cells of
 * the heading where it does not see the line between them.
 * @returns the heading as it stands there, and the rest; undefined when the cell does not begin with it
 */
export function splitAtHeading(
  text: string,
  heading: string,
): { readonly heading: string; readonly rest: string } | undefined {
  const wanted = foldWord(heading)
  if (wanted === '') return undefined
  for (const { index } of text.matchAll(/(?<=\S)(?=\s|$)/g)) {
    const start = text.slice(0, index)
    const word = foldWord(start)
    if (word.length > wanted.length) return undefined
    if (word === wanted) return { heading: start, rest: text.slice(index).trim() }
  }
  return undefined
}

/** The same where nobody knows yet what the headings are: the longest beginning, in whole lines, that heads a column. */
export function splitAtKnownHeading(
  text: string,
): { readonly heading: string; readonly rest: string } | undefined {
  const lines = text.split('\n')
  for (let count = lines.length; count > 0; count -= 1) {
    const heading = lines.slice(0, count).join('\n')
    if (isHeadingText(heading)) return { heading, rest: lines.slice(count).join('\n').trim() }
  }
  return undefined
}
