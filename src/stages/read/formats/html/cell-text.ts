/** Gathers what a cell shows. */
export interface CellText {
  open(name: string): void
  close(name: string): void
  text(text: string): void
  /** The text so far, one line a line, and starts anew. */
  take(): string
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
  let current = ''
  let length = 0

  function endLine(): void {
    const line = current.trim()
    if (line !== '') lines.push(line)
    current = ''
  }

  return {
    open(name) {
      if (name === 'br' || BLOCKS.has(name)) endLine()
    },
    close(name) {
      if (BLOCKS.has(name)) endLine()
    },
    text(text) {
      if (length > longest) return
      // Not `\s`: a no-break space is one in the page too, and is tidied like any other text.
      const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ')
      current += current.endsWith(' ') && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
      length += collapsed.length
    },
    take() {
      endLine()
      const text = lines.join('\n')
      lines = []
      length = 0
      return text
    },
  }
}
