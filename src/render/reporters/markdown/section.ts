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
}

export const FIGURES: SectionLayout = {
  level: 3,
  columns: ['figure', 'share.percent', 'share.part', 'share.whole', 'share.unknown'],
  listsNotes: true,
}

export const GROUPS: SectionLayout = { level: 3 }

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
    ...(view.rows.length === 0 && view.total === undefined ? [] : tableOf(page, view, layout)),
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
  { columns: wanted, left = [], most, spare }: Omit<SectionLayout, 'level'> = {},
): Blocks {
  const columns = chosen(view, wanted)
  const line = (row: Row) => lineOf(page, columns, row)
  return table(
    columns.map(({ id, title, kind }) => ({
      title: safe(title),
      ...(kind === 'text' || kind === 'code' || left.includes(id) ? {} : { align: 'right' as const }),
    })),
    [...firstRows(view, most, spare).rows.map(line), ...(view.total === undefined ? [] : [line(view.total)])],
  )
}

function lineOf(page: Document, columns: readonly Column[], { cells }: Row): readonly string[] {
  return columns.map((column) => {
    const cell = cells[column.id]
    return cell === undefined ? absent(column) : said(page, cell)
  })
}

function said(page: Document, cell: Cell): string {
  const text = safe(cellText(cell, page))
  return cell.kind === 'total' ? `**${text}**` : `${signOf(cell)} ${text}`.trimStart()
}
