import type { Column, Heading, Table } from '../../../office/document/document.ts'
import { absent, cellText, chosen, firstRows } from '../../content/laid-out.ts'
import type { Row, Column as Shown, View } from '../../content/view.ts'
import { brief } from '../../text/brief.ts'
import { type Blocks, items, type Page, part, prose } from './paragraphs.ts'

export interface TableLayout {
  /** None for a table that is alone in its appendix. */
  readonly caption?: string | undefined
  /** Columns the page has room for, in their order. */
  readonly columns?: readonly string[]
  /** Rows at most, and how many more are better than a sentence about them. */
  readonly most?: number
  readonly spare?: number
  /** One row alone is not counted. */
  readonly isUncounted?: boolean
  /** Headings that a document says otherwise than a page. */
  readonly titles?: Readonly<Record<string, string>>
}

export interface SectionLayout extends Omit<TableLayout, 'caption'> {
  /** Of its heading. */
  readonly level: Heading['level']
  /** What the table is called where those of several units stand in one document. */
  readonly called?: (title: string) => string
}

/** A section with its heading: sentences, the table, and how many rows had no room in it. */
export function section(page: Page, view: View | undefined, layout: SectionLayout): Blocks {
  if (view === undefined) return []
  const { level, called = (title) => title, most, spare } = layout
  const { left } = firstRows(view, most, spare)
  return part(level, view.title, [
    ...view.lead.map((text) => prose(text)),
    ...tableOf(page, view, { ...layout, caption: called(view.title) }),
    ...items(left === 0 ? [] : [page.language.report.andMore(page.numbers.count(left))]),
  ])
}

/** The table alone. Its rows are counted in their first column. */
export function tableOf(
  page: Page,
  view: View,
  { caption, columns: wanted, most, spare, isUncounted = false, titles = {} }: TableLayout,
): readonly Table[] {
  const columns = chosen(view, wanted)
  const line = (row: Row) => lineOf(page, columns, row)
  const shown = firstRows(view, most, spare).rows
  const isTotalAlone = shown.length === 0 && view.total !== undefined
  const rows = (isTotalAlone && view.total !== undefined ? [view.total] : shown).map(line)
  if (rows.length === 0) return []
  const lines =
    isUncounted || isTotalAlone ? rows : rows.map((line, at) => [page.numbers.count(at + 1), ...line])
  const foot = isTotalAlone || view.total === undefined ? undefined : line(view.total)
  return [
    {
      kind: 'table',
      ...(caption === undefined ? {} : { caption }),
      columns: [
        ...(lines === rows ? [] : [{ title: page.language.document.labels.no, kind: 'code' } as const]),
        ...columns.map((column) => columnOf(column, titles[column.id])),
      ],
      rows: lines,
      ...(foot === undefined ? {} : { foot: ['', ...foot] }),
    },
  ]
}

function columnOf({ title: said, kind }: Shown, title = said): Column {
  if (kind === 'count' || kind === 'share') return { title, kind: 'number' }
  return { title, kind: kind === 'code' || kind === 'ordinal' ? 'code' : 'text' }
}

function lineOf(page: Page, columns: readonly Shown[], { cells }: Row): readonly string[] {
  return columns.map((column) => {
    const cell = cells[column.id]
    if (cell === undefined) return absent(column)
    const text = cellText(cell, page)
    return cell.kind === 'code' || cell.kind === 'texts' || cell.kind === 'words' ? text : brief(text)
  })
}
