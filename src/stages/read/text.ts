import { TextDecoder } from 'node:util'
import { UserError } from '../../model/user-error.ts'
import { oldEncodingOf } from '../../text/old-encodings.ts'
import { asWestern } from '../../text/windows-1252.ts'

/**
 * Every text reader works on UTF-8 bytes without a byte order mark. What is not text stays in them as a byte that
 * no UTF-8 text can hold, so one check (`isUtf8`) serves every encoding, and finds the row at fault. Encodings from
 * before Unicode pass through as they are: all share the signs of ASCII, and `encoding.ts` reads them row by row.
 */
export interface TextOptions {
  /** A label of the WHATWG Encoding Standard, or an old encoding. It wins over what the bytes say. */
  readonly encoding?: string
  /** For messages. */
  readonly source: string
}

/**
 * The whole source as UTF-8, and the encoding it was written in. UTF-8 is not copied.
 * @throws UserError `unknown-encoding`, `utf-32`
 */
export function decode(bytes: Uint8Array, options: TextOptions): { bytes: Uint8Array; encoding: string } {
  const { encoding, markBytes } = recognise(bytes.subarray(0, BYTES_LOOKED_AT), options)
  const text = bytes.subarray(markBytes)
  if (encoding === 'utf-8') return { bytes: text, encoding }
  return { bytes: inUtf8(text, encoding), encoding }
}

/**
 * The source as UTF-8, piece by piece: as many bytes are awaited as are needed to tell the encoding, no more.
 * UTF-8 pieces pass through without a copy. Leaving the pieces early closes the source.
 * @throws UserError `unknown-encoding`, `utf-32`
 */
export async function streamText(
  chunks: AsyncIterable<Uint8Array>,
  options: TextOptions,
): Promise<{ encoding: string; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const pieces: Uint8Array[] = []
  let length = 0
  let finished = false
  while (length < BYTES_LOOKED_AT && !finished) {
    const next = await iterator.next()
    if (next.done === true) {
      finished = true
    } else {
      pieces.push(next.value)
      length += next.value.length
    }
  }
  const start = joinPieces(pieces)
  try {
    const { encoding, markBytes } = recognise(start.subarray(0, BYTES_LOOKED_AT), options)
    const rest = startingWith(start.subarray(markBytes), iterator)
    return { encoding, chunks: encoding === 'utf-8' ? rest : transcode(rest, encoding) }
  } catch (error) {
    await iterator.return?.()
    throw error
  }
}

/** The first bytes of a source, always as many: how it is cut into pieces must not decide on anything. */
export async function firstBytes(chunks: AsyncIterable<Uint8Array>, count: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let missing = count
  for await (const chunk of chunks) {
    pieces.push(chunk.subarray(0, missing))
    missing -= chunk.length
    if (missing <= 0) break
  }
  return joinPieces(pieces)
}

/** The same bytes with the faster methods of Buffer, not copied. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

// Enough to see the zero bytes of UTF-16, and always the same amount: cutting a source elsewhere changes nothing.
const BYTES_LOOKED_AT = 1024
// U+FFFD, which a decoder writes for what is not text.
const REPLACEMENT = Buffer.from('\ufffd')
const NEVER_UTF8 = 0xff
const BYTE_ORDER_MARK = 0xfeff
const LAST_CODE_POINT = 0x10ffff
const BYTES_DECODED = 16 * 1024 ** 2

interface Recognised {
  readonly encoding: string
  readonly markBytes: number
}

function recognise(start: Uint8Array, { encoding: label, source }: TextOptions): Recognised {
  if (isUtf32(start)) throw new UserError('utf-32', { source })
  const seen = recogniseMark(start) ?? { encoding: utf16WithoutMark(start) ?? 'utf-8', markBytes: 0 }
  if (label === undefined || oldEncodingOf(label) !== undefined) return seen
  const { encoding } = createDecoder(label)
  return seen.encoding === encoding ? seen : { encoding, markBytes: 0 }
}

/**
 * FF FE 00 00 is the mark of UTF-32, and just as well that of UTF-16 before a text that begins with a zero. What
 * follows decides: it is UTF-32 where something does, and each four bytes of it are one character of Unicode. Two
 * letters of UTF-16 are none.
 * @param start the whole source, or a length of it that four divides
 */
