import { TextDecoder } from 'node:util'
import type { Row, RowProblem } from '../../src/model/row.ts'
import { decode } from '../../src/stages/read/text.ts'
import { partsOf } from './parts-of.ts'
import type { OpenedRows } from './promises.ts'

/**
 * What stands in a list and in none of its rows, told by other means than the reader's: letters in order for CSV,
 * JSON.parse line by line for JSON Lines and whole for JSON. Undefined when nothing is missing.
 */
export function lostText(format: string, bytes: Buffer, opened: OpenedRows): string | undefined {
  const [rows = []] = opened.rows
  // Old letters have no other decoder to be told by; their own tests go there and back.
  if (isInOldLetters(opened, rows)) return undefined
  if (format === 'csv') return lostOfCsv(bytes, rows)
  if (format === 'jsonl') return lostOfLines(bytes, rows)
  if (format === 'json') return lostOfJson(bytes, opened)
  return format === 'xlsx' ? lostOfSheet(bytes, opened) : undefined
}

function isInOldLetters({ encoding = 'utf-8', savedAs }: OpenedRows, rows: readonly Row[]): boolean {
  const isOther = ({ problems = [] }: Row) => problems.some(({ reason }) => reason === 'other-encoding')
  return savedAs !== undefined || !encoding.startsWith('utf-') || rows.some(isOther)
}

// What the syntax of a CSV file may take away, and what stands for bytes that are no text.
const SYNTAX = /["',;\t|\r\n\v\f =\ufffd]/g

function lostOfCsv(bytes: Buffer, rows: readonly Row[]): string | undefined {
  if (rows.some(isCut)) return undefined
  const written = textOf(bytes).replace(SYNTAX, '')
  const read = rows
    .flatMap(({ cells }) => cells)
    .join('')
    .replace(SYNTAX, '')
  return written === read ? undefined : firstDifference(written, read)
}

function isCut({ problems = [] }: Row): boolean {
  return problems.some(({ reason }) => /^too-/.test(reason))
}

function lostOfLines(bytes: Buffer, rows: readonly Row[]): string | undefined {
  const byRow = new Map(rows.map((row) => [row.row, row]))
  const lines = textOf(bytes)
    .split(/\r\n|\n|\r/)
    .filter((line) => /[^ \t]/.test(line))
  for (const [index, line] of lines.entries()) {
    const row = byRow.get(index + 1)
    const value = parsed(line)
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (isRecord === (row?.lost === true)) return `line ${index + 1} of those that are not blank: ${line}`
    if (isRecord && row === undefined && saysSomething(value)) return `record ${index + 1}: ${line}`
  }
  return rows.length > lines.length ? `${rows.length} rows of ${lines.length} lines` : undefined
}

function lostOfJson(bytes: Buffer, { rows }: OpenedRows): string | undefined {
  const value = parsed(textOf(bytes))
  if (value === undefined) return 'JSON.parse does not take what was read'
  if (!Array.isArray(value) || rows.length === 0) return undefined
  const missing = value.findIndex(
    (element, index) => saysSomething(element) && !rows[0]?.some(({ row }) => row === index + 1),
  )
  return missing === -1 ? undefined : `element ${missing + 1}`
}

/** Texts between `<v>` and `</v>` of string formulas: the seed numbers them, and cells that repeat one do no harm here. */
function lostOfSheet(bytes: Buffer, { rows }: OpenedRows): string | undefined {
  const [sheet] = partsOf(bytes, 'xl/worksheets/sheet1.xml')
  const [, data = ''] = /<sheetData>(.*)<\/sheetData>/s.exec(sheet ?? '') ?? []
  if (/<!--|<!\[CDATA|<\?|<\/?sheetData/.test(data)) return undefined // another grammar than the one below
  const read = rows.flat().flatMap(({ cells, problems = [] }) => [...cells, ...problems.map(detailOf)])
  const written = [...data.matchAll(/ t="str">(?:<f>[^<]*<\/f>)?<v>(k\d+)<\/v><\/c>/g)]
  return written.map(([, text = '']) => text).find((text) => !read.includes(text))
}

function detailOf({ detail = '' }: RowProblem): string {
  return detail
}

function saysSomething(value: unknown): boolean {
  if (value === null || value === undefined) return false
  if (Array.isArray(value)) return value.some(saysSomething)
  if (typeof value === 'object') return Object.values(value).some(saysSomething)
  return String(value).trim() !== ''
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function textOf(bytes: Buffer): string {
  const { encoding } = decode(bytes, { source: 'list' })
  return new TextDecoder(encoding).decode(bytes)
}

function firstDifference(written: string, read: string): string {
  let same = 0
  while (same < written.length && written[same] === read[same]) same += 1
  return `written ${JSON.stringify(written.slice(same, same + 40))}, read ${JSON.stringify(read.slice(same, same + 40))}`
}
