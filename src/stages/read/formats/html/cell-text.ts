import { shownIn } from '../../symbol-font.ts'
import type { CellContent } from '../workbook/cell-content.ts'
import type { Look } from './looks.ts'

/** Gathers what a cell shows. */
export interface CellText {
  open(name: string): void
  close(name: string): void
  /** @param isHiddenCell the whole cell is hidden, and read all the same */
  text(text: string, look: Look, isHiddenCell: boolean): void
  /** The text so far, one line a line, and starts anew. */
  take(): Pick<CellContent, 'text' | 'unstruck'>
}

/** Begin and end a line of their own. */
const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'section',
])

/**
 * White space in the page is one blank and none at the ends of a line; lines end with `<br>` and with blocks.
 * @param longest past that many characters a cell is cut anyway, and what comes is not gathered
 */
export function createCellText(longest: number): CellText {
  let lines: string[] = []
  let left: string[] = []
  let current = ''
  let currentLeft = ''
  let isStruck = false
  let length = 0

  function endLine(): void {
    const line = current.trim()
    if (line !== '') lines.push(line)
    if (currentLeft.trim() !== '') left.push(currentLeft.trim())
    current = ''
    currentLeft = ''
  }

  return {
    open(name) {
      if (name === 'br' || BLOCKS.has(name)) endLine()
    },
    close(name) {
      if (BLOCKS.has(name)) endLine()
    },
    text(text, look, isHiddenCell) {
      if (length > longest || (look.isHidden && !isHiddenCell)) return
      // Not `\s`: a no-break space is one in the page too, and is tidied like any other text.
      const collapsed = shownIn(look.font, text.replace(/[ \t\r\n\f]+/g, ' '))
      const more = current.endsWith(' ') && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
      current += more
      if (!look.isStruck) currentLeft += more
      else if (more.trim() !== '') isStruck = true
      length += collapsed.length
    },
    take() {
      endLine()
      const text = lines.join('\n')
      const unstruck = isStruck ? left.join('\n') : undefined
      lines = []
      left = []
      isStruck = false
      length = 0
      return { text, unstruck }
    },
  }
}
