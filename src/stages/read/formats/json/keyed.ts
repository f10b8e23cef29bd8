import type { Row } from '../../../../model/row.ts'
import { OPEN_ARRAY, OPEN_OBJECT } from './bytes.ts'
import type { Member } from './lists.ts'
import type { Place, ReadRecord } from './record.ts'

/** What the columns are called that no name in the object stands for. */
const KEY = '(key)'
const VALUE = '(value)'

/**
 * A reader of records that stand under a key each: the key is one more cell, in front. `{"1.001193": "Đăng ký khai sinh"}`
 * has a key and a value.
 */
export function createKeyedReader(
  readRecord: ReadRecord,
): (bytes: Uint8Array, member: Member, place: Place) => Row | undefined {
  const withKey = new WeakMap<readonly string[], readonly string[]>()
  return (bytes, { nameStart, nameEnd, start, end }, place) => {
    const key = textOf(bytes.subarray(nameStart, nameEnd))
    const first = bytes[start]
    if (first !== OPEN_OBJECT && first !== OPEN_ARRAY) {
      return { ...place, columns: SCALAR, cells: [key, textOf(bytes.subarray(start, end))] }
    }
    const row = readRecord(bytes.subarray(start, end), place)
    if (row === undefined || row.lost || row.columns === undefined) return row
    let columns = withKey.get(row.columns)
    if (columns === undefined) {
      columns = [KEY, ...row.columns]
      withKey.set(row.columns, columns)
    }
    const problems = row.problems?.map((problem) =>
      problem.column === undefined ? problem : { ...problem, column: problem.column + 1 },
    )
    return { ...row, columns, cells: [key, ...row.cells], ...(problems === undefined ? {} : { problems }) }
  }
}

const SCALAR: readonly string[] = [KEY, VALUE]

function textOf(json: Uint8Array): string {
  const text = Buffer.from(json).toString()
  const value: unknown = text.startsWith('"') ? JSON.parse(text) : text
  return value === 'null' ? '' : String(value)
}
