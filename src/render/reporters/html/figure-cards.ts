import type { Measurements } from '../../../model/measurement.ts'
import {
  definitionsView,
  type Figure,
  figuresOf,
  figuresView,
  keyFigures,
  metricName,
  metricText,
} from '../../content/figures/figures.ts'
import type { Cell } from '../../content/view.ts'
import { bar } from './chart.ts'
import type { Page, Part, SectionPlace } from './frame.ts'
import { html, joined, type Markup, NOTHING } from './markup.ts'
import { partOf } from './part.ts'

/** Shares with part, whole and unknown: a few in large, with what they mean, then all of them. */
export function figures(page: Page, metrics: Measurements, { prefix }: SectionPlace): readonly Part[] {
  const view = figuresView(page, metrics)
  if (view === undefined || view.rows.length === 0) return []
  const cards = keyFigures(figuresOf(metrics, page).measured).map((figure) => card(page, figure))
  const [part] = partOf(page, view, {
    prefix,
    above: cards.length === 0 ? NOTHING : html`<div class="cards">\n${cards}</div>\n`,
    columns: ['figure', 'share.percent', 'share.part', 'share.whole', 'share.unknown'],
    hasNotes: false,
  })
  const title = cards.length === 0 ? view.title : page.language.report.page.keyFigures
  return part === undefined ? [] : [{ ...part, title }]
}

function card({ language, numbers }: Page, { metric, share: { part, whole, unknown } }: Figure): Markup {
  const { labels, page: words } = language.report
  const text = metricText(language, metric)
  const silent =
    unknown === 0
      ? NOTHING
      : html` · ${labels.unknown}: <span class="figure">${numbers.count(unknown)}</span>`
  return html`<div class="card">
<p class="label">${metricName(language, metric)}</p>
<p class="large">${numbers.percent(part, whole)}</p>
${bar(part, whole)}
<p>${words.outOf(numbers.count(part), numbers.count(whole))}${silent}</p>
<p class="faint">${text?.formula ?? NOTHING}</p>
</div>\n`
}

/** What could not be measured and why: it is never printed as 0%. */
export function unmeasured(page: Page, metrics: Measurements, { prefix }: SectionPlace): readonly Part[] {
  const { labels } = page.language.report
  const found = figuresOf(metrics, { hasBaseline: page.hasBaseline }).unmeasured
  if (found.length === 0) return []
  const items = found.map(
    ({ reason, metrics: ids }) =>
      html`<li>${page.language.words.unmeasurable[reason]}: ${ids.map((id) => metricName(page.language, id)).join(page.language.between.clauses)}</li>\n`,
  )
  return [{ id: `${prefix}unmeasured`, title: labels.notMeasured, body: html`<ul>\n${items}</ul>\n` }]
}

/** Every metric of the page: how it is counted, what it means, where it comes from. */
export function definitions(page: Page, metrics: readonly string[]): readonly Part[] {
  const { id, title, columns, rows } = definitionsView(page, metrics)
  if (rows.length === 0) return []
  const says = (cell: Cell | undefined) => (cell?.kind === 'words' ? cell.text : '')
  const entries = rows.map(({ cells }) => {
    const lines = columns
      .slice(1)
      .map((column) => html`<p><strong>${column.title}:</strong> ${says(cells[column.id])}</p>`)
    return html`<dt>${says(cells['figure'])}</dt>
<dd>${joined(lines, html`\n`)}</dd>\n`
  })
  return [{ id, title, body: html`<dl class="definitions">\n${entries}</dl>\n` }]
}
