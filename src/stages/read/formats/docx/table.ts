import type { Limits } from '../../../../model/limits.ts'
import type { Table, TableCell, TableRow } from '../../document.ts'
import { damagedFile, limitExceeded } from '../../faults.ts'
import { lineOf, type ReadParagraph } from './paragraph.ts'

interface OpenRow {
  before: number
  isHeader: boolean
  isHidden: boolean
  /** Deleted while changes were tracked: it is not there any more. */
  isDeleted: boolean
  readonly cells: OpenCell[]
}

interface OpenCell {
  span: number
  /** As the cell itself says; undefined when it is not said in twips. */
  width: number | undefined
  continues: boolean
  isDeleted: boolean
  readonly paragraphs: ReadParagraph[]
}

/** Word has 63 (ECMA-376 names no number); LibreOffice writes some more. */
const MOST_COLUMNS = 128

/** What a column is taken to measure where nothing is said. */
const SOME_WIDTH = 1_000

/** A table that is being read. */
export class OpenTable {
  indent = 0
  /** Widths of its columns, as the table says. */
  readonly grid: number[] = []
  row: OpenRow | undefined
  cell: OpenCell | undefined

  readonly #rows: TableRow[] = []
  readonly #table: number
  readonly #isInside: boolean
  readonly #source: string
  readonly #limits: Limits
  #edges: number[] | undefined

  constructor(table: number, isInside: boolean, source: string, limits: Limits) {
    this.#table = table
    this.#isInside = isInside
    this.#source = source
    this.#limits = limits
  }

  openRow(): void {
    this.row = { before: 0, isHeader: false, isHidden: false, isDeleted: false, cells: [] }
  }

  openCell(): void {
    this.cell = { span: 1, width: undefined, continues: false, isDeleted: false, paragraphs: [] }
    this.row?.cells.push(this.cell)
  }

  closeRow(): void {
    const { row } = this
    this.row = undefined
    if (row === undefined || row.isDeleted) return
    this.#rows.push({
      row: this.#rows.length + 1,
      cells: this.#placed(row),
      ...(row.isHeader && { isHeading: true }),
      ...(row.isHidden && { isHidden: true }),
    })
  }

  finish(): Table {
    return {
      kind: 'table',
      table: this.#table,
      ...(this.#isInside && { isInside: true }),
      rows: this.#rows,
    }
  }

  #placed({ before, cells }: OpenRow): TableCell[] {
    const placed: TableCell[] = []
    let at = before
    for (const cell of cells) {
      const end = at + cell.span
      if (end > this.#limits.columns) throw limitExceeded(this.#source, 'columns', end, this.#limits.columns)
      if (end > MOST_COLUMNS) throw damagedFile(this.#source, 'a table has more columns than Word can draw')
      if (!cell.isDeleted) placed.push(this.#asCell(cell, at, end))
      at = end
    }
    return placed
  }

  #asCell(cell: OpenCell, from: number, to: number): TableCell {
    const { text, unstruck } = textOf(cell)
    return {
      text,
      left: this.#edge(from, undefined),
      right: this.#edge(to, cell.width === undefined ? undefined : this.#edge(from, undefined) + cell.width),
      ...(cell.continues && text === '' && { continues: true }),
      ...(unstruck !== undefined && { unstruck }),
    }
  }

  /** Where a column begins. A row may be wider than the grid that the table declares: what its cells say goes then. */
  #edge(at: number, said: number | undefined): number {
    if (this.#edges === undefined) {
      const hasWidths = this.grid.some((width) => width > 0)
      this.#edges = [this.indent]
      for (const width of hasWidths ? this.grid : [])
        this.#edges.push((this.#edges.at(-1) ?? 0) + Math.max(0, width))
    }
    const edges = this.#edges
    if (at === edges.length && said !== undefined && said > (edges.at(-1) ?? 0)) edges.push(said)
    while (edges.length <= at) edges.push((edges.at(-1) ?? 0) + SOME_WIDTH)
    return edges[at] ?? 0
  }
}

/** Lines of a cell. An empty paragraph with a number shows it, as the cells of running numbers do. */
function textOf({ paragraphs }: OpenCell): { readonly text: string; readonly unstruck: string | undefined } {
  const filled = paragraphs.filter(({ text }) => text.trim() !== '')
  const shown = filled.length > 0 ? filled : paragraphs.filter(({ number }) => number !== '').slice(0, 1)
  const isStruck = filled.some(({ unstruck }) => unstruck !== undefined)
  const left = filled.flatMap(({ number, text, unstruck = text }) =>
    unstruck.trim() === '' ? [] : [lineOf({ number, text: unstruck })],
  )
  return {
    text: shown.map(lineOf).join('\n').trim(),
    unstruck: isStruck ? left.join('\n').trim() : undefined,
  }
}
