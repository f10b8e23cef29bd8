import type { Row } from '../model/row.ts'
import { ANSWER_COLUMNS, type CellEdit, WORKLIST_COLUMNS } from '../model/worklist.ts'
import type { Identity, OriginalRow } from './identity.ts'

/** The table of a filled work list, found. */
export interface Table {
  readonly sheet: string
  readonly heading: Pick<Row, 'row' | 'cells'>
  /** Everything below the heading. */
  readonly rows: readonly Pick<Row, 'row' | 'cells'>[]
  cellName(place: CellPlace): string
}

export interface CellPlace {
  readonly row: number
  /** From 0. */
  readonly column: number
}

// Above the heading stand the title and a sentence or two; somebody may have put a line before them.
const HEADING_WITHIN = 30

/** The sheet and the row whose cells are most like the heading; undefined when nothing is like it at all. */
export function placeOfTable(
  sheets: readonly { readonly name: string; readonly rows: Table['rows'] }[],
  heading: readonly string[],
): Table | undefined {
  let best: { readonly alike: number; readonly table: Table } | undefined
  for (const { name, rows } of sheets) {
    for (const [at, row] of rows.slice(0, HEADING_WITHIN).entries()) {
      const alike = heading.filter((text) => row.cells.some((cell) => isSame(cell, text))).length
      if (alike <= (best?.alike ?? 0)) continue
      best = { alike, table: { sheet: name, heading: row, rows: rows.slice(at + 1), cellName } }
    }
  }
  return best?.table
}

function cellName({ row, column }: CellPlace): string {
  return `${String.fromCharCode(65 + column)}${row}` // a work list has fewer columns than the alphabet letters
}

const KEY_AT = WORKLIST_COLUMNS.indexOf('key')
/** Columns that nobody may change. */
const KEPT = WORKLIST_COLUMNS.flatMap((column, at) => (ANSWER_COLUMNS.includes(column) ? [] : [at]))

/**
 * Every cell of the table that is not as it was written, in the order of the sheet. Rows are told by their key, so
 * sorting changes nothing.
 */
export function editsOf(table: Table, { heading, rows: originals }: Identity): readonly CellEdit[] {
  const all = WORKLIST_COLUMNS.map((_, at) => at)
  const changed = changesOf(table, table.heading, heading, all)
  // With a column too many or too few every cell below would be told as another one.
  if (changed.length > 0) return changed
  const left = new Map(originals.map((original) => [original.cells[KEY_AT] ?? '', original]))
  const edits: CellEdit[] = []
  const strange: Table['rows'][number][] = []
  const seen = new Set<string>()
  for (const row of table.rows) {
    const key = (row.cells[KEY_AT] ?? '').trim()
    const original = left.get(key)
    if (original !== undefined) {
      left.delete(key)
      seen.add(key)
      edits.push(...changesOf(table, row, original.cells, KEPT))
    } else if (seen.has(key)) {
      edits.push(editAt(table, 'repeated-row', row, KEY_AT, ''))
    } else if (row.cells.slice(0, WORKLIST_COLUMNS.length).some((text) => !isSame(text, ''))) {
      strange.push(row)
    }
  }
  for (const row of strange) edits.push(unknownRow(table, row, left))
  const gone = [...left.values()].map(({ cells }) => ({
    kind: 'removed-row' as const,
    sheet: table.sheet,
    before: REMEMBERED.map((at) => cells[at] ?? '')
      .filter((text) => text !== '')
      .join(' · '),
    now: '',
  }))
  return [...edits.toSorted((a, b) => rowOf(a) - rowOf(b)), ...gone]
}

/** What a person knows a line by. */
const REMEMBERED = (['number', 'rule', 'code', 'name'] as const).map((column) =>
  WORKLIST_COLUMNS.indexOf(column),
)

function rowOf({ cell = '' }: CellEdit): number {
  return Number(cell.slice(1))
}

function changesOf(
  table: Table,
  row: Table['heading'],
  before: readonly string[],
  columns: readonly number[],
): readonly CellEdit[] {
  return columns
    .filter((at) => !isSame(row.cells[at] ?? '', before[at] ?? ''))
    .map((at) => editAt(table, 'changed', row, at, before[at] ?? ''))
}

function editAt(
  { sheet, cellName: name }: Table,
  kind: CellEdit['kind'],
  row: Table['heading'],
  column: number,
  before: string,
): CellEdit {
  return { kind, sheet, cell: name({ row: row.row, column }), before, now: row.cells[column] ?? '' }
}

/** A row whose key is none: one whose key was changed, when all else is that of a row that is gone; else a new one. */
function unknownRow(table: Table, row: Table['heading'], left: Map<string, OriginalRow>): CellEdit {
  const others = KEPT.filter((at) => at !== KEY_AT)
  for (const [key, { cells }] of left) {
    if (!others.every((at) => isSame(row.cells[at] ?? '', cells[at] ?? ''))) continue
    left.delete(key)
    return editAt(table, 'changed', row, KEY_AT, key)
  }
  const first = WORKLIST_COLUMNS.findIndex((_, at) => !isSame(row.cells[at] ?? '', ''))
  return editAt(table, 'added-row', row, first, '')
}

/** Programs write line breaks in their own way, and some drop spaces at the ends. Nobody means anything by it. */
export function isSame(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b)
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^\s+|\s+$/g, '')
}
