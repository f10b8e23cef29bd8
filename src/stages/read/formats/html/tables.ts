import type { Limits } from '../../../../model/limits.ts'
import type { Row } from '../../../../model/row.ts'
import { damagedFile, limitExceeded } from '../../faults.ts'
import { createHiddenColumns, type HiddenColumns } from '../workbook/hidden-columns.ts'
import { createMergedCells, type MergedCells } from '../workbook/merged-cells.ts'
import { createRowBuilder, type RowBuilder } from '../workbook/row-builder.ts'
import { type CellText, createCellText } from './cell-text.ts'
import { Looks } from './looks.ts'
import { type Attributes, readMarkup } from './markup.ts'
import { storedDay } from './stored-value.ts'
import { tickBox } from './tick-box.ts'

/** A table of a page. Tables that only lay out others have no rows of their own, and are none here. */
export interface PageTable {
  readonly hidden: boolean
  readonly hiddenColumns: HiddenColumns
  /** As a person sees them: a cell that reaches down belongs to every row that it covers. */
  rows(): Generator<readonly Row[]>
}

/** Tables in one another; more are no page that somebody looks at. */
const MOST_TABLES = 10_000

/** What the HTML standard lets a cell span (4.9.11): more is cut down to it. */
const MOST_COLUMNS_SPANNED = 1_000
const MOST_ROWS_SPANNED = 65_534

/** Holds no text that the page shows. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'title', 'comment'])

/** Letters of a style sheet that are looked at. */
const MOST_STYLES = 1_000_000

const ROWS_IN_BATCH = 256

interface OpenTable {
  readonly rows: Row[]
  readonly merges: MergedCells
  readonly builder: RowBuilder
  readonly text: CellText
  readonly hiddenColumns: HiddenColumns
  /** What it lies in is hidden. */
  readonly isHidden: boolean
  /** The last row, from 1, that a cell above reaches down to, by column. */
  readonly reaching: Map<number, number>
  row: number
  column: number
  isInRow: boolean
  cell: Attributes | undefined
  /** The cell, or what it lies in, is hidden: its text is read all the same. */
  isCellHidden: boolean
  /** Boxes to tick in the cell. */
  boxes: readonly string[]
}

/**
 * The tables of a page in the order in which they begin, those within others too: the text of an inner table is not the
 * text of the cell around it. Memory: every row that is not empty; the page itself is within the limits of a source.
 * @throws UserError `damaged-file` for more tables than a page has, `limit-exceeded` (`columns`)
 */
