import stringWidth from 'string-width'

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })
const ELLIPSIS = '…'

// ASCII, the letters of Vietnamese and Arabic and the signs of our sentences: one column and one letter each, which saves
// asking for almost every text there is. test/render/width.test.ts asks for each of them.
const PLAIN = /^[ -~«·»À-ɏء-غف-ي٠-٩،؛؟Ạ-ỹ–—‘’“”•…→]*$/

/** Columns a text takes on a terminal. Accents take none, many East Asian signs and emoji two, colours none. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text)
}

export function widest(texts: Iterable<string>): number {
  let most = 0
  for (const text of texts) most = Math.max(most, widthOf(text))
  return most
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOf(text))) + text
}

/** The text when it fits, else its beginning and `…`: never wider than `columns`. Takes plain text, without colours. */
export function cut(text: string, columns: number): string {
  // A single sign is taken also where it is too wide.
  if (head(text, columns).length === text.length && (text.length > 2 || widthOf(text) <= columns)) return text
  const room = columns - widthOf(ELLIPSIS)
  if (room < 0) return ''
  const start = head(text, room)
  return (widthOf(start) > room ? '' : start.trimEnd()) + ELLIPSIS
}

/**
 * The text in lines of at most `columns`, broken at spaces, and inside a word only when the word alone is too wide.
 * @param most lines at most; what is left over is cut with `…`
 */
export function wrap(text: string, columns: number, most = Number.POSITIVE_INFINITY): readonly string[] {
  // A sign of two columns has to fit somewhere.
  const room = Math.max(2, columns)
  const lines: string[] = []
  let rest = text.trim()
  while (rest !== '') {
    const fits = head(rest, room)
    if (lines.length + 1 >= most || fits.length === rest.length) {
      lines.push(cut(rest, room))
      break
    }
    const space = rest.startsWith(' ', fits.length) ? fits.length : fits.lastIndexOf(' ')
    const taken = space > 0 ? space : fits.length
    lines.push(rest.slice(0, taken).trimEnd())
    rest = rest.slice(taken).trimStart()
  }
  return lines
}

/** As much of the beginning as fits; letters are never parted from their accents. Time: that of the columns, not of the text. */
function head(text: string, columns: number): string {
  // No sign is wider than two columns.
  if (text.length * 2 <= columns) return text
  // One sign more than is taken: an accent may follow.
  if (PLAIN.test(text.slice(0, columns + 1))) return text.slice(0, columns)
  let taken = ''
  let used = 0
  for (const { segment } of GRAPHEMES.segment(text)) {
    used += widthOf(segment)
    // One letter with marks wider than the line: its first sign, so that a line always takes something.
    if (used > columns) return taken === '' && columns > 0 ? [...segment].slice(0, 1).join('') : taken
    taken += segment
  }
  return taken
}
