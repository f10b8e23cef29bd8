import { asBuffer } from '../../text.ts'
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

/** What may be a list inside a JSON text. */
export interface List {
  /**
   * `array`: of objects. `members`: of an object, each under its key. `whole`: one object that may be a record itself. The
   * last two are guesses of form, and nobody misses one that is no list.
   */
  readonly kind: 'array' | 'members' | 'whole'
  /** RFC 6901; empty for the whole text. */
  readonly pointer: string
  /** Place of its `[` or `{`. */
  readonly start: number
  /** Physical line of that, from 1. */
  readonly line: number
}

/** A part of a JSON text, from its first byte to the one after its last. */
export interface Span {
  readonly start: number
  readonly end: number
}

// `{data: {result: {page: {items: […]}}}}` is as deep as services wrap their answers.
const DEEPEST_LIST = 4

/** One procedure with all its papers is smaller; of a larger object nobody need ask whether it is one. */
const LARGEST_RECORD = 1024 ** 2
/** Up to here an object is asked even where no code stands in it. */
const SMALL_RECORD = 32 * 1024

/**
 * The arrays that hold at least one object, in order, and a root array that is empty: it is a list with nothing in
 * it. Arrays inside such an array belong to its records. Then objects that hold a record under each key, and the whole
 * object where it may be one record. Expects bytes in which `findFault` found nothing.
 */
export function findLists(bytes: Uint8Array): List[] {
  const lists: List[] = []
  const guesses: List[] = []
  const lineAt = createLineCounter(bytes)
  let holdsCode = false
  const root = skipSpace(bytes, 0)
  const end = look(root, '', 0)
  const size = end - root
  const mayBeRecord = holdsCode || lists.length + guesses.length === 0 || size <= SMALL_RECORD
  if (bytes[root] === OPEN_OBJECT && size <= LARGEST_RECORD && mayBeRecord) {
    guesses.push({ kind: 'whole', pointer: '', start: root, line: createLineCounter(bytes)(root) })
  }
  return [...lists, ...guesses]

  function look(start: number, pointer: string, depth: number): number {
    const first = bytes[start]
    if (first === OPEN_OBJECT && depth < DEEPEST_LIST) return lookInside(start, pointer, depth)
    if (first === OPEN_ARRAY && isList(start, pointer)) {
      lists.push({ kind: 'array', pointer, start, line: lineAt(start) })
    }
    return valueEnd(bytes, start)
  }

  function lookInside(start: number, pointer: string, depth: number): number {
    const line = lineAt(start)
    if (isKeyedByCodes(start)) {
      guesses.push({ kind: 'members', pointer, start, line })
      return valueEnd(bytes, start)
    }
    let count = 0
    let holdsOnlyObjects = true
    let at = skipSpace(bytes, start + 1)
    while (bytes[at] !== CLOSE_OBJECT) {
      if (bytes[at] === COMMA) at = skipSpace(bytes, at + 1)
      const nameEnd = stringEnd(bytes, at)
      const valueStart = skipSpace(bytes, skipSpace(bytes, nameEnd) + 1)
      const first = bytes[valueStart]
      count += 1
      holdsOnlyObjects &&= first === OPEN_OBJECT
      holdsCode ||= first !== OPEN_OBJECT && first !== OPEN_ARRAY && isCodeAt(valueStart)
      at = skipSpace(bytes, look(valueStart, `${pointer}/${token(bytes.subarray(at, nameEnd))}`, depth + 1))
    }
    if (count > 1 && holdsOnlyObjects) guesses.push({ kind: 'members', pointer, start, line })
    return at + 1
  }

  /** `{"1.001193": {…}, "1.000894": {…}}`: what stands inside belongs to its records. */
  function isKeyedByCodes(start: number): boolean {
    for (const { nameStart } of members(bytes, start)) return isCodeAt(nameStart)
    return false
  }

  function isCodeAt(start: number): boolean {
    const text = asBuffer(bytes.subarray(start, start + LONGEST_CODE)).toString('latin1')
    return CODE.test(text)
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

// Whatever stands behind it: an agency, a case.
const CODE = /^"?[1-9]\.\d{6}(?!\d)/
const LONGEST_CODE = 10

/** A member of an object: its value, and where its name stands. */
export interface Member extends Span {
  readonly nameStart: number
  readonly nameEnd: number
}

/** The members of the object whose `{` stands at `objectStart`. */
export function* members(bytes: Uint8Array, objectStart: number): Generator<Member> {
  let at = skipSpace(bytes, objectStart + 1)
  while (bytes[at] !== CLOSE_OBJECT) {
    const nameEnd = stringEnd(bytes, at)
    const start = skipSpace(bytes, skipSpace(bytes, nameEnd) + 1)
    const end = valueEnd(bytes, start)
    yield { nameStart: at, nameEnd, start, end }
    const next = skipSpace(bytes, end)
    at = bytes[next] === COMMA ? skipSpace(bytes, next + 1) : next
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

export function valueEnd(bytes: Uint8Array, start: number): number {
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
