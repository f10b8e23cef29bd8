import { HEAD_BYTES, KIND, type RecordHead } from './records.ts'

/** No record is longer; what does not fit goes on in another one (MS-XLS 2.1.4). */
const MOST_BYTES = 8224
/** BLANK, in a cell that only has a style. */
const BLANK = 0x0201

/** Kinds whose every record has one length. */
const LENGTHS: ReadonlyMap<number, number> = new Map([
  [KIND.labelShared, 10],
  [KIND.number, 14],
  [KIND.rk, 10],
  [KIND.boolOrError, 8],
  [BLANK, 6],
  [KIND.row, 16],
  [KIND.eof, 0],
])

/** What a record that was swallowed begins with; what is shorter cannot hold one. */
const SWALLOWED: ReadonlySet<number> = new Set([
  KIND.labelShared,
  KIND.label,
  KIND.number,
  KIND.rk,
  KIND.boolOrError,
  KIND.row,
  KIND.boundSheet,
])
const SHORTEST = 12

/**
 * What is wrong with the length of a record; undefined when nothing is. Records only say how long they are: one wrong
 * length, and those behind it are passed over as if they belonged to it. A list is then shorter, and nothing else tells.
 */
export function damageOf(stream: Buffer, { kind, start, end }: RecordHead): string | undefined {
  const length = end - start
  const expected = LENGTHS.get(kind)
  if (expected !== undefined && length < expected) return CUT_OFF
  if (expected !== undefined) return length === expected ? undefined : RUNS_OVER
  if (length > MOST_BYTES || !isKind(kind)) return RUNS_OVER
  if (kind === KIND.bof) return BOF_LENGTHS.includes(length) ? undefined : CUT_OFF
  if (kind === KIND.mulRk) return isRunOfNumbers(stream, start, end) ? undefined : CUT_OFF
  // Where a sheet begins is any number, that of a kind as well; what follows it in a hidden sheet is a chain to the end.
  const from = kind === KIND.boundSheet ? start + 4 : start
  return length >= SHORTEST && swallows(stream, from, end) ? RUNS_OVER : undefined
}

const CUT_OFF = 'a record is cut off'
const RUNS_OVER = 'a record runs over those behind it'
/** Of Excel 5, and of Excel 97. */
const BOF_LENGTHS: readonly number[] = [8, 16]

/** All kinds there are lie in these ranges, those of years to come as well; what stands elsewhere is the middle of a record. */
function isKind(kind: number): boolean {
  return kind !== 0 && (kind < 0x0300 || KIND_RANGES.has(kind >> 8))
}

const KIND_RANGES: ReadonlySet<number> = new Set([0x04, 0x08, 0x10])

/** Row, first column, six bytes a number, last column. */
function isRunOfNumbers(stream: Buffer, start: number, end: number): boolean {
  const bytes = end - start - 6
  const last = stream.readUInt16LE(end - 2)
  return bytes > 0 && bytes % 6 === 0 && last === stream.readUInt16LE(start + 2) + bytes / 6 - 1
}

/** Whether the end of a record is a chain of whole records that begins with a cell, a row or the name of a sheet. */
function swallows(stream: Buffer, start: number, end: number): boolean {
  const leadsToEnd = new Uint8Array(end - start + 1)
  leadsToEnd[end - start] = 1
  for (let at = end - HEAD_BYTES; at >= start; at--) {
    const next = at + HEAD_BYTES + stream.readUInt16LE(at + 2)
    if (next > end || leadsToEnd[next - start] !== 1) continue
    const kind = stream.readUInt16LE(at)
    if (kind === 0) continue // bytes that are not used are zero, and would be a chain of empty records
    const expected = LENGTHS.get(kind)
    if (expected !== undefined && expected !== next - at - HEAD_BYTES) continue
    if (SWALLOWED.has(kind)) return true
    leadsToEnd[at - start] = 1
  }
  return false
}
