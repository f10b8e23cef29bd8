import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  skipSpace,
} from './bytes.ts'
import { scalarEnd, stringEnd } from './scalars.ts'

/** Why bytes are not one JSON text. */
export type Fault =
  | { readonly kind: 'syntax'; readonly at: number; readonly detail: string }
  | { readonly kind: 'depth'; readonly at: number; readonly depth: number }

/**
 * The first place where bytes break RFC 8259; undefined when they are one JSON text. Bytes that are not UTF-8 are
 * let through inside strings. Memory: one small list as deep as the nesting; nothing is built.
 *
 * Why not JSON.parse: it builds everything it reads. 48 MB of `[{},{},…` keep it busy for 14 s and 1.4 GB, and the
 * largest source allowed ends the process. It does not say either where half of its errors are. It is the
 * oracle in the tests instead: both accept and refuse the same texts.
 */
export function findFault(bytes: Uint8Array, maxDepth: number): Fault | undefined {
  const open: number[] = []
  let expected: Expected = 'value'
  let at = 0
  for (;;) {
    at = skipSpace(bytes, at)
    const byte = bytes[at]
    if (byte === undefined) return expected === 'end' ? undefined : syntaxFault(bytes, at)
    switch (expected) {
      case 'value or ]':
      case 'value':
        if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
          open.push(byte)
          if (open.length > maxDepth) return { kind: 'depth', at, depth: open.length }
          expected = byte === OPEN_OBJECT ? 'name or }' : 'value or ]'
          at += 1
          continue
        }
        if (byte === CLOSE_ARRAY && expected === 'value or ]') break
        at = scalarEnd(bytes, at)
        if (at < 0) return syntaxFault(bytes, ~at)
        expected = open.length === 0 ? 'end' : ', or close'
        continue
      case 'name or }':
      case 'name':
        if (byte === CLOSE_OBJECT && expected === 'name or }') break
        if (byte !== QUOTE) return syntaxFault(bytes, at)
        at = stringEnd(bytes, at)
        if (at < 0) return syntaxFault(bytes, ~at)
        expected = ':'
        continue
      case ':':
        if (byte !== COLON) return syntaxFault(bytes, at)
        expected = 'value'
        at += 1
        continue
      case ', or close':
        if (byte === COMMA) {
          expected = open.at(-1) === OPEN_OBJECT ? 'name' : 'value'
          at += 1
          continue
        }
        if (byte !== (open.at(-1) === OPEN_OBJECT ? CLOSE_OBJECT : CLOSE_ARRAY)) return syntaxFault(bytes, at)
        break
      case 'end':
        return syntaxFault(bytes, at)
    }
    open.pop()
    expected = open.length === 0 ? 'end' : ', or close'
    at += 1
  }
}

type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or close' | 'end'

function syntaxFault(bytes: Uint8Array, at: number): Fault {
  const [character] = Buffer.from(bytes.subarray(at, at + 4)).toString()
  return {
    kind: 'syntax',
    at,
    detail: character === undefined ? 'unexpected end' : `unexpected ${JSON.stringify(character)}`,
  }
}
