import { brief } from '../../text/brief.ts'
import type { Frame } from './frame.ts'
import { type Content, html, type Markup, NOTHING } from './markup.ts'

export interface Column {
  readonly title: string
  readonly align?: 'right'
  /** Its values can be chosen from. */
  readonly filter?: true
}

/** Where the content of a cell does not sort as it reads, the value does. */
export interface Cell {
  readonly content: Content
  readonly value?: number
}

export interface Grid {
  readonly id: string
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  readonly foot?: readonly Cell[]
  /** Search, filters, order and a copy, for readers with JavaScript. */
  readonly hasTools?: boolean
  /** Paper gets all of its rows: they are what the page is about. */
  readonly isWholeOnPaper?: boolean
}

export const right = (title: string): Column => ({ title, align: 'right' })
export const said = (content: Content): Cell => ({ content })
export const counted = ({ numbers }: Frame, value: number): Cell => ({ content: numbers.count(value), value })

/** A code is read as one word; what is longer is no code, and may break. */
const LONGEST_CODE = 24

export function coded(code: string): Cell {
  const text = brief(code)
  return said(text.length > LONGEST_CODE ? text : html`<span class="code">${text}</span>`)
}

/** The address of a page, and of nothing else that a browser could be asked to do. */
const PAGE = /^https?:\/\/[^\s"'<>]+$/i

/** A code with the way to its page, where the baseline knows one. */
export function linked(code: string, url: string | undefined): Cell {
  const cell = coded(code)
  if (url === undefined || !PAGE.test(url)) return cell
  return said(html`<a href="${url}" rel="noopener noreferrer">${cell.content}</a>`)
}

/** A table that can be searched on the screen is printed so far; the style of the page knows the number, too. */
const ROWS_ON_PAPER = 25

/** A table that a narrow window scrolls, a screen reader announces and paper breaks between rows. */
export function grid(
  page: Frame,
  { id, caption, columns, rows, foot, hasTools = false, isWholeOnPaper }: Grid,
): Markup {
  const isLong = hasTools && isWholeOnPaper !== true && rows.length > ROWS_ON_PAPER
  const line = (cells: readonly Cell[]) =>
    html`<tr>${cells.map((one, index) => cell(one, columns[index], index === 0))}</tr>\n`
  const head = columns.map((column) =>
    column.align === 'right'
      ? html`<th scope="col" class="number">${column.title}</th>`
      : html`<th scope="col">${column.title}</th>`,
  )
  const tail = foot === undefined ? NOTHING : html`<tfoot>\n${line(foot)}</tfoot>\n`
  const body = html`<caption>${caption}</caption>
<thead>\n<tr>${head}</tr>\n</thead>
<tbody>\n${rows.map(line)}</tbody>\n${tail}`
  return html`${hasTools ? tools(page, id, columns) : NOTHING}<div class="scroll" role="group" aria-label="${caption}" tabindex="0">
<table id="${id}"${hasTools ? html` class="${isLong ? 'data long' : 'data'}"` : NOTHING}>\n${body}</table>
</div>\n${isLong ? html`<p class="paper-note">${page.language.document.listed(page.numbers.count(ROWS_ON_PAPER), page.numbers.count(rows.length))}</p>\n` : NOTHING}`
}

function cell({ content, value }: Cell, column: Column | undefined, isFirst: boolean): Markup {
  const sorts = value === undefined ? NOTHING : html` data-value="${value}"`
  const side = column?.align === 'right' ? html` class="number"` : NOTHING
  // A finding without a place has no heading for its row.
  return isFirst && content !== ''
    ? html`<th scope="row"${sorts}${side}>${content}</th>`
    : html`<td${sorts}${side}>${content}</td>`
}

/** Hidden until the script of the page shows them: without it they would do nothing. */
function tools({ language }: Frame, id: string, columns: readonly Column[]): Markup {
  const { search, all, copy, copied, shown } = language.report.page
  const filters = columns.map(({ title, filter }, index) =>
    filter === undefined
      ? NOTHING
      : html`<label>${title} <select data-column="${index}"><option value="">${all}</option></select></label>\n`,
  )
  return html`<div class="tools" id="${id}-tools" hidden="hidden" data-shown="${shown('{shown}', '{all}')}" data-copied="${copied}">
<label>${search} <input type="search" dir="auto" /></label>
${filters}<button type="button">${copy}</button>
<output></output>
</div>\n`
}
