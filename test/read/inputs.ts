import type { Limits } from '../../src/model/limits.ts'
import type { Row } from '../../src/model/row.ts'
import type { Format, Input, ReadOptions, Sheet } from '../../src/stages/read/format.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'

/** The same bytes, cut at the given places (any order, any number). */
export async function* inPieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0
  for (const end of [...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length]) {
    yield bytes.subarray(start, end)
    start = end
  }
}

/** A source that is only in memory. */
export function memoryInput(content: string | Uint8Array, cuts: readonly number[] = []): Input {
  const bytes = Buffer.from(content)
  return { path: 'list', bytes: async () => bytes, chunks: () => inPieces(bytes, cuts) }
}

export function readOptions(limits: Partial<Limits> = {}): ReadOptions {
  return { limits: { ...DEFAULT_LIMITS, ...limits } }
}

export async function rowsOf(sheet: Sheet | undefined): Promise<Row[]> {
  const rows: Row[] = []
  if (sheet !== undefined) for await (const batch of sheet.rows()) rows.push(...batch)
  return rows
}

/** The rows of the first list. */
export async function readRows(
  format: Format,
  content: string | Uint8Array,
  { limits = {}, cuts = [] }: { limits?: Partial<Limits>; cuts?: readonly number[] } = {},
): Promise<Row[]> {
  const { sheets } = await format.open(memoryInput(content, cuts), readOptions(limits))
  return rowsOf(sheets[0])
}

export function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}
