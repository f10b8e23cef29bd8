export const QUOTE = 0x22
export const COMMA = 0x2c
export const COLON = 0x3a
export const BACKSLASH = 0x5c
export const OPEN_ARRAY = 0x5b
export const CLOSE_ARRAY = 0x5d
export const OPEN_OBJECT = 0x7b
export const CLOSE_OBJECT = 0x7d
export const LINE_FEED = 0x0a
export const CARRIAGE_RETURN = 0x0d
const TAB = 0x09
const SPACE = 0x20

/** Place of the next byte that is not JSON white space. */
export function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start
  while (isSpace(bytes[at])) at += 1
  return at
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB
}

/** The physical line of a place and the character in it, both from 1, as an editor shows them. */
export function placeOf(bytes: Uint8Array, at: number): { line: number; column: number } {
  const lineAt = createLineCounter(bytes)
  const line = lineAt(at)
  let start = at
  while (start > 0 && bytes[start - 1] !== LINE_FEED && bytes[start - 1] !== CARRIAGE_RETURN) start -= 1
  return { line, column: Array.from(Buffer.from(bytes.subarray(start, at)).toString()).length + 1 }
}

/**
 * A function that gives the physical line of places asked for in ascending order: all of them cost one pass.
 * It begins at a place whose line is known; the first line is 1.
 */
export function createLineCounter(bytes: Uint8Array, start = 0, startLine = 1): (at: number) => number {
  let counted = start
  let line = startLine
  return (at) => {
    for (; counted < at; counted += 1) {
      const byte = bytes[counted]
      if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[counted + 1] !== LINE_FEED)) line += 1
    }
    return line
  }
}
