import { isUtf8 } from 'node:buffer'
import type { RowProblem } from '../../model/row.ts'
import { findLettering, type Lettering, SURE_ENOUGH, weigh } from '../../text/lettering.ts'
import { hasLostLetters } from '../../text/lost-letters.ts'
import type { OldEncoding } from '../../text/old-encoding.ts'
import { oldEncodingOf } from '../../text/old-encodings.ts'
import { asWestern } from '../../text/windows-1252.ts'
import { asBuffer, wholeCharacters } from './text.ts'

/** What a report says of the encoding of a text file. */
export interface EncodingReport {
  /** A label of the WHATWG Encoding Standard, or the id of an old encoding. */
  readonly encoding: string
  /** 0…1, when it was found by statistics. */
  readonly encodingConfidence?: number
  /** The Unicode encoding that carries letters of an old one. */
  readonly savedAs?: string
}

/** How the bytes of rows become text. It decides row by row, and always the same for the same bytes. */
export interface Encoding {
  readonly report: EncodingReport
  /** Rows of valid UTF-8 are what they seem. Nothing more need be asked of a clean list. */
  readonly isPlain: boolean
  /** What a row says, and what is to be said of its bytes. */
  read(bytes: Uint8Array): { readonly text: string; readonly problem?: RowProblem }
}

/**
 * The encoding of a source by what its start holds. UTF-8 is decided first: a list with Vietnamese letters in it is
 * done after one search, and one of plain ASCII after two.
 * No library: those asked took TCVN3 for Unicode and UTF-16 for Latin. All old encodings share the signs of ASCII, so rows are
 * cut on the bytes and made text one by one: a mixed list is read line by line, and equal rows are equal however a source
 * is cut.
 * @param head the first `HEAD_BYTES`, after UTF-16 and other encodings of today were made UTF-8
 * @param unicode what those bytes came from
 * @param label the user's word
 */
export function findEncoding(head: Uint8Array, unicode: string, label: string | undefined): Encoding {
  const buffer = asBuffer(head.subarray(0, HEAD_BYTES))
  const start = buffer.subarray(0, wholeCharacters(buffer))
  const isUnicode = isUtf8(start)
  if (label === undefined) return isUnicode ? ofUnicode(start, unicode) : ofBytes(start, unicode)
  const named = oldEncodingOf(label)
  if (named === undefined) return strict(unicode)
  const carrier = isUnicode && NOT_ASCII.test(start.toString('latin1')) ? { savedAs: unicode } : {}
  return asTold(named, { encoding: named.id, ...carrier })
}

/** Enough for the heading and some fifty rows; always as many, however the source is cut. */
export const HEAD_BYTES = 16 * 1024

// The first two bytes of `ạ` to `ỹ` in UTF-8, one character each. No text of old letters has them.
const VIETNAMESE_BYTES = /\u00e1[\u00ba\u00bb]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const NOT_ASCII = /[^\u0000-\u007f]/
const VIETNAMESE_ONLY = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/

/** The first line beyond ASCII tells, and in a clean list it is the heading: nothing more is looked at. */
function ofUnicode(start: Buffer, unicode: string): Encoding {
  const bytes = start.toString('latin1')
  const first = bytes.search(NOT_ASCII)
  if (first === -1 || VIETNAMESE_BYTES.test(lineAt(bytes, first))) return mixed(unicode)
  const lines = linesOf(start.toString())
  const western = lines.filter((line) => !VIETNAMESE_ONLY.test(line))
  const found = findLettering(western.join('\n'), { maybeAsItStands: true })
  return isSure(found) && western.length * 2 >= lines.length
    ? old(found, { savedAs: unicode })
    : mixed(unicode)
}

function lineAt(text: string, place: number): string {
  const end = text.indexOf('\n', place)
  return text.slice(place, end === -1 ? text.length : end)
}

/** Lines that are UTF-8 stand beside lines that are not: the larger part is the encoding of the source. */
function ofBytes(start: Buffer, unicode: string): Encoding {
  const lines = linesOf(start.toString('latin1'))
  const foreign = lines.filter((line) => !isUtf8(Buffer.from(line, 'latin1')))
  const western = asWestern(foreign.join('\n'))
  if (lostItsLetters(foreign.map(asWestern))) return asWesternText()
  const found = findLettering(western, { maybeAsItStands: false })
  if (!isSure(found)) return mixed(unicode)
  return foreign.length * 2 < lines.length ? mixed(unicode, found.encoding) : old(found, {})
}

