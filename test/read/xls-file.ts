import type { Limits } from '../../src/model/limits.ts'
import type { Row } from '../../src/model/row.ts'
import type { Opened } from '../../src/stages/read/format.ts'
import { xls } from '../../src/stages/read/formats/xls.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { rowsOf } from './inputs.ts'

/** A stream of a compound file. */
export interface Stream {
  readonly name: string
  readonly content: Buffer
  /** Stands in a folder of its own. */
  readonly folder?: true
  /** To lie about its size, and where it begins. */
  readonly declaredBytes?: number
  readonly start?: number
}

const FREE = 0xffffffff
const END = 0xfffffffe
const TABLE = 0xfffffffd
const LIST = 0xfffffffc

/** Writes a compound file (MS-CFB version 3): header, tables, directory, small streams, large streams. */
export function compound(streams: readonly Stream[]): Buffer {
  const chains: number[] = []
  const sectors: Buffer[] = []
  function place(content: Buffer): number {
    const first = sectors.length
    const count = Math.ceil(content.length / 512)
    for (let at = 0; at < count; at++) {
      const sector = Buffer.alloc(512)
      content.copy(sector, 0, at * 512, (at + 1) * 512)
      sectors.push(sector)
      chains.push(at + 1 < count ? first + at + 1 : END)
    }
    return count === 0 ? END : first
  }

  const small = streams.filter(({ content }) => content.length < 4096)
  const miniStream = Buffer.concat(small.map(({ content }) => padded(content, 64)))
  const miniChains = small.flatMap(({ content }) => {
    const before = small.slice(
      0,
      small.findIndex((one) => one.content === content),
    )
    const first = before.reduce((sum, one) => sum + Math.ceil(one.content.length / 64), 0)
    const count = Math.ceil(content.length / 64)
    return Array.from({ length: count }, (_, at) => (at + 1 < count ? first + at + 1 : END))
  })
  const miniStart = place(miniStream)
  const miniTable = place(numbers(miniChains, 4))
  let smallPlaced = 0
  const starts = streams.map(({ content }) => {
    if (content.length >= 4096) return place(content)
    smallPlaced += Math.ceil(content.length / 64)
    return smallPlaced - Math.ceil(content.length / 64)
  })

  const entries = [entry('Root Entry', 5, { child: 1, start: miniStart, bytes: miniStream.length })]
  streams.forEach(({ name, content, folder, declaredBytes, start }, index) => {
    const here = entries.length
    const next = index + 1 < streams.length ? here + (folder ? 2 : 1) : FREE
    const stream = { start: start ?? starts[index] ?? END, bytes: declaredBytes ?? content.length }
    if (folder)
      entries.push(entry(`Folder ${index}`, 1, { right: next, child: here + 1 }), entry(name, 2, stream))
    else entries.push(entry(name, 2, { ...stream, right: next }))
  })
  const directory = place(Buffer.concat(entries))

  // The header names 109 sectors of the table; lists of 127 name the others.
  let tables = 0
  let lists = 0
  while (tables * 128 < sectors.length + tables + lists) {
    tables += 1
    lists = Math.max(0, Math.ceil((tables - 109) / 127))
  }
  const firstTable = sectors.length
  const firstList = firstTable + tables
  for (let table = 0; table < tables; table++) chains.push(TABLE)
  const listed = Array.from({ length: lists }, (_, list) => {
    chains.push(LIST)
    const names = Array.from({ length: 127 }, (_, at) => {
      const table = 109 + list * 127 + at
      return table < tables ? firstTable + table : FREE
    })
    return numbers([...names, list + 1 < lists ? firstList + list + 1 : END], 4)
  })
  const header = Buffer.alloc(512)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.writeUInt16LE(0x3e, 24)
  header.writeUInt16LE(3, 26)
  header.writeUInt16LE(0xfffe, 28)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(tables, 44)
  header.writeUInt32LE(directory, 48)
  header.writeUInt32LE(4096, 56)
  header.writeUInt32LE(miniTable, 60)
  header.writeUInt32LE(lists === 0 ? END : firstList, 68)
  header.writeUInt32LE(lists, 72)
  for (let at = 0; at < 109; at++) header.writeUInt32LE(at < tables ? firstTable + at : FREE, 76 + 4 * at)
  const table = Buffer.alloc(tables * 512, 0xff)
  numbers(chains, 4).copy(table)
  return Buffer.concat([header, ...sectors, table, ...listed])
}

