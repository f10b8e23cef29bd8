import { UserError } from '../../../../model/user-error.ts'
import { damagedFile } from '../../faults.ts'
import { createFormatOfStyle, type FormatOfStyle, MOST_FORMATS } from '../workbook/format-of-style.ts'
import { createFontOfStyle, type Font, type FontOfStyle, type StyledText } from '../workbook/styled-text.ts'
import { type Decoder, decoderFor } from './code-pages.ts'
import { damageOf } from './consistent.ts'
import { type BiffRecord, HEAD_BYTES, KIND, readRecords } from './records.ts'
import { createTextReader, type RichText, type TextReader } from './texts.ts'

/** What the first part of the stream says about all sheets. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[]
  readonly strings: readonly StyledText[]
  /** How many texts it says it has: a cell that points to one of those that are missing lost it. */
  readonly declaredStrings: number
  readonly formatOf: FormatOfStyle
  readonly fontOf: FontOfStyle
  /** Days are counted from 1904, as Excel for Macintosh once did. */
  readonly date1904: boolean
  /** Before Excel 97 letters were bytes. */
  readonly decoder: Decoder | undefined
}

export interface SheetEntry {
  readonly name: string
  /** Hidden, or hidden so that only a macro can show it. */
  readonly hidden: boolean
  /** Where its records stand; the next sheet begins where they have to end, so no two can share any. */
  readonly from: number
  readonly to: number
}

const EXCEL_97 = 0x0600
const EXCEL_5 = 0x0500
const WORKSHEET = 0

/** More than any program lets one make: each would only take memory. */
const MOST_SHEETS = 10_000
const MOST_STYLES = 65_536
/** Thirty for each row a sheet can have. An empty one takes three bytes in the file, and eight here. */
const MOST_STRINGS = 2_000_000

interface Reading {
  readonly encoding: string | undefined
  /** Is told how much memory texts take. @throws UserError `limit-exceeded` */
  hold(more: number): void
}

/** @throws UserError `damaged-file`, `encrypted-file`, `unknown-encoding`, `limit-exceeded` */
export function readWorkbook(stream: Buffer, source: string, { encoding, hold }: Reading): Workbook {
  const styles: number[] = []
  const fontIds: number[] = []
  const fontRecords: BiffRecord[] = []
  const formats: BiffRecord[] = []
  const sheets: BiffRecord[] = []
  let shared: BiffRecord | undefined
  let codePage: number | undefined
  let date1904 = false
  const version = versionOf(stream, source)
  for (const record of globalsOf(stream, source)) {
    const { kind, body } = record
    if (kind === KIND.xf) {
      styles.push(body.readUInt16LE(2))
      fontIds.push(fontPlace(body.readUInt16LE(0)))
    } else if (kind === KIND.font) fontRecords.push(record)
    else if (kind === KIND.format) formats.push(record)
    else if (kind === KIND.boundSheet) sheets.push(record)
    else if (kind === KIND.sharedStrings) shared ??= record
    else if (kind === KIND.codePage) codePage = body.readUInt16LE(0)
    else if (kind === KIND.date1904) date1904 = body.readUInt16LE(0) === 1
    if (
      formats.length > MOST_FORMATS ||
      sheets.length > MOST_SHEETS ||
      styles.length > MOST_STYLES ||
      fontRecords.length > MOST_STYLES
    ) {
      throw damagedFile(source, 'too many sheets, styles or number formats')
    }
  }

  const decoder = version === EXCEL_97 ? undefined : decoderFor(codePage, encoding)
  const read = (record: BiffRecord) => createTextReader(record, stream, source, decoder)
  const codes = formats.map((record) => {
    const reader = read(record)
    return [reader.number(2), reader.text(decoder === undefined ? 2 : 1)] as const
  })
  const fonts = fontRecords.map(({ body }) => fontOf(body, version))
  return {
    sheets: locateSheets(sheets.map(read), stream.length, source),
    ...(shared === undefined
      ? { strings: [], declaredStrings: 0 }
      : sharedStrings(read(shared), fonts, source, hold)),
    formatOf: createFormatOfStyle(styles, new Map(codes)),
    fontOf: createFontOfStyle(fonts, fontIds),
    date1904,
    decoder,
  }
}

