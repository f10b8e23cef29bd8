import { damagedFile } from '../../faults.ts'

/** What a workbook of Excel 5 to 2003 is made of (MS-XLS 2.3): a kind, a length, and at most 8,224 bytes. */
export interface BiffRecord {
  readonly kind: number
  /** Where it begins in the stream. */
  readonly at: number
  readonly body: Buffer
}

/** The same before its body is cut out: where it stands, and where its body begins and ends. */
export interface RecordHead {
  readonly kind: number
  readonly at: number
  readonly start: number
  readonly end: number
}

/** The kinds we look at. */
export const KIND = {
  formula: 0x0006,
  eof: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  codePage: 0x0042,
  font: 0x0031,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  richString: 0x00d6,
  xf: 0x00e0,
  mergedCells: 0x00e5,
  sharedStrings: 0x00fc,
  labelShared: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolOrError: 0x0205,
  string: 0x0207,
  row: 0x0208,
  array: 0x0221,
  table: 0x0236,
  rk: 0x027e,
  format: 0x041e,
  sharedFormula: 0x04bc,
  bof: 0x0809,
} as const

export const HEAD_BYTES = 4

/** @throws UserError `damaged-file` where the record runs over `end` */
export function recordAt(stream: Buffer, at: number, end: number, source: string): BiffRecord {
  const start = at + HEAD_BYTES
  const next = start + stream.readUInt16LE(at + 2)
  if (next > end) throw damagedFile(source, 'a record runs over its end')
  return { kind: stream.readUInt16LE(at), at, body: stream.subarray(start, next) }
}

/** The records from one place to another, in order. @throws UserError `damaged-file` */
export function* readRecords(
  stream: Buffer,
  from: number,
  to: number,
  source: string,
): Generator<BiffRecord> {
  for (let at = from; at + HEAD_BYTES <= to; ) {
    const record = recordAt(stream, at, to, source)
    yield record
    at += HEAD_BYTES + record.body.length
  }
}

/** A record that says less than its kind has to: Buffer refuses to read past its end. */
export function isCutOff(error: unknown): boolean {
  if (!(error instanceof RangeError) || !('code' in error)) return false
  return error.code === 'ERR_OUT_OF_RANGE' || error.code === 'ERR_BUFFER_OUT_OF_BOUNDS'
}
