import type { Page } from './frame.ts'
import { type Content, html, NOTHING } from './markup.ts'

/** What a few sheets hold. */
const ROWS_ON_PAPER = 100

/** What stands on paper in the place of a table that would fill a hundred sheets: how long it is, and who has it. */
export function notOnPaper({ language, numbers }: Page, rows: number, all = rows): Content {
  if (rows <= ROWS_ON_PAPER) return NOTHING
  return html`<p class="on-paper">${language.document.listed(numbers.count(0), numbers.count(all))}</p>\n`
}
