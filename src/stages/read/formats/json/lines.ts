import { asBuffer } from '../../text.ts'
import { CARRIAGE_RETURN, LINE_FEED } from './bytes.ts'

/** One line without its end. `bytes` is absent when it was longer than the bound, and only counted. */
export interface Line {
  readonly number: number
  readonly length: number
  readonly bytes?: Uint8Array
}

// A small file comes as one piece; its rows must not all be made before the first is used.
const LINES_IN_BATCH = 512

/**
 * The lines of a text, in batches of what a piece holds. Lines end with \n, \r\n or \r.
 * Memory: one piece, and one line up to `longest` bytes.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<readonly Line[]> {
  let held: Uint8Array[] = []
  let length = 0
  let number = 1
  let afterReturn = false

  function hold(part: Uint8Array): void {
    length += part.length
    if (length > longest) held = []
    else if (part.length > 0) held.push(part)
  }

  function finish(): Line {
    const [only] = held
    const bytes = only !== undefined && held.length === 1 ? only : Buffer.concat(held)
    const line: Line = length > longest ? { number, length } : { number, length, bytes }
    held = []
    length = 0
    number += 1
    return line
  }

  for await (const chunk of chunks) {
    let lines: Line[] = []
    const piece = asBuffer(chunk)
    let start = afterReturn && piece[0] === LINE_FEED ? 1 : 0
    if (piece.length > 0) afterReturn = piece[piece.length - 1] === CARRIAGE_RETURN
    for (const end of lineEnds(piece, start)) {
      hold(piece.subarray(start, end))
      lines.push(finish())
      if (lines.length === LINES_IN_BATCH) {
        yield lines
        lines = []
      }
      start = piece[end] === CARRIAGE_RETURN && piece[end + 1] === LINE_FEED ? end + 2 : end + 1
    }
    hold(piece.subarray(start))
    if (lines.length > 0) yield lines
  }
  if (length > 0) yield [finish()]
}

/** Places of the first byte of each line end. Each kind is looked for once, or a file with one kind costs its square. */
function* lineEnds(piece: Buffer, from: number): Generator<number> {
  let feed = placeFrom(piece, LINE_FEED, from)
  let carriage = placeFrom(piece, CARRIAGE_RETURN, from)
  while (feed < piece.length || carriage < piece.length) {
    const end = Math.min(feed, carriage)
    yield end
    if (end === carriage) {
      carriage = placeFrom(piece, CARRIAGE_RETURN, end + 1)
      if (feed === end + 1) feed = placeFrom(piece, LINE_FEED, end + 2)
    } else {
      feed = placeFrom(piece, LINE_FEED, end + 1)
    }
  }
}

function placeFrom(piece: Buffer, byte: number, start: number): number {
  const place = start < piece.length ? piece.indexOf(byte, start) : -1
  return place === -1 ? piece.length : place
}
