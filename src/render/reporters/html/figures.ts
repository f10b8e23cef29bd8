import type { Measurements } from '../../../model/measurement.ts'
import { type Figure, figuresOf, keyFigures, metricName, metricText } from '../../content/figures/figures.ts'
import { brief } from '../../text/brief.ts'
import { bar } from './chart.ts'
import { counted, grid, right, said } from './grid.ts'
import { type Content, html, type Markup, NOTHING } from './markup.ts'
import type { Page, Part, Standing } from './page.ts'

/** Shares with part, whole and unknown: a few in large, with what they mean, then all of them. */
export function figures(page: Page, metrics: Measurements, { prefix }: Standing): readonly Part[] {
  const { labels, page: words } = page.language.report
  const { measured } = figuresOf(metrics, { hasBaseline: page.hasBaseline })
  if (measured.length === 0) return []
  const keys = keyFigures(measured)
  const table = grid(page, {
    id: `${prefix}figures-table`,
    caption: labels.figures,
    columns: [
      { title: labels.figures },
      right(labels.share),
      right(labels.part),
      right(labels.whole),
      right(labels.unknown),
    ],
    rows: measured.map(({ metric, share: { part, whole, unknown } }) => [
      said(nameOf(page, metric)),
      { content: page.numbers.percent(part, whole), value: part / (whole || 1) },
      counted(page, part),
      counted(page, whole),
      counted(page, unknown),
    ]),
  })
  const cards = keys.map((figure) => card(page, figure))
  return [
    {
      id: `${prefix}figures`,
      title: keys.length === 0 ? labels.figures : words.keyFigures,
      body: [cards.length === 0 ? NOTHING : html`<div class="cards">\n${cards}</div>\n`, table],
    },
  ]
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
export function unmeasured(page: Page, metrics: Measurements, { prefix }: Standing): readonly Part[] {
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
  const { formula, meaning, basis } = page.language.help.explain
  const entries = metrics.flatMap((metric) => {
    const text = metricText(page.language, metric)
    if (text === undefined) return []
    return html`<dt>${text.name}</dt>
<dd><p><strong>${formula}:</strong> ${text.formula}</p>
<p><strong>${meaning}:</strong> ${text.meaning}</p>
<p><strong>${basis}:</strong> ${text.basis}</p></dd>\n`
  })
  if (entries.length === 0) return []
  const title = page.language.report.page.definitions
  return [{ id: 'definitions', title, body: html`<dl class="definitions">\n${entries}</dl>\n` }]
}

function nameOf({ language }: Page, metric: string): Content {
  return brief(metricName(language, metric))
}