interface Place {
  readonly right?: number
  readonly child?: number
  readonly start?: number
  readonly bytes?: number
}

function entry(
  name: string,
  type: number,
  { right = FREE, child = FREE, start = END, bytes = 0 }: Place,
): Buffer {
  const written = Buffer.alloc(128)
  written.write(`${name}\0`, 'utf16le')
  written.writeUInt16LE(2 * name.length + 2, 64)
  written.writeUInt8(type, 66)
  written.writeUInt32LE(FREE, 68)
  written.writeUInt32LE(right, 72)
  written.writeUInt32LE(child, 76)
  written.writeUInt32LE(start, 116)
  written.writeUInt32LE(bytes, 120)
  return written
}

function padded(content: Buffer, to: number): Buffer {
  return Buffer.concat([content, Buffer.alloc((to - (content.length % to)) % to)])
}

/** Numbers of so many bytes each, the least byte first. */
export function numbers(values: readonly number[], bytes: 1 | 2 | 4): Buffer {
  const written = Buffer.alloc(values.length * bytes)
  for (const [at, value] of values.entries()) written.writeUIntLE(value, at * bytes, bytes)
  return written
}

const u8 = (...values: number[]): Buffer => numbers(values, 1)
const u16 = (...values: number[]): Buffer => numbers(values, 2)
const u32 = (...values: number[]): Buffer => numbers(values, 4)

export function record(kind: number, ...body: readonly Buffer[]): Buffer {
  const content = Buffer.concat(body)
  return Buffer.concat([u16(kind, content.length), content])
}

/** A text as Excel 97 and later write it, after its length. */
function unicode(text: string): Buffer {
  const isNarrow = [...text].every((letter) => letter.charCodeAt(0) < 256)
  return Buffer.concat([u8(isNarrow ? 0 : 1), Buffer.from(text, isNarrow ? 'latin1' : 'utf16le')])
}

/** A cell of each kind; rows and columns from 0. */
export const cell = {
  shared: (row: number, column: number, index: number) => record(0xfd, u16(row, column, 0), u32(index)),
  label: (row: number, column: number, text: string) =>
    record(0x204, u16(row, column, 0, text.length), unicode(text)),
  /** Before Excel 97: bytes. */
  bytes: (row: number, column: number, text: Buffer, kind = 0x204) =>
    record(kind, u16(row, column, 0, text.length), text),
  number: (row: number, column: number, value: number, style = 0) =>
    record(0x203, u16(row, column, style), double(value)),
  rk: (row: number, column: number, packed: number, style = 0) =>
    record(0x27e, u16(row, column, style), u32(packed)),
  mulRk: (row: number, column: number, packed: readonly number[]) =>
    record(
      0xbd,
      u16(row, column),
      ...packed.map((one) => Buffer.concat([u16(0), u32(one)])),
      u16(column + packed.length - 1),
    ),
  bool: (row: number, column: number, value: boolean) =>
    record(0x205, u16(row, column, 0), u8(value ? 1 : 0, 0)),
  error: (row: number, column: number, code: number) => record(0x205, u16(row, column, 0), u8(code, 1)),
  formula: (row: number, column: number, result: Buffer, flags = 0) =>
    record(0x06, u16(row, column, 0), result, u16(flags), u32(0), u16(0)),
  blank: (row: number, column: number) => record(0x201, u16(row, column, 0)),
  mulBlank: (row: number, count: number) =>
    record(0xbe, u16(row, 0), Buffer.alloc(2 * count), u16(count - 1)),
} as const

export function double(value: number): Buffer {
  const written = Buffer.alloc(8)
  written.writeDoubleLE(value)
  return written
}

/** The result of a formula that is no number: 0 a text, 1 a truth, 2 an error, 3 an empty text. */
export function otherResult(kind: number, value = 0): Buffer {
  return Buffer.concat([u8(kind, 0, value, 0, 0, 0), u16(0xffff)])
}

/** A number format of the workbook, from id 164 on, and the style that shows numbers under one. */
export const numberFormat = (id: number, code: string): Buffer =>
  record(0x41e, u16(id, code.length), unicode(code))
export const numberStyle = (format: number): Buffer => record(0xe0, u16(0, format), Buffer.alloc(16))
export const row = (index: number, hidden: boolean): Buffer =>
  record(0x208, u16(index, 0, 1, 255, 0, 0, hidden ? 0x20 : 0, 0))