function isUtf32(start: Uint8Array): boolean {
  const bytes = asBuffer(start)
  if (bytes.length < 8 || bytes.length % 4 !== 0) return false
  const isLittle = bytes.readUInt32LE(0) === BYTE_ORDER_MARK
  if (!isLittle && bytes.readUInt32BE(0) !== BYTE_ORDER_MARK) return false
  for (let at = 4; at < bytes.length; at += 4) {
    const point = isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)
    if (point > LAST_CODE_POINT || (point >= 0xd800 && point <= 0xdfff)) return false
  }
  return true
}

function recogniseMark([first, second, third]: Uint8Array): Recognised | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', markBytes: 3 }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', markBytes: 2 }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', markBytes: 2 }
  return undefined
}

/**
 * UTF-16 that does not say so has a zero byte in each ASCII letter, always on the same side. Vietnamese has at
 * least one such letter in four, and a stray zero byte in UTF-8 does not reach that share.
 */
function utf16WithoutMark(start: Uint8Array): string | undefined {
  const pairs = start.length >> 1
  let even = 0
  let odd = 0
  for (let index = 0; index < pairs * 2; index += 2) {
    if (start[index] === 0) even += 1
    if (start[index + 1] === 0) odd += 1
  }
  if (even === 0 && odd > 0 && odd * 4 >= pairs) return 'utf-16le'
  if (odd === 0 && even > 0 && even * 4 >= pairs) return 'utf-16be'
  return undefined
}

interface Decoder {
  readonly encoding: string
  decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string
}

function createDecoder(label: string): Decoder {
  const decoder = decoderNamed(label)
  const { encoding } = decoder
  // Some versions of Node decode it as ISO 8859-1: quotes and dashes become control characters.
  if (encoding !== 'windows-1252') return decoder
  return { encoding, decode: (bytes) => asWestern(decoder.decode(bytes)) }
}

function decoderNamed(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true })
  } catch (cause) {
    throw new UserError('unknown-encoding', { encoding, suggestion: '' }, { cause })
  }
}

async function* startingWith(
  start: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (start.length > 0) yield start
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      yield next.value
    }
  } finally {
    await iterator.return?.()
  }
}

async function* transcode(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = createDecoder(encoding)
  for await (const chunk of chunks) {
    const bytes = toUtf8(decoder.decode(chunk, { stream: true }))
    if (bytes.length > 0) yield bytes
  }
  const end = toUtf8(decoder.decode())
  if (end.length > 0) yield end
}

/** In pieces: a text of V8 ends at 512 million characters, wherever the limits were moved to. */
function inUtf8(bytes: Uint8Array, encoding: string): Uint8Array {
  const decoder = createDecoder(encoding)
  const pieces: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += BYTES_DECODED) {
    const isLast = at + BYTES_DECODED >= bytes.length
    pieces.push(toUtf8(decoder.decode(bytes.subarray(at, at + BYTES_DECODED), { stream: !isLast })))
  }
  return joinPieces(pieces)
}

function toUtf8(text: string): Uint8Array {
  const bytes = Buffer.from(text)
  let to = bytes.indexOf(REPLACEMENT)
  if (to === -1) return bytes
  for (let from = to; from < bytes.length; to += 1) {
    const lost = bytes[from] === 0xef && bytes[from + 1] === 0xbf && bytes[from + 2] === 0xbd
    bytes[to] = lost ? NEVER_UTF8 : (bytes[from] ?? 0)
    from += lost ? 3 : 1
  }
  return bytes.subarray(0, to)
}

/** One array of what came in pieces. */
export function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces
  return only !== undefined && pieces.length === 1 ? only : Buffer.concat(pieces)
}

/** How many bytes of UTF-8 text end with a whole character: all of them, or up to three less. */
export function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    if (byte < 0xc0) continue // inside a character
    const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return wanted > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}