export function readTables(pieces: Iterable<string>, source: string, limits: Limits): readonly PageTable[] {
  const tables: OpenTable[] = []
  const open: OpenTable[] = []
  const looks = new Looks()
  let unseen = 0
  let sheet: string | undefined

  function openTable(): void {
    if (tables.length === MOST_TABLES) throw damagedFile(source, 'too many tables')
    const table: OpenTable = {
      rows: [],
      merges: createMergedCells(source, `table ${tables.length + 1}`, limits),
      builder: createRowBuilder(limits.cellCharacters),
      text: createCellText(limits.cellCharacters),
      hiddenColumns: createHiddenColumns(),
      isHidden: looks.current.isHidden,
      reaching: new Map(),
      row: 0,
      column: 0,
      isInRow: false,
      cell: undefined,
      isCellHidden: false,
      boxes: [],
    }
    tables.push(table)
    open.push(table)
  }

  function openRow(table: OpenTable, isHidden = false): void {
    closeRow(table)
    table.row += 1
    table.column = 0
    table.isInRow = true
    table.builder.start(table.row, { hidden: isHidden && !table.isHidden })
  }

  /**
   * A hidden cell takes no place on the page. Where the first row hides a cell too, it is a column that the page hides; else
   * it would push the others aside.
   */
  function openCell(table: OpenTable, attributes: Attributes, isHidden: boolean): void {
    closeCell(table)
    if (!table.isInRow) openRow(table)
    while ((table.reaching.get(table.column) ?? 0) >= table.row) table.column += 1
    if (isHidden && !isHiddenColumn(table)) return
    table.cell = attributes
    table.boxes = []
    table.isCellHidden = looks.current.isHidden
  }

  function isHiddenColumn({ row, column, hiddenColumns }: OpenTable): boolean {
    if (row === 1) hiddenColumns.hide(column, column)
    return hiddenColumns.has(column)
  }

  function closeCell(table: OpenTable): void {
    const { cell, column, row, builder, merges, reaching } = table
    if (cell === undefined) return
    const { text: shown, unstruck } = table.text.take()
    const text = shownText(withoutSpilt(shown, cell), table.boxes)
    const columns = spanned(cell['colspan'], MOST_COLUMNS_SPANNED)
    const rows = spanned(cell['rowspan'], MOST_ROWS_SPANNED)
    if (column + columns > limits.columns) {
      throw limitExceeded(source, 'columns', column + columns, limits.columns)
    }
    builder.put(column, { text, date: storedDay(cell), unstruck })
    if (columns > 1 || rows > 1) {
      merges.add({ top: row, bottom: row + rows - 1, left: column, right: column + columns - 1 })
    }
    if (rows > 1) for (let at = column; at < column + columns; at += 1) reaching.set(at, row + rows - 1)
    table.column = column + columns
    table.cell = undefined
  }

  function closeRow(table: OpenTable): void {
    closeCell(table)
    if (!table.isInRow) return
    table.isInRow = false
    const row = table.builder.finish()
    if (row !== undefined) table.rows.push(row)
  }

  readMarkup(
    pieces,
    {
      open(name, attributes) {
        if (UNSEEN.has(name)) unseen += 1
        const around = looks.current
        looks.open(name, attributes)
        if (name === 'style') sheet = ''
        if (unseen > 0) return
        if (name === 'table') {
          openTable()
          return
        }
        const table = open.at(-1)
        if (table === undefined) return
        if (name === 'tr') openRow(table, looks.current.isHidden)
        else if (name === 'td' || name === 'th')
          openCell(table, attributes, !around.isHidden && looks.current.isHidden)
        else if (table.cell !== undefined) {
          table.text.open(name)
          const box = tickBox(name, attributes)
          if (box !== undefined && table.boxes.length < 2) table.boxes = [...table.boxes, box]
        }
      },
      close(name) {
        looks.close()
        if (name === 'style' && sheet !== undefined) {
          looks.learn(sheet)
          sheet = undefined
        }
        if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1)
        if (unseen > 0) return
        const table = open.at(-1)
        if (table === undefined) return
        if (name === 'table') {
          closeRow(table)
          open.pop()
        } else if (name === 'tr') closeRow(table)
        else if (name === 'td' || name === 'th') closeCell(table)
        else if (table.cell !== undefined) table.text.close(name)
      },
      text(text) {
        if (sheet !== undefined && sheet.length <= MOST_STYLES) sheet += text
        const table = open.at(-1)
        if (unseen === 0 && table?.cell !== undefined)
          table.text.text(text, looks.current, table.isCellHidden)
      },
      end() {
        if (unseen > 0) throw damagedFile(source, 'the page ends inside a script, a style sheet or its title')
      },
    },
    (detail) => damagedFile(source, detail),
  )
  return tables.filter(({ rows }) => rows.length > 0).map(asShown)
}

function asShown({ rows, merges, isHidden: hidden, hiddenColumns }: OpenTable): PageTable {
  return {
    hidden,
    hiddenColumns,
    *rows() {
      const shown = merges.walk()
      for (let at = 0; at < rows.length; at += ROWS_IN_BATCH) {
        yield rows.slice(at, at + ROWS_IN_BATCH).map(shown)
      }
    },
  }
}

/**
 * SheetJS does not escape quotes in the attribute that repeats a text (`data-v`): what stands behind the first one spills
 * into the cell, up to the end of the tag. Its own mark for the cell tells where that is.
 */
function withoutSpilt(text: string, cell: Attributes): string {
  if (cell['data-t'] === undefined || !text.includes('id="sjs-')) return text
  return text.replace(/^[\s\S]{0,2000}?" id="sjs-[A-Z]{1,3}\d{1,7}">/, '')
}

/** What is no number spans one; `0`, which is all that follows, spans as many rows as HTML allows. */
function spanned(text: string | undefined, most: number): number {
  if (text === undefined || !/^\d{1,9}$/.test(text.trim())) return 1
  const count = Number(text)
  return count === 0 ? (most === MOST_ROWS_SPANNED ? most : 1) : Math.min(count, most)
}

/** One box alone is what the cell says. Beside a text it chooses the row, and of several nobody knows which one counts. */
function shownText(text: string, boxes: readonly string[]): string {
  const [box = '', ...others] = boxes
  return text === '' && others.length === 0 ? box : text
}
