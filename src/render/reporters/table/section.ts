import { absent, cellText, chosen, firstRows } from '../../content/laid-out.ts'
import type { Row, Column as Shown, Cell as Told, View } from '../../content/view.ts'
import { forScreen } from '../../text/escape.ts'
import type { Cell, Column } from './fit-columns.ts'
import { grid } from './grid.ts'
import type { Ink } from './paint.ts'
import { heading, type Page, prose } from './screen.ts'

export interface SectionLayout {
  /** Columns the page has room for, in their order. */
  readonly columns?: readonly string[]
  /** Of all rows alike. */
  readonly ink?: Ink
  /** Rows at most. */
  readonly most?: number
}

/** A section as a heading, sentences and columns; the row of all together comes last. */
export function section(
  page: Page,
  view: View | undefined,
  { columns: wanted, ink, most }: SectionLayout = {},
): readonly string[] {
  if (view === undefined) return []
  const { paint } = page
  const columns = chosen(view, wanted)
  const { rows: first, left } = firstRows(view, most)
  const rows = [...first, ...(view.total === undefined ? [] : [view.total])]
  // Nothing stands below the heading of names but the whole.
  const isTotalAlone = view.total !== undefined && view.rows.length === 0
  return [
    ...heading(page, view.title),
    ...view.lead.flatMap((text) => prose(page, text, { indent: 2, ink: paint.faint })),
    ...(rows.length === 0
      ? []
      : grid(
          columns.map((column, at) => columnOf(column, isTotalAlone && at === 0 ? '' : column.title)),
          rows.map((row) => lineOf(page, columns, row, ink)),
          { width: page.width, indent: 2, headInk: paint.faint, direction: page.language.direction },
        )),
    ...(left === 0
      ? []
      : prose(page, page.language.report.andMore(page.numbers.count(left)), { indent: 2, ink: paint.faint })),
  ]
}

function columnOf({ kind }: Shown, title: string): Column {
  return kind === 'text' || kind === 'code' ? { title } : { title, align: 'right' }
}

function lineOf(page: Page, columns: readonly Shown[], { cells }: Row, given?: Ink): readonly Cell[] {
  const ink = given ?? inkOf(page, cells[columns[0]?.id ?? ''])
  return columns.map((column) => {
    const cell = cells[column.id]
    const text = cell === undefined ? absent(column) : said(page, cell)
    return ink === undefined ? { text } : { text, ink }
  })
}

function inkOf({ paint }: Page, name: Told | undefined): Ink | undefined {
  if (name?.kind === 'total') return paint.strong
  return name?.kind === 'others' ? paint.faint : undefined
}

/** A cell for the screen, plain. */
export function said(page: Page, cell: Told | undefined): string {
  return cell === undefined ? '' : forScreen(cellText(cell, page))
}
