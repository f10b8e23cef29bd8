import type { Cell, Sheet } from '../../../office/workbook/sheet.ts'
import type { Column as Shown } from '../../content/view.ts'
import { count, position, text } from './book-cell.ts'

/** One column of a table, and how a row fills it. */
export interface Column<Row> {
  readonly title: string
  readonly width: number
  cell(row: Row): Cell | undefined
}

export interface Table<Row> {
  readonly name: string
  /** Sentences that stand above the headings. */
  readonly notes?: readonly string[]
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

/** A sheet holds 1,048,576 rows: what is longer goes on in the next one. Nothing is dropped. */
const ROWS_A_SHEET = 1_000_000

/** A table as sheets: as many as its rows need; none where there are neither rows nor sentences. */
export function tableSheets<Row>(
  { name, notes = [], columns, rows }: Table<Row>,
  rowsASheet = ROWS_A_SHEET,
): readonly Sheet[] {
  const parts = Math.max(Math.ceil(rows.length / rowsASheet), notes.length === 0 ? 0 : 1)
  return Array.from({ length: parts }, (_, part) => ({
    name: part === 0 ? name : `${name} (${part + 1})`,
    rows: linesOf({ notes, columns, rows: rows.slice(part * rowsASheet, (part + 1) * rowsASheet) }),
    widths: columns.map(({ width }) => width),
    headingRow: notes.length + 1,
    isForReading: true,
  }))
}

function* linesOf<Row>({
  notes,
  columns,
  rows,
}: Required<Omit<Table<Row>, 'name'>>): Iterable<readonly (Cell | undefined)[]> {
  for (const note of notes) yield [text(note)]
  yield columns.map(({ title }) => text(title, 'heading'))
  for (const row of rows) yield columns.map(({ cell }) => cell(row))
}

const CODE_WIDTH = 13
const WORDS_WIDTH = 24
const SENTENCE_WIDTH = 50
const NUMBER_WIDTH = 13
const PLACE_WIDTH = 8

/** As wide as what stands in a column of its kind. */
export function widthOf(kind: Shown['kind'], hasSentences: boolean): number {
  if (hasSentences) return SENTENCE_WIDTH
  if (kind === 'text') return WORDS_WIDTH
  if (kind === 'ordinal') return PLACE_WIDTH
  return kind === 'code' ? CODE_WIDTH : NUMBER_WIDTH
}

/** A code or an id: short, and never a number. */
export function codes<Row>(title: string, of: (row: Row) => string | undefined): Column<Row> {
  return { title, width: CODE_WIDTH, cell: (row) => text(of(row), 'text') }
}

/** A few words, which may break. */
export function words<Row>(title: string, of: (row: Row) => string | undefined): Column<Row> {
  return { title, width: WORDS_WIDTH, cell: (row) => text(of(row), 'wrapped') }
}

/** A sentence or more, in as many lines as it needs. */
export function sentences<Row>(title: string, of: (row: Row) => string | undefined): Column<Row> {
  return { title, width: SENTENCE_WIDTH, cell: (row) => text(of(row), 'wrapped') }
}

export function counts<Row>(title: string, of: (row: Row) => number | undefined): Column<Row> {
  return { title, width: NUMBER_WIDTH, cell: (row) => count(of(row)) }
}

export function positions<Row>(title: string, of: (row: Row) => number | undefined): Column<Row> {
  return { title, width: PLACE_WIDTH, cell: (row) => position(of(row)) }
}

export function cells<Row>(title: string, cell: Column<Row>['cell']): Column<Row> {
  return { title, width: NUMBER_WIDTH, cell }
}
