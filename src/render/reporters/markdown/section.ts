import { absent, cellText, chosen, firstRows } from '../../content/laid-out.ts'
import type { Cell, Column, Row, View } from '../../content/view.ts'
import { forMarkdown } from '../../text/escape.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
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

/** A section as a heading, sentences and a table. */
export function section(
  page: Document,
  view: View | undefined,
  {
    level,
    columns: wanted,
    left = [],
    most,
    spare,
    unknown,
    hasNotes = true,
    listsNotes = false,
    total,
  }: SectionLayout,
): Blocks {
  if (view === undefined) return []
  const { language, numbers } = page
  const columns = chosen(view, wanted)
  const line = (row: Row) => lineOf(page, columns, row, unknown ?? language.words.unknown)
  const shown = firstRows(view, most, spare)
  const all = view.total === undefined ? [] : [line(view.total)]
  const isShort = shown.rows.length < (view.all ?? view.rows.length)
  return [
    `${'#'.repeat(level)} ${forMarkdown(view.title)}`,
    ...view.lead.map(forMarkdown),
    ...table(
      columns.map(({ id, title, kind }) => ({
        title: safe(title),
        ...(kind === 'text' || kind === 'code' || left.includes(id) ? {} : { align: 'right' as const }),
      })),
      [
        ...(total === 'first' ? all : []),
        ...shown.rows.map((row) => line(row)),
        ...(total === 'last' ? all : []),
      ],
    ),
    ...(isShort
      ? [
          view.all === undefined
            ? language.report.andMore(numbers.count(shown.left))
            : language.prospects.listed(numbers.count(shown.rows.length), numbers.count(view.all)),
        ]
      : []),
    ...(hasNotes ? (listsNotes ? list(view.notes.map(forMarkdown)) : view.notes.map(forMarkdown)) : []),
  ]
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
  if (cell.kind === 'total') return `**${text}**`
  return cell.kind === 'verdict' ? `${VERDICT_SIGNS[cell.status]} ${text}` : text
}
