import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'
import { damagedFile, wordsOf } from '../../faults.ts'
import type { Archive } from './archive.ts'

export type Attributes = Readonly<Record<string, string>>

/** What a part is read with. Names come without prefix: writers may say `row`, `x:row` or `main:row`, strict or transitional. */
export interface XmlHandlers {
  open?(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(text: string): void
  /** Give names with their prefixes, for documents in which two things differ by nothing else. */
  readonly withPrefixes?: true
}

/** Workbooks nest some 15 deep, and no element has 40 attributes. More of either only exists to fill memory. */
const MOST_DEPTH = 200
const MOST_ATTRIBUTES = 1_000

/**
 * Reads one part of the archive to its end, calling the handlers on the way. Gives control back after each piece
 * of the part, so that a caller can pass on what the handlers gathered; undefined when there is no such part.
 * @throws UserError `damaged-file` for anything but well-formed XML, and for a DOCTYPE, which OOXML has no use for
 */
export function readXml(
  archive: Archive,
  part: string,
  handlers: XmlHandlers,
): AsyncGenerator<void> | undefined {
  const pieces = archive.read(part)
  return (
    pieces &&
    pump(pieces, handlers, (words, cause) => damagedFile(archive.source, `${part}: ${words}`, cause))
  )
}

/** Reads one part of the archive whole. A missing part calls no handler. */
export async function readWholeXml(archive: Archive, part: string, handlers: XmlHandlers): Promise<void> {
  for await (const _ of readXml(archive, part, handlers) ?? []) {
    // The handlers do the work.
  }
}

/**
 * Reads a document of XML that is no part of an archive, to its end.
 * @throws UserError `damaged-file`
 */
export async function readXmlDocument(
  pieces: AsyncIterable<Uint8Array>,
  source: string,
  handlers: XmlHandlers,
): Promise<void> {
  for await (const _ of pump(pieces, handlers, (words, cause) => damagedFile(source, words, cause))) {
    // The handlers do the work.
  }
}

type Damage = (words: string, cause?: unknown) => Error

async function* pump(
  pieces: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
  damage: Damage,
): AsyncGenerator<void> {
  const parser = createParser(handlers, damage)
  let decoder: TextDecoder | undefined
  const decode = (piece?: Uint8Array) => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
    } catch (error) {
      throw damage(wordsOf(error), error)
    }
  }
  for await (const piece of pieces) {
    parser.write(decode(piece))
    yield
  }
  parser.write(decode()).close()
}

/** OOXML allows UTF-8 and UTF-16 (ECMA-376 part 2, 8.1.3.2); UTF-16 has to begin with a mark. */
function encodingOf(piece: Uint8Array | undefined): string {
  if (piece?.[0] === 0xff && piece[1] === 0xfe) return 'utf-16le'
  if (piece?.[0] === 0xfe && piece[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function createParser(handlers: XmlHandlers, damage: Damage) {
  // Namespaces stay unresolved: local names say enough, and resolving costs as much as all the rest of the parser.
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  let attributeCount = 0
  parser.on('error', (error) => {
    throw damage(error.message, error)
  })
  parser.on('doctype', () => {
    throw damage('has a DOCTYPE')
  })
  // Told of each one as it comes: the tag itself is only complete after the last.
  parser.on('attribute', () => {
    attributeCount += 1
    if (attributeCount > MOST_ATTRIBUTES) throw damage('has an element with too many attributes')
  })
  const nameOf = handlers.withPrefixes ? (name: string) => name : localName
  parser.on('opentag', ({ name, attributes }) => {
    attributeCount = 0
    depth += 1
    if (depth > MOST_DEPTH) throw damage('is nested too deep')
    handlers.open?.(nameOf(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    handlers.close?.(nameOf(name))
  })
  if (handlers.text) {
    parser.on('text', handlers.text)
    parser.on('cdata', handlers.text)
  }
  return parser
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The attribute of this name under any prefix: `r:id` is `d3p1:id` in workbooks of some writers. */
export function attributeOfAnyPrefix(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((each) => localName(each) === name)
  return key === undefined ? undefined : attributes[key]
}

/** `xsd:boolean`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
