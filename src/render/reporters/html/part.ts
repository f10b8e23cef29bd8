import { absent, among, cellText, chosen, firstRows, signOf } from '../../content/laid-out.ts'
import type { Row, Column as Shown, Cell as Told, View } from '../../content/view.ts'
import { brief } from '../../text/brief.ts'
import { bar } from './chart.ts'
import { type Cell, type Column, coded, grid, linked, said } from './data-table.ts'
import type { Frame, Part } from './frame.ts'
import { severityMark, verdictMark } from './marks.ts'
import { type Content, html, type Markup, NOTHING } from './markup.ts'

export interface TableLayout {
  /** Columns the page has room for, in their order; `chart` draws a share. */
  readonly columns?: readonly string[]
  /** The share that is drawn, and the line it has to reach. */
  readonly drawn?: { readonly share: string; readonly target?: string }
  /** Rows at most. */
  readonly most?: number
  readonly caption?: string
  /** Search, filters, order and a copy. */
  readonly hasTools?: boolean
  readonly isWholeOnPaper?: boolean
  readonly unitCell?: UnitCell
  /** The row of all together; it stands last unless a page declines it. */
  readonly hasTotal?: boolean
}

export interface PartLayout extends TableLayout {
  readonly prefix: string
  /** What stands above the table. */
  readonly above?: Content
  /** Sentences below the table; they stand there unless a page declines them. */
  readonly hasNotes?: boolean
}

/** The name of a unit, with the way to its section where it has one. */
export type UnitCell = (id: string, name: string) => Cell

/** A section as a part of the page: sentences, what is drawn, the table, and how many rows had no room in it. */
export function partOf(page: Frame, view: View | undefined, layout: PartLayout): readonly Part[] {
  if (view === undefined) return []
  const { prefix, above, hasNotes = true } = layout
  const id = `${prefix}${view.id}`
  const body = [
    above ?? view.lead.map((text) => html`<p>${text}</p>\n`),
    view.rows.length === 0 && view.total === undefined ? NOTHING : tableOf(page, view, `${id}-table`, layout),
    leftOut(page, view, layout),
    hasNotes ? view.notes.map((text) => html`<p class="faint">${text}</p>\n`) : NOTHING,
  ]
  return [{ id, title: view.title, body }]
}

function leftOut({ language, numbers }: Frame, view: View, { most }: TableLayout): Content {
  const { rows, left } = firstRows(view, most)
  if (view.all === undefined)
    return left === 0 ? NOTHING : html`<p>${language.report.andMore(numbers.count(left))}</p>\n`
  if (rows.length >= view.all) return NOTHING
  return html`<p>${language.prospects.listed(numbers.count(rows.length), numbers.count(view.all))}</p>\n`
}

export function tableOf(page: Frame, view: View, id: string, layout: TableLayout = {}): Markup {
  const { columns: wanted, most, caption = view.title, hasTools = false, hasTotal = true } = layout
  const chart = { id: 'chart', title: page.language.report.page.chart, kind: 'text' } as const
  const columns = chosen({ columns: [...view.columns, chart] }, wanted ?? view.columns.map((one) => one.id))
  const line = (row: Row) =>
    columns.map((column) => (column === chart ? drawn(row, layout) : cellOf(page, column, row, layout)))
  return grid(page, {
    id,
    caption,
    columns: columns.map(columnOf),
    rows: firstRows(view, most).rows.map(line),
    ...(view.total === undefined || !hasTotal ? {} : { foot: line(view.total) }),
    hasTools,
    ...(layout.isWholeOnPaper === true ? { isWholeOnPaper: true } : {}),
  })
}

function columnOf({ title, kind, isChoice }: Shown): Column {
  return {
    title,
    ...(kind === 'text' || kind === 'code' ? {} : { align: 'right' }),
    ...(isChoice === undefined ? {} : { filter: isChoice }),
  }
}

function drawn({ cells }: Row, { drawn: wanted }: TableLayout): Cell {
  const share = cells[wanted?.share ?? '']
  const target = cells[wanted?.target ?? '']
  if (share?.kind !== 'share') return said('–')
  return said(bar(share.part, share.whole, target?.kind === 'rate' ? target.value : undefined))
}

function cellOf(page: Frame, column: Shown, { cells }: Row, { unitCell }: TableLayout): Cell {
  const cell = cells[column.id]
  if (cell === undefined) return column.kind === 'units' ? { content: '', value: 0 } : said(absent(column))
  const text = cellText(cell, page)
  switch (cell.kind) {
    case 'code':
      return cell.url === undefined ? coded(text) : linked(text, cell.url)
    case 'unit':
      return unitCell === undefined ? said(brief(text)) : unitCell(cell.catalogue, brief(text))
    case 'verdict': {
      const beside = among(cell, page.numbers)
      return said(verdictMark(page, cell.status, beside === '' ? NOTHING : html` ${beside}`))
    }
    case 'hash':
      return said(html`<code class="hash">${text}</code>`)
    case 'texts':
    case 'words':
      return said(text)
    case 'plan-status':
      return said(`${signOf(cell)} ${text}`)
    case 'severity':
      return said(severityMark(page, cell.severity))
    default:
      return { content: brief(text), ...sortedBy(cell) }
  }
}

/** What the content of a cell sorts by, where it does not sort as it reads. */
function sortedBy(cell: Told): Pick<Cell, 'value'> {
  switch (cell.kind) {
    case 'count':
    case 'rate':
      return { value: cell.value }
    case 'peers':
      return { value: cell.part }
    case 'share':
    case 'percent':
    case 'units':
      return { value: cell.part / (cell.whole || 1) }
    default:
      return {}
  }
}
