import { capitalised, wordFor } from '../../../messages/listed.ts'
import type { Difference } from '../../../model/difference.ts'
import { counted, grid, right, said } from '../../reporters/html/data-table.ts'
import { type Frame, heading, type Part } from '../../reporters/html/frame.ts'
import { type Content, html } from '../../reporters/html/markup.ts'
import { brief } from '../../text/brief.ts'
import { talliesOf } from '../tallies.ts'

/** How many procedures came, left and changed, in large; then what of them changed, and where. */
export function counts(page: Frame, difference: Difference): readonly Part[] {
  const { language } = page
  const { labels, kinds } = language.difference
  const { byKind, same } = difference.counts
  const cards = [
    ...Object.entries(byKind).map(([kind, number]) => card(page, wordFor(kind, kinds), number)),
    card(page, labels.unchanged, same),
  ]
  const tables = talliesOf(difference, language)
    .filter(({ id }) => id !== 'kind')
    .map(({ id, title, rows }) => [
      heading(3, title),
      html`\n`,
      grid(page, {
        id: `by-${id}`,
        caption: title,
        columns: [{ title }, right(labels.number)],
        rows: rows.map(({ name, count }) => [said(brief(capitalised(name))), counted(page, count)]),
      }),
    ])
  return [
    { id: 'counts', title: labels.changes, body: [html`<div class="cards">\n${cards}</div>\n`, tables] },
  ]
}

function card({ numbers }: Frame, label: string, number: number): Content {
  return html`<div class="card">
<p class="label">${capitalised(label)}</p>
<p class="large">${numbers.count(number)}</p>
</div>\n`
}
