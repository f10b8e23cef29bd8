import { Parser } from 'htmlparser2'

export type Attributes = Readonly<Record<string, string>>

/** What a page is read with. Names are lower case, references to characters are resolved. */
export interface MarkupHandlers {
  open(name: string, attributes: Attributes): void
  /** Also for elements that the page leaves open and HTML closes: a cell before the next one, a row before the next. */
  close(name: string): void
  text(text: string): void
}

/** How deep elements of a page may lie in each other. Pages nest some 30 deep; more only exists to fill memory. */
const MOST_DEPTH = 512

/**
 * Reads markup piece by piece, as forgiving as a browser: broken markup raises nothing.
 * @param tooDeep makes the error for elements that lie too deep in each other
 */
export function readMarkup(pieces: Iterable<string>, handlers: MarkupHandlers, tooDeep: () => Error): void {
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        if (depth > MOST_DEPTH) throw tooDeep()
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
  for (const piece of pieces) parser.write(piece)
  parser.end()
}
