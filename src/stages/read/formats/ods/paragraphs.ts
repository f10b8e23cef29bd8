import { shownIn } from '../../symbol-font.ts'
import type { CellContent } from '../workbook/cell-content.ts'
import type { Font } from '../workbook/styled-text.ts'
import type { Attributes } from '../zip/xml.ts'

/** Gathers the paragraphs of a cell. */
export interface Paragraphs {
  /** A new cell. @param font what its style says */
  begin(font: Font | undefined): void
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
  /** The text so far, one line a paragraph, and starts anew. Undefined: there was no paragraph at all. */
  take(): Pick<CellContent, 'unstruck'> & { readonly text: string | undefined }
}

const COUNT = /^\d{1,7}$/

/**
 * Any amount of white space in the file is one blank, and none at the beginning of a paragraph; more are said with
 * `text:s` (ODF 1.2 part 1, 6.1.2). A blank at the end would be none either, but LibreOffice writes and reads it as one.
 * @param fontOf what a style of paragraphs or of pieces of text says
 * @param longest past that many characters a cell is cut anyway, and what comes is not gathered
 */
export function createParagraphs(
  longest: number,
  fontOf: (style: string | undefined) => Font | undefined,
): Paragraphs {
  let done: string[] = []
  let current: string | undefined
  let left: string[] = []
  let currentLeft = ''
  let isStruck = false
  let fonts: (Font | undefined)[] = []
  let endsBlank = true
  let length = 0

  function add(text: string): void {
    if (current === undefined || length > longest) return
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ')
    put(endsBlank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed)
    length += collapsed.length
    if (collapsed !== '') endsBlank = collapsed.endsWith(' ')
  }

  function put(text: string): void {
    const font = fonts.at(-1)
    const shown = font === undefined ? text : shownIn(font.name, text)
    current += shown
    if (font?.isStruck !== true) currentLeft += shown
    else if (shown.trim() !== '') isStruck = true
  }

  /** What a piece of text does not say, the text around it does. */
  function withAround(font: Font | undefined): Font | undefined {
    const around = fonts.at(-1)
    if (font === undefined || around === undefined) return font ?? around
    return { name: font.name === '' ? around.name : font.name, isStruck: font.isStruck || around.isStruck }
  }

  function addAsItIs(text: string): void {
    if (current === undefined || length > longest) return
    put(text)
    length += text.length
    endsBlank = false
  }

  return {
    begin(font) {
      fonts = [font]
    },
    open(name, attributes) {
      if (name === 'text:p' || name === 'text:span')
        fonts.push(withAround(fontOf(attributes['text:style-name'])))
      if (name === 'text:p') {
        current = ''
        currentLeft = ''
        endsBlank = true
      } else if (name === 'text:s') {
        const count = attributes['text:c'] ?? '1'
        addAsItIs(' '.repeat(COUNT.test(count) ? Math.min(Number(count), longest) : longest))
      } else if (name === 'text:tab') addAsItIs('\t')
      else if (name === 'text:line-break') addAsItIs('\n')
    },
    close(name) {
      if ((name === 'text:p' || name === 'text:span') && fonts.length > 1) fonts.pop()
      if (name !== 'text:p' || current === undefined) return
      if (length <= longest || current !== '') {
        done.push(current)
        if (currentLeft.trim() !== '') left.push(currentLeft)
      }
      length += 1 // the line break
      current = undefined
    },
    text: add,
    take() {
      const text = done.length === 0 ? undefined : done.join('\n')
      const unstruck = isStruck ? left.join('\n').trim() : undefined
      done = []
      left = []
      isStruck = false
      current = undefined
      length = 0
      return { text, unstruck }
    },
  }
}