export const columnInfo = (first: number, last: number, hidden: boolean): Buffer =>
  record(0x7d, u16(first, last, 2560, 0, hidden ? 1 : 0, 0))
export const stringResult = (text: string): Buffer => record(0x207, u16(text.length), unicode(text))

export interface BookSheet {
  readonly name: string
  readonly records: readonly Buffer[]
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly state?: number
  /** 0 worksheet, 2 chart. */
  readonly type?: number
  readonly offset?: number
}

export interface BookParts {
  readonly sheets?: readonly BookSheet[]
  /** Records among the first: formats, styles, dates from 1904, the code page. */
  readonly globals?: readonly Buffer[]
  readonly sharedStrings?: readonly Buffer[]
  readonly isOld?: boolean
}

/** The stream of a workbook, as Excel 97 writes it, or Excel 5. */
export function bookStream({
  sheets = [],
  globals = [],
  sharedStrings = [],
  isOld = false,
}: BookParts): Buffer {
  const bof = (type: number) => record(0x809, u16(isOld ? 0x500 : 0x600, type, 0, 0))
  const eof = record(0x0a)
  const bodies = sheets.map(({ records }) => Buffer.concat([bof(0x10), ...records, eof]))
  const bound = ({ name, state = 0, type = 0 }: BookSheet, offset: number) =>
    record(
      0x85,
      u32(offset),
      u8(state, type, name.length),
      isOld ? Buffer.from(name, 'latin1') : unicode(name),
    )
  const sizes = sheets.map((sheet) => bound(sheet, 0).length)
  const before = Buffer.concat([bof(0x05), ...globals])
  const after = Buffer.concat([...sharedStrings, eof])
  let offset = before.length + after.length + sizes.reduce((sum, size) => sum + size, 0)
  const bounds = sheets.map((sheet, index) => {
    const place = offset
    offset += bodies[index]?.length ?? 0
    return bound(sheet, sheet.offset ?? place)
  })
  return Buffer.concat([before, ...bounds, after, ...bodies])
}

export function book(parts: BookParts): Buffer {
  return compound([{ name: parts.isOld ? 'Book' : 'Workbook', content: bookStream(parts) }])
}

/** One sheet of these records. */
export function sheetOf(records: readonly Buffer[], parts: BookParts = {}): Buffer {
  return book({ ...parts, sheets: [{ name: 'Sheet1', records }] })
}

/**
 * Shared strings, cut into records of at most so many bytes. The head of a text is never cut; its letters are, and
 * each piece is narrow where it can be, so that one text changes its width on the way.
 */
export function sharedStrings(texts: readonly string[], longest = 8224, declared = texts.length): Buffer[] {
  const pieces: Buffer[] = []
  let piece = u32(declared, declared)
  function cut(): void {
    pieces.push(piece)
    piece = Buffer.alloc(0)
  }
  for (const text of texts) {
    if (piece.length + 3 > longest) cut()
    let left = text
    let head = u16(text.length)
    do {
      const isNarrow = (length: number) => [...left.slice(0, length)].every((one) => one.charCodeAt(0) < 256)
      const room = longest - piece.length - head.length - 1
      const narrow = Math.min(left.length, room)
      const wide = Math.min(left.length, room >> 1)
      const taken = isNarrow(narrow) ? narrow : wide
      const letters = unicode(left.slice(0, taken))
      piece = Buffer.concat([piece, head, letters])
      left = left.slice(taken)
      head = Buffer.alloc(0)
      if (left !== '') cut()
    } while (left !== '')
  }
  cut()
  return pieces.map((one, index) => record(index === 0 ? 0xfc : 0x3c, one))
}

export function openXls(
  bytes: Uint8Array,
  { limits = {}, encoding }: { limits?: Partial<Limits>; encoding?: string } = {},
): Promise<Opened> {
  return xls.open(
    {
      path: 'list.xls',
      bytes: async () => bytes,
      async *chunks() {
        yield bytes
      },
    },
    { limits: { ...DEFAULT_LIMITS, ...limits }, ...(encoding === undefined ? {} : { encoding }) },
  )
}

/** Rows of the first sheet. */
export async function readXls(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Row[]> {
  const { sheets } = await openXls(bytes, { limits })
  return rowsOf(sheets[0])
}
