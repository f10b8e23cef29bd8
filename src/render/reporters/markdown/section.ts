import { absent, cellText, chosen, firstRows, signOf } from '../../content/laid-out.ts'
import type { Cell, Column, Row, View } from '../../content/view.ts'
import { forMarkdown } from '../../text/escape.ts'
import { type Blocks, type Document, list, safe, table } from './block.ts'

export interface SectionLayout {
  /** Of its heading. */
  readonly level: number
  /** Columns the page has room for, in their order. */
  readonly columns?: readonly string[]
  /** Figures that stand on the left. */
  readonly left?: readonly string[]
  /** Rows at most, and how many more are better than a sentence about them. */
  readonly most?: number
  readonly spare?: number
  /** Sentences below the table; they stand there unless a page declines them. */
  readonly hasNotes?: boolean
  /** Each of them is a point of its own. */
  readonly listsNotes?: boolean
  /** The word for procedures that do not say their field. */
  readonly unknown?: string
  /** Where the row of all together stands. */
  readonly total?: 'first' | 'last'
}

export const FIGURES: SectionLayout = {
  level: 3,
  columns: ['figure', 'share.percent', 'share.part', 'share.whole', 'share.unknown'],
  listsNotes: true,
}

export const GROUPS: SectionLayout = { level: 3, total: 'first' }

/** A section as a heading, sentences and a table. */
export function section(page: Document, view: View | undefined, layout: SectionLayout): Blocks {
  if (view === undefined) return []
  const { level, most, spare, hasNotes = true, listsNotes = false } = layout
  const { language, numbers } = page
  const { rows, left } = firstRows(view, most, spare)
  const isShort = rows.length < (view.all ?? view.rows.length)
  const notes = hasNotes ? view.notes.map(forMarkdown) : []
  return [
    `${'#'.repeat(level)} ${forMarkdown(view.title)}`,
    ...view.lead.map(forMarkdown),
    ...tableOf(page, view, layout),
    ...(isShort
      ? [
          view.all === undefined
            ? language.report.andMore(numbers.count(left))
            : language.prospects.listed(numbers.count(rows.length), numbers.count(view.all)),
        ]
      : []),
    ...(listsNotes ? list(notes) : notes),
  ]
}

/** The table alone. */
export function tableOf(
  page: Document,
  view: View,
  { columns: wanted, left = [], most, spare, unknown, total }: Omit<SectionLayout, 'level'> = {},
): Blocks {
  const columns = chosen(view, wanted)
  const line = (row: Row) => lineOf(page, columns, row, unknown ?? page.language.words.unknown)
  const all = view.total === undefined ? [] : [line(view.total)]
  return table(
    columns.map(({ id, title, kind }) => ({
      title: safe(title),
      ...(kind === 'text' || kind === 'code' || left.includes(id) ? {} : { align: 'right' as const }),
    })),
    [
      ...(total === 'first' ? all : []),
      ...firstRows(view, most, spare).rows.map(line),
      ...(total === 'last' ? all : []),
    ],
  )
}

function lineOf(
  page: Document,
  columns: readonly Column[],
  { cells }: Row,
  unknown: string,
): readonly string[] {
  return columns.map((column) => {
    const cell = cells[column.id]
    return cell === undefined ? absent(column) : said(page, cell, unknown)
  })
}

function said(page: Document, cell: Cell, unknown: string): string {
  const text = safe(cellText(cell, page, unknown))
  return cell.kind === 'total' ? `**${text}**` : `${signOf(cell)} ${text}`.trimStart()
}
