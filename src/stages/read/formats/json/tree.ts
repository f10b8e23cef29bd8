/** One object of a JSON text: what it says, as text. Members stand in the order of their first mention. */
export type Tree = ReadonlyMap<string, string | Tree>

/** What a JSON object says, and what is wrong with how it says it. */
export interface ReadTree {
  readonly tree: Tree
  /** Names that stand twice in one object, at any depth, each once. */
  readonly repeated: ReadonlySet<string>
}

interface OpenObject {
  readonly kind: 'object'
  readonly members: Map<string, string | Tree>
  /** The name whose value comes next. */
  name: string | undefined
}

interface OpenArray {
  readonly kind: 'array'
  readonly start: number
  readonly scalars: string[]
  holdsOthers: boolean
}

/**
 * Reads a JSON object whose syntax is known to be right. Numbers are kept letter by letter: as a number of
 * JavaScript, the code 1.012750 would lose its last digit. Members live in maps, where `__proto__` is a name like any
 * other. The walk keeps its own stack, so depth costs memory and never the stack of the process.
 */
export function readTree(text: string): ReadTree {
  const repeated = new Set<string>()
  const root: OpenObject = { kind: 'object', members: new Map(), name: undefined }
  const outer: (OpenObject | OpenArray)[] = []
  let inner: OpenObject | OpenArray = root
  let at = text.indexOf('{') + 1

  for (;;) {
    switch (text.charCodeAt(at)) {
      case 0x7b: // {
        outer.push(inner)
        inner = { kind: 'object', members: new Map(), name: undefined }
        at += 1
        break
      case 0x5b: // [
        outer.push(inner)
        inner = { kind: 'array', start: at, scalars: [], holdsOthers: false }
        at += 1
        break
      case 0x7d: // }
      case 0x5d: {
        at += 1
        const closed = inner
        const parent = outer.pop()
        if (parent === undefined) return { tree: root.members, repeated }
        inner = parent
        add(closed.kind === 'object' ? closed.members : arrayText(closed, at), 'composed')
        break
      }
      case 0x22: {
        const end = stringEnd(text, at)
        const value = stringText(text, at, end)
        if (inner.kind === 'object' && inner.name === undefined) name(inner, value)
        else add(value, 'scalar')
        at = end
        break
      }
      case 0x20:
      case 0x0a:
      case 0x0d:
      case 0x09:
      case 0x2c: // ,
      case 0x3a: // :
        at += 1
        break
      default: {
        const end = wordEnd(text, at)
        const word = text.slice(at, end)
        add(word === 'null' ? '' : word, 'scalar')
        at = end
      }
    }
  }

  function name(object: OpenObject, value: string): void {
    if (object.members.has(value)) repeated.add(value)
    object.name = value
  }

  function add(value: string | Tree, kind: 'scalar' | 'composed'): void {
    if (inner.kind === 'object') {
      if (inner.name !== undefined) inner.members.set(inner.name, value)
      inner.name = undefined
    } else if (kind === 'scalar' && typeof value === 'string') {
      inner.scalars.push(value)
    } else {
      inner.holdsOthers = true
    }
  }

  /** A line for each value, as in a cell; what does not fit in lines stays as it was written. */
  function arrayText(array: OpenArray, end: number): string {
    return array.holdsOthers ? text.slice(array.start, end) : array.scalars.join('\n')
  }
}

function stringEnd(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1)
  while (isEscaped(text, quote)) quote = text.indexOf('"', quote + 1)
  return quote + 1
}

function isEscaped(text: string, at: number): boolean {
  let first = at
  while (text.charCodeAt(first - 1) === 0x5c) first -= 1
  return (at - first) % 2 === 1
}

function stringText(text: string, start: number, end: number): string {
  const inside = text.slice(start + 1, end - 1)
  return inside.includes('\\') ? String(JSON.parse(text.slice(start, end))) : inside
}

/** Place after a number, `true`, `false` or `null`: none of them holds what may follow it. */
function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && !ENDS_OF_WORDS.includes(text.charAt(at))) at += 1
  return at
}

const ENDS_OF_WORDS = ',}] \n\r\t'