/** Programs count fonts without the fifth (MS-XLS 2.5.129). */
function fontPlace(index: number): number {
  return index > 4 ? index - 1 : index
}

const STRUCK = 0x08
/** Height, looks, colour and the like stand before the name. */
const BEFORE_FONT_NAME = 14

/** Names of fonts that matter have no letters beyond ASCII. What is cut off is a font like any other. */
function fontOf(body: Buffer, version: number): Font {
  if (body.length < BEFORE_FONT_NAME + 2) return { name: '', isStruck: false }
  const length = body.readUInt8(BEFORE_FONT_NAME)
  const isWide = version === EXCEL_97 && (body.readUInt8(BEFORE_FONT_NAME + 1) & 1) !== 0
  const from = BEFORE_FONT_NAME + (version === EXCEL_97 ? 2 : 1)
  const name = body.toString(isWide ? 'utf16le' : 'latin1', from, from + length * (isWide ? 2 : 1))
  return { name, isStruck: (body.readUInt16LE(2) & STRUCK) !== 0 }
}

function versionOf(stream: Buffer, source: string): number {
  const version = stream.readUInt16LE(0) === KIND.bof ? stream.readUInt16LE(4) : 0
  if (version === EXCEL_97 || version === EXCEL_5) return version
  throw damagedFile(source, 'no known version of Excel')
}

function* globalsOf(stream: Buffer, source: string): Generator<BiffRecord> {
  for (const record of readRecords(stream, 0, stream.length, source)) {
    if (record.kind === KIND.filePass) throw new UserError('encrypted-file', { source })
    const start = record.at + HEAD_BYTES
    const damage = damageOf(stream, { ...record, start, end: start + record.body.length })
    if (damage !== undefined) throw damagedFile(source, damage)
    if (record.kind === KIND.eof) return
    yield record
  }
  throw damagedFile(source, 'the list of its sheets has no end')
}

/** Of a text, besides its letters. */
const STRING_BYTES = 24

/** How many there are is not believed, a file may say four thousand million: they end where their record does. */
function sharedStrings(
  reader: TextReader,
  fonts: readonly Font[],
  source: string,
  hold: Reading['hold'],
): Pick<Workbook, 'strings' | 'declaredStrings'> {
  const strings: StyledText[] = []
  reader.skip(4)
  const count = reader.number(4)
  while (strings.length < count && !reader.isAtEnd()) {
    const rich = reader.richText(2)
    hold(2 * rich.text.length + STRING_BYTES)
    strings.push(styled(rich, fonts))
    if (strings.length > MOST_STRINGS) throw damagedFile(source, 'too many texts')
  }
  return { strings, declaredStrings: count }
}

/** The pieces of a text, each in its font; the first letters may have that of the cell. */
function styled({ text, fontChanges }: RichText, fonts: readonly Font[]): StyledText {
  if (fontChanges.length === 0) return text
  const starts = [{ at: 0, font: undefined as Font | undefined }]
  for (const { at, font } of fontChanges) starts.push({ at, font: fonts[fontPlace(font)] })
  return starts.map(({ at, font }, index) => ({ text: text.slice(at, starts[index + 1]?.at), font }))
}

function locateSheets(readers: readonly TextReader[], end: number, source: string): readonly SheetEntry[] {
  const all = readers.map((reader) => {
    const from = reader.number(4)
    const hidden = (reader.number(1) & 3) !== 0
    const type = reader.number(1)
    return { name: reader.text(1), hidden, type, from }
  })
  const places = all.map(({ from }) => from).sort((a, b) => a - b)
  const endOf = new Map(places.map((from, index) => [from, places[index + 1] ?? end]))
  // A thousand names for one large sheet would have it read a thousand times.
  if (endOf.size < all.length) throw damagedFile(source, 'two sheets stand at one place')
  // Charts, macros and modules stand among the sheets, without rows.
  return all
    .filter(({ type }) => type === WORKSHEET)
    .map(({ name, hidden, from }) => ({ name, hidden, from, to: endOf.get(from) ?? end }))
}
