import type { Attributes } from '../zip/xml.ts'

/** Gathers the paragraphs of a cell. */
export interface Paragraphs {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
  /** The text so far, one line a paragraph, and starts anew. Undefined: there was no paragraph at all. */
  take(): string | undefined
}

const COUNT = /^\d{1,7}$/

/**
 * Any amount of white space in the file is one blank, and none at the beginning of a paragraph; more are said with
 * `text:s` (ODF 1.2 part 1, 6.1.2). A blank at the end would be none either, but LibreOffice writes and reads it as one.
 * @param longest past that many characters a cell is cut anyway, and what comes is not gathered
 */
export function createParagraphs(longest: number): Paragraphs {
  let done: string[] = []
  let current: string | undefined
  let endsBlank = true
  let length = 0

  function add(text: string): void {
    if (current === undefined || length > longest) return
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ')
    current += endsBlank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
    length += collapsed.length
    if (collapsed !== '') endsBlank = collapsed.endsWith(' ')
  }

  function addAsItIs(text: string): void {
    if (current === undefined || length > longest) return
    current += text
    length += text.length
    endsBlank = false
  }

  return {
    open(name, attributes) {
      if (name === 'text:p') {
        current = ''
        endsBlank = true
      } else if (name === 'text:s') {
        const count = attributes['text:c'] ?? '1'
        addAsItIs(' '.repeat(COUNT.test(count) ? Math.min(Number(count), longest) : longest))
      } else if (name === 'text:tab') addAsItIs('\t')
      else if (name === 'text:line-break') addAsItIs('\n')
    },
    close(name) {
      if (name !== 'text:p' || current === undefined) return
      if (length <= longest || current !== '') done.push(current)
      length += 1 // the line break
      current = undefined
    },
    text: add,
    take() {
      const text = done.length === 0 ? undefined : done.join('\n')
      done = []
      current = undefined
      length = 0
      return text
    },
  }
}
