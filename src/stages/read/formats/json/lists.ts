import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COMMA,
  createLineCounter,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  skipSpace,
} from './bytes.ts'
import { scalarEnd, stringEnd } from './scalars.ts'

/** An array of objects inside a JSON text. */
export interface List {
  /** RFC 6901; empty for the whole text. */
  readonly pointer: string
  /** Place of its `[`. */
  readonly start: number
  /** Physical line of its `[`, from 1. */
  readonly line: number
}

/** A part of a JSON text, from its first byte to the one after its last. */
export interface Span {
  readonly start: number
  readonly end: number
}

// `{data: {result: {page: {items: […]}}}}` is as deep as services wrap their answers.
const DEEPEST_LIST = 4

/**
 * The arrays that hold at least one object, in order, and a root array that is empty: it is a list with nothing in
 * it. Arrays inside such an array belong to its records. Expects bytes in which `findFault` found nothing.
 */
export function findLists(bytes: Uint8Array): List[] {
  const lists: List[] = []
  const lineAt = createLineCounter(bytes)
  look(skipSpace(bytes, 0), '', 0)
  return lists

  function look(start: number, pointer: string, depth: number): number {
    const first = bytes[start]
    if (first === OPEN_OBJECT && depth < DEEPEST_LIST) return lookInside(start, pointer, depth)
    if (first === OPEN_ARRAY && isList(start, pointer)) lists.push({ pointer, start, line: lineAt(start) })
    return valueEnd(bytes, start)
  }

  function lookInside(start: number, pointer: string, depth: number): number {
    let at = skipSpace(bytes, start + 1)
    while (bytes[at] !== CLOSE_OBJECT) {
      if (bytes[at] === COMMA) at = skipSpace(bytes, at + 1)
      const nameEnd = stringEnd(bytes, at)
      const valueStart = skipSpace(bytes, skipSpace(bytes, nameEnd) + 1)
      at = skipSpace(bytes, look(valueStart, `${pointer}/${token(bytes.subarray(at, nameEnd))}`, depth + 1))
    }
    return at + 1
  }

  function isList(start: number, pointer: string): boolean {
    let isEmpty = true
    for (const element of elements(bytes, start)) {
      if (bytes[element.start] === OPEN_OBJECT) return true
      isEmpty = false
    }
    return isEmpty && pointer === ''
  }
}

/** The elements of the array whose `[` stands at `arrayStart`. */
export function* elements(bytes: Uint8Array, arrayStart: number): Generator<Span> {
  let start = skipSpace(bytes, arrayStart + 1)
  while (bytes[start] !== CLOSE_ARRAY) {
    const end = valueEnd(bytes, start)
    yield { start, end }
    const next = skipSpace(bytes, end)
    start = bytes[next] === COMMA ? skipSpace(bytes, next + 1) : next
  }
}

function valueEnd(bytes: Uint8Array, start: number): number {
  const first = bytes[start]
  if (first !== OPEN_OBJECT && first !== OPEN_ARRAY) return scalarEnd(bytes, start)
  let depth = 1
  let at = start + 1
  while (depth > 0) {
    const byte = bytes[at]
    if (byte === QUOTE) {
      at = stringEnd(bytes, at)
      continue
    }
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth += 1
    else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) depth -= 1
    at += 1
  }
  return at
}

function token(name: Uint8Array): string {
  return String(JSON.parse(Buffer.from(name).toString()))
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
}
