import { damagedFile } from '../../faults.ts'
import type { Decoder } from './code-pages.ts'
import { type BiffRecord, HEAD_BYTES, KIND, recordAt } from './records.ts'

/** Reads the texts of one record from its beginning on. */
export interface TextReader {
  isAtEnd(): boolean
  skip(bytes: number): void
  number(bytes: 1 | 2 | 4): number
  /** A text with its length before it, in one byte or in two. */
  text(lengthBytes: 1 | 2): string
  /** The same with the places where another font begins. */
  richText(lengthBytes: 1 | 2): RichText
}

/** A text, and from which letter on it has which font. */
export interface RichText {
  readonly text: string
  readonly fontChanges: readonly { readonly at: number; readonly font: number }[]
}

const NO_CHANGES: readonly never[] = []

const WIDE = 0x01
const PHONETIC = 0x04
const RICH = 0x08

/**
 * A record holds 8,224 bytes; what is longer goes on in records that say so, and the reader follows it there.
 * @param decoder how bytes are letters, before Excel 97 wrote Unicode; undefined since then
 * @throws UserError `damaged-file` where a text ends too early
 */
export function createTextReader(
  first: BiffRecord,
  stream: Buffer,
  source: string,
  decoder?: Decoder | undefined,
): TextReader {
  let record = first
  let at = 0

  function followingRecord(): BiffRecord | undefined {
    const place = record.at + HEAD_BYTES + record.body.length
    if (place + HEAD_BYTES > stream.length) return undefined
    const following = recordAt(stream, place, stream.length, source)
    return following.kind === KIND.continue ? following : undefined
  }

  function goOn(): void {
    const following = followingRecord()
    if (following === undefined) throw damagedFile(source, 'a text ends before its last letter')
    record = following
    at = 0
  }

  function number(bytes: 1 | 2 | 4): number {
    let sum = 0
    for (let byte = 0; byte < bytes; byte++) {
      while (at >= record.body.length) goOn()
      sum += record.body.readUInt8(at) * 2 ** (8 * byte)
      at += 1
    }
    return sum
  }

  function skip(bytes: number): void {
    let left = bytes
    while (left > record.body.length - at) {
      left -= record.body.length - at
      goOn()
    }
    at += left
  }

  /** Where letters are cut in two, the second piece says again how wide they are: one text may hold both kinds. */
  function letters(count: number, startsWide: boolean): string {
    let isWide = startsWide
    let left = count
    let text = ''
    while (left > 0) {
      const width = isWide ? 2 : 1
      const taken = Math.min(left, Math.floor((record.body.length - at) / width))
      text += record.body.toString(isWide ? 'utf16le' : 'latin1', at, at + taken * width)
      at += taken * width
      left -= taken
      if (left > 0) {
        goOn()
        isWide = (number(1) & WIDE) !== 0
      }
    }
    return text
  }

  function unicode(length: number): RichText {
    const flags = number(1)
    const runs = flags & RICH ? number(2) : 0
    const phoneticBytes = flags & PHONETIC ? number(4) : 0
    const text = letters(length, (flags & WIDE) !== 0)
    const fontChanges = runs === 0 ? NO_CHANGES : changes(runs)
    skip(phoneticBytes)
    return { text, fontChanges }
  }

  function changes(count: number): RichText['fontChanges'] {
    return Array.from({ length: count }, () => ({ at: number(2), font: number(2) }))
  }

  function decoded(length: number, bytes: Decoder): string {
    let left = length
    let text = ''
    while (left > record.body.length - at) {
      text += bytes.decode(record.body.subarray(at), { stream: true })
      left -= record.body.length - at
      goOn()
    }
    at += left
    return text + bytes.decode(record.body.subarray(at - left, at))
  }

  return {
    isAtEnd: () => at >= record.body.length && followingRecord() === undefined,
    number,
    skip,
    text(lengthBytes) {
      const length = number(lengthBytes)
      return decoder === undefined ? unicode(length).text : decoded(length, decoder)
    },
    richText(lengthBytes) {
      const length = number(lengthBytes)
      return decoder === undefined
        ? unicode(length)
        : { text: decoded(length, decoder), fontChanges: NO_CHANGES }
    },
  }
}
