import { Parser } from 'htmlparser2'

export type Attributes = Readonly<Record<string, string>>

/** What a page is read with. Names are lower case, references to characters are resolved. */
export interface MarkupHandlers {
  open(name: string, attributes: Attributes): void
  /** Also for elements that the page leaves open and HTML closes: a cell before the next one, a row before the next. */
  close(name: string): void
  text(text: string): void
  /** The page is over; what it left open is closed after this. */
  end(): void
}

/** How deep elements of a page may lie in each other. Pages nest some 30 deep; more only exists to fill memory. */
const MOST_DEPTH = 512

/**
 * Reads markup piece by piece, as forgiving as a browser: broken markup raises nothing. But a page that ends inside a tag or
 * a comment was cut there, or everything behind a quote that never ends is one value: its rows would be lost in silence.
 * @param damage makes the error for a page that cannot be read to its end
 */
export function readMarkup(
  pieces: Iterable<string>,
  handlers: MarkupHandlers,
  damage: (detail: string) => Error,
): void {
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        if (depth > MOST_DEPTH) throw damage('elements lie too deep in each other')
        handlers.open(name, attributes)
      },
      onclosetag(name) {
        depth -= 1
        handlers.close(name)
      },
      ontext: (text) => handlers.text(text),
    },
    { decodeEntities: true },
  )
  let length = 0
  for (const piece of pieces) {
    parser.write(piece)
    length += piece.length
  }
  if (parser.endIndex < length - 1) throw damage('the page ends inside a tag or a comment')
  handlers.end()
  parser.end()
}
