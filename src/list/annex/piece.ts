import type { Row } from '../../model/row.ts'
import type { MapColumns, Mapping } from '../../stages/normalise/mapping.ts'
import { findHeader, type Header } from '../../stages/normalise/rows/header.ts'
import {
  isHeadingText,
  isRunningNumberHeading,
  splitAtHeading,
  splitAtKnownHeading,
} from '../../stages/normalise/rows/heading-text.ts'
import type { Table, TableRow } from '../../stages/read/document.ts'
import { type Edges, edgesOf } from './columns.ts'
import { type PlacedRow, placeRows } from './placed-rows.ts'

/** A table of a document, which may be a list or a part of one. */
export interface Piece {
  readonly edges: Edges
  readonly rows: readonly PlacedRow[]
  /** Its headings, when they are those of a list of procedures. */
  readonly header: Header | undefined
  /** A table in a cell of another. */
  readonly isInside: boolean
}

/** Headings stand at the top; further down they are told by whoever reads the rows. */
const TOP = 6
const CODE = /^\s*\d\.\d{6}/

/** @param known headings of the list that is open, for a page on which they come once more */
export function readPiece(table: Table, map: MapColumns, known: readonly string[]): Piece {
  const edges = edgesOf(bodyOf(table.rows, map))
  const rows = withoutBodyInHeadings(placeRows(table, edges), known)
  const header = findHeader(rows, map, {})
  const isList = header !== undefined && headsList(header, rows)
  return { edges, rows, header: isList ? header : undefined, isInside: table.isInside === true }
}

/** The rows below the headings: they show the columns, which headings only gather and divide. */
function bodyOf(rows: readonly TableRow[], map: MapColumns): readonly TableRow[] {
  const heading = rows.slice(0, TOP).findIndex(({ cells }) => {
    const texts = cells.map(({ text }) => text)
    return map(texts).columns.length >= 2 || texts.some(isRunningNumberHeading)
  })
  if (heading === -1) return rows
  const below = rows.slice(heading + 1)
  const first = below.findIndex(({ cells }) => !cells.some(({ continues }) => continues === true))
  const body = below.slice(Math.max(0, first)).filter(({ isHeading }) => isHeading !== true)
  return body.some(({ cells }) => cells.length > 1) ? body : rows
}

/** A list has two columns that are known, or numbers its procedures. A box of details has headings from top to bottom. */
function headsList({ mapping, texts, index, last }: Header, rows: readonly Row[]): boolean {
  const row = rows[index]
  if (row === undefined || row.cells.some((text) => CODE.test(text))) return false
  if (mapping.columns.length < 2 && !texts.some(isRunningNumberHeading)) return false
  const below = rows.slice(last + 1)
  const firstOf = ({ cells }: Pick<Row, 'cells'>) => cells.find((text) => text !== '') ?? ''
  const boxed = below.map(firstOf).filter((text) => text !== firstOf(row) && isHeadingText(text)).length
  return boxed < 2 || boxed * 3 < below.length
}

/** A row of headings with the first procedure in its cells is two rows. */
function withoutBodyInHeadings(rows: readonly PlacedRow[], known: readonly string[]): readonly PlacedRow[] {
  const [top, others] = [rows.slice(0, TOP), rows.slice(TOP)]
  return [...top.flatMap((row) => splitRow(row, known)), ...others]
}

function splitRow(row: PlacedRow, known: readonly string[]): readonly PlacedRow[] {
  const filled = row.cells.filter((text) => text !== '').length
  const split = row.cells.map((text) => splitCell(text, known))
  const heads = split.filter((cell) => cell !== undefined)
  const isTorn = heads.some(({ heading, rest }) => /^\p{L}|^\d/u.test(rest) && identifies(heading))
  if (!isTorn || heads.length < 2 || heads.length * 2 < filled) return [row]
  const { struck: _, ...plain } = row
  return [
    { ...plain, cells: row.cells.map((text, at) => split[at]?.heading ?? text), carried: [], across: 1 },
    { ...plain, cells: split.map((cell) => cell?.rest ?? ''), carried: [], across: 1 },
  ]
}

function splitCell(
  text: string,
  known: readonly string[],
): { readonly heading: string; readonly rest: string } | undefined {
  if (text === '') return undefined
  for (const heading of known) {
    const split = splitAtHeading(text, heading)
    if (split !== undefined) return split
  }
  return splitAtKnownHeading(text)
}

function identifies(heading: string): boolean {
  return /(?<!\p{L})(?:tên|mã|thủ tục|tthc)(?!\p{L})/iu.test(heading)
}

/** Columns by what they are for: running numbers, codes, names. */
export interface ListShape {
  readonly number: number | undefined
  readonly code: number | undefined
  readonly name: number | undefined
  readonly width: number
}

export function shapeOf(mapping: Mapping, texts: readonly string[]): ListShape {
  const columnOf = (id: string) => mapping.columns.find(({ field }) => field.id === id)?.index
  const number = texts.findIndex(isRunningNumberHeading)
  return {
    number: number === -1 ? undefined : number,
    code: columnOf('code'),
    name: columnOf('name'),
    width: texts.length,
  }
}