/**
 * Vietnamese saved in the code page of Western Windows: `Thông báo l?u trú`. What is left of it is right as it stands,
 * and would only be spoilt by an encoding of Vietnamese.
 */
function lostItsLetters(lines: readonly string[]): boolean {
  return lines.filter(hasLostLetters).length * 2 >= lines.length
}

function asWesternText(): Encoding {
  return {
    report: { encoding: 'windows-1252' },
    isPlain: false,
    read: (bytes) => ({ text: isUtf8(bytes) ? asBuffer(bytes).toString() : westernOf(bytes) }),
  }
}

/** Those that say something of the encoding. */
function linesOf(text: string): readonly string[] {
  return text.split(/[\r\n]+/).filter((line) => NOT_ASCII.test(line))
}

function isSure(found: Lettering): found is Lettering & { encoding: OldEncoding } {
  return found.encoding !== undefined && found.confidence >= SURE_ENOUGH
}

/** Unicode as the user named it: bytes that are not text are a fault, and nothing is made of them. */
function strict(encoding: string): Encoding {
  return { report: { encoding }, isPlain: true, read: readUnicode }
}

/** Unicode, and rows that are not, each by its own evidence and by that of the lines before. */
function mixed(encoding: string, likely?: OldEncoding): Encoding {
  return {
    report: { encoding },
    isPlain: true,
    read(bytes) {
      const read = readUnicode(bytes)
      if (read.problem === undefined) return read
      const western = westernOf(bytes)
      const found = findLettering(western, { maybeAsItStands: false, likely })
      return isSure(found) ? otherThan(found, western) : read
    },
  }
}

/** Found by statistics; a row that clearly reads better in another way is read so, and says so. */
function old(found: Lettering & { encoding: OldEncoding }, carrier: { savedAs?: string }): Encoding {
  const { encoding, confidence } = found
  const hasCarrier = carrier.savedAs !== undefined
  return {
    report: { encoding: encoding.id, encodingConfidence: confidence, ...carrier },
    isPlain: false,
    read(bytes) {
      const isUnicode = isUtf8(bytes)
      const western = isUnicode ? asBuffer(bytes).toString() : westernOf(bytes)
      if (!NOT_ASCII.test(western)) return { text: western }
      // No letter of an old encoding is a lead byte of UTF-8 with its followers: such a row is no accident.
      if (isUnicode && (!hasCarrier || VIETNAMESE_ONLY.test(western))) return asUnicode(western)
      const text = encoding.decode(western)
      if (weigh(text) > 0) return { text }
      const row = findLettering(western, { maybeAsItStands: isUnicode, likely: encoding })
      if (row.confidence < SURE_ENOUGH || row.encoding === encoding) return { text }
      if (isSure(row)) return otherThan(row, western)
      return isUnicode ? asUnicode(western) : { text }
    },
  }
}

/** The user's word holds for every row but those with letters that only Unicode has. */
function asTold(encoding: OldEncoding, report: EncodingReport): Encoding {
  return {
    report,
    isPlain: false,
    read(bytes) {
      const isUnicode = isUtf8(bytes)
      const western = isUnicode ? asBuffer(bytes).toString() : westernOf(bytes)
      if (isUnicode && VIETNAMESE_ONLY.test(western)) return asUnicode(western)
      return { text: encoding.decode(western) }
    },
  }
}

function asUnicode(text: string): { text: string; problem: RowProblem } {
  return { text, problem: { reason: 'other-encoding', detail: 'utf-8' } }
}

function otherThan({ encoding, confidence }: Lettering & { encoding: OldEncoding }, western: string) {
  const problem: RowProblem = { reason: 'other-encoding', detail: encoding.id, confidence }
  return { text: encoding.decode(western), problem }
}

function readUnicode(bytes: Uint8Array): { text: string; problem?: RowProblem } {
  const text = asBuffer(bytes).toString()
  return text.includes('\ufffd') && !isUtf8(bytes) ? { text, problem: { reason: 'bytes' } } : { text }
}

function westernOf(bytes: Uint8Array): string {
  return asWestern(asBuffer(bytes).toString('latin1'))
}
