import type { Limits } from '../../../../model/limits.ts'
import type { Row, RowProblem } from '../../../../model/row.ts'
import type { Encoding } from '../../encoding.ts'
import { asBuffer } from '../../text.ts'
import { OPEN_OBJECT, skipSpace } from './bytes.ts'
import { createColumnSharing } from './columns.ts'
import { readTree, type Tree } from './tree.ts'

/** Where a record stands. */
export interface Place {
  readonly row: number
  readonly line: number
}

/** Reads one JSON value as a row. Undefined when nothing stands in it: such a row is empty in every format. */
export type ReadRecord = (value: Uint8Array, place: Place) => Row | undefined

/**
 * A reader of records for one source: its rows share their arrays of columns. It expects UTF-8 bytes in which
 * `findFault` found nothing; a value that is not an object becomes a lost row.
 */
export function createRecordReader(source: string, limits: Limits, encoding: Encoding): ReadRecord {
  const shareColumns = createColumnSharing(source, limits)
  return (value, place) => {
    if (value[skipSpace(value, 0)] !== OPEN_OBJECT) {
      return lostRow(place, { reason: 'syntax', detail: excerpt(value) })
    }
    const { text, problem } = encoding.read(value)
    const { tree, repeated } = readTree(text)
    const names: string[] = []
    const texts: string[] = []
    flatten(tree, '', names, texts)
    const columns = shareColumns(names.slice(0, limits.columns))
    const cells = texts.slice(0, limits.columns)
    const problems: RowProblem[] = []
    for (const name of repeated) problems.push({ reason: 'duplicate-key', detail: shorten(name) })
    if (problem !== undefined && problem.reason !== 'bytes') problems.push(problem)
    addDamage(problems, problem?.reason === 'bytes', text, columns, cells)
    addExcess(problems, texts, limits)
    const { row, line } = place
    if (problems.length > 0) {
      return { row, line, columns, cells: cells.map((cell) => cut(cell, limits)), problems }
    }
    return cells.every((cell) => cell.trim() === '') ? undefined : { row, line, columns, cells }
  }
}

export function lostRow(place: Place, problem: RowProblem): Row {
  return { row: place.row, line: place.line, cells: [], problems: [problem], lost: true }
}

/** The start of what stands somewhere, for people. */
export function excerpt(bytes: Uint8Array): string {
  const start = asBuffer(bytes.subarray(0, (SHOWN + 1) * 4)).toString()
  return shorten(start.trim())
}

const SHOWN = 80

function shorten(text: string): string {
  if (text.length <= SHOWN) return text
  const characters = Array.from(text.slice(0, (SHOWN + 1) * 2))
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : characters.join('')
}

/** Calls itself: the depth of the text has been checked against the limit before. */
function flatten(tree: Tree, prefix: string, names: string[], cells: string[]): void {
  for (const [name, value] of tree) {
    if (typeof value === 'string') {
      names.push(prefix + name)
      cells.push(value)
    } else {
      flatten(value, `${prefix}${name}.`, names, cells)
    }
  }
}

const ESCAPED_SURROGATE = /\\u[dD][89a-fA-F]/
// With the `u` flag a surrogate is only seen where its other half is missing.
const LONE_SURROGATE = /\p{Surrogate}/u
const LONE_SURROGATE_OR_REPLACEMENT = /[\p{Surrogate}\ufffd]/u

/** Text that no encoding can hold: bytes that were never text, or half a character written as an escape. */
function addDamage(
  problems: RowProblem[],
  hasInvalidBytes: boolean,
  text: string,
  columns: readonly string[],
  cells: readonly string[],
): void {
  if (!hasInvalidBytes && !ESCAPED_SURROGATE.test(text)) return
  const damage = hasInvalidBytes ? LONE_SURROGATE_OR_REPLACEMENT : LONE_SURROGATE
  const column = cells.findIndex((cell, index) => damage.test(cell) || damage.test(columns[index] ?? ''))
  const cell = cells[column]
  if (cell !== undefined) problems.push({ reason: 'bytes', column, detail: shorten(cell) })
  else if (hasInvalidBytes) problems.push({ reason: 'bytes', detail: shorten(text) })
}

function addExcess(problems: RowProblem[], texts: readonly string[], limits: Limits): void {
  if (texts.length > limits.columns) problems.push({ reason: 'too-wide', detail: String(texts.length) })
  for (let column = 0; column < Math.min(texts.length, limits.columns); column += 1) {
    const text = texts[column] ?? ''
    if (text.length <= limits.cellCharacters) continue
    problems.push({ reason: 'too-long', column, detail: shorten(text) })
  }
}

function cut(cell: string, limits: Limits): string {
  if (cell.length <= limits.cellCharacters) return cell
  const start = cell.slice(0, limits.cellCharacters)
  return LONE_SURROGATE.test(start.slice(-1)) ? start.slice(0, -1) : start
}
