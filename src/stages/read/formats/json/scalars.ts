import { BACKSLASH, QUOTE } from './bytes.ts'

/** Place after a string, number or word; `~place` of the first byte that breaks it. */
export function scalarEnd(bytes: Uint8Array, start: number): number {
  const first = bytes[start]
  if (first === QUOTE) return stringEnd(bytes, start)
  for (const word of WORDS) if (first === word[0]) return wordEnd(bytes, start, word)
  return numberEnd(bytes, start)
}

const WORDS = ['true', 'false', 'null'].map((word) => Buffer.from(word))

function wordEnd(bytes: Uint8Array, start: number, word: Uint8Array): number {
  for (let index = 1; index < word.length; index += 1) {
    if (bytes[start + index] !== word[index]) return ~(start + index)
  }
  return start + word.length
}

const MINUS = 0x2d
const PLUS = 0x2b
const ZERO = 0x30
const NINE = 0x39
const POINT = 0x2e
const LOWER_CASE = 0x20
const LETTER_E = 0x65

function numberEnd(bytes: Uint8Array, start: number): number {
  let at = bytes[start] === MINUS ? start + 1 : start
  const whole = digitsEnd(bytes, at)
  if (whole === at) return ~at
  at = bytes[at] === ZERO ? at + 1 : whole
  if (bytes[at] === POINT) {
    const end = digitsEnd(bytes, at + 1)
    if (end === at + 1) return ~end
    at = end
  }
  if (((bytes[at] ?? 0) | LOWER_CASE) === LETTER_E) {
    const sign = bytes[at + 1]
    const digits = sign === PLUS || sign === MINUS ? at + 2 : at + 1
    const end = digitsEnd(bytes, digits)
    if (end === digits) return ~end
    at = end
  }
  return at
}

function digitsEnd(bytes: Uint8Array, start: number): number {
  let at = start
  for (let byte = bytes[at]; byte !== undefined && byte >= ZERO && byte <= NINE; byte = bytes[at]) at += 1
  return at
}

const FIRST_PRINTABLE = 0x20
const LETTER_U = 0x75
const ESCAPABLE = new Set(Buffer.from('"\\/bfnrt'))

/** Place after the closing quote; `~place` of the first byte that breaks the string. */
export function stringEnd(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; ; at += 1) {
    const byte = bytes[at]
    if (byte === QUOTE) return at + 1
    if (byte === undefined || byte < FIRST_PRINTABLE) return ~at
    if (byte !== BACKSLASH) continue
    at += 1
    const escaped = bytes[at]
    if (escaped === LETTER_U) {
      for (const last = at + 4; at < last; at += 1) if (!isHexDigit(bytes[at + 1])) return ~(at + 1)
    } else if (escaped === undefined || !ESCAPABLE.has(escaped)) {
      return ~at
    }
  }
}

function isHexDigit(byte: number | undefined): boolean {
  if (byte === undefined) return false
  const lower = byte | LOWER_CASE
  return (byte >= ZERO && byte <= NINE) || (lower >= 0x61 && lower <= 0x66)
}
