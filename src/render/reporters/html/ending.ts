import type { Report } from '../../../model/report.ts'
import { partlyMeasured } from '../../content/figures/partly-measured.ts'
import { officeSteps, stepsByPerson, stepText } from '../../content/first-page/office-steps.ts'
import { chosenFacts, type FactId, type Item, itemText, underLabels } from '../../content/head/fact.ts'
import { headFacts } from '../../content/head/facts.ts'
import { earlierSections } from '../../content/history/earlier.ts'
import { sourcesView } from '../../content/sources/sources.ts'
import { troubleLines } from '../../content/sources/troubles.ts'
import { brief } from '../../text/brief.ts'
import { type Page, type Part, unitName } from './frame.ts'
import { type Content, html, type Markup, NOTHING } from './markup.ts'
import { partOf } from './part.ts'

/** What did not work, what the totals do not speak for, and what can be done now, by whoever can do it. */
export function ending(page: Page, report: Report): readonly Part[] {
  const { language, numbers } = page
  const { labels, next } = language.report
  const bullets = (items: readonly string[]) =>
    html`<ul>\n${items.map((item) => html`<li>${brief(item)}</li>\n`)}</ul>\n`
  const troubles = troubleLines(report, language)
  const partly = report.catalogues.length > 1 ? partlyMeasured(report, language, numbers) : []
  const people = stepsByPerson(officeSteps(report, language), language).map(
    ({ title, steps }) => html`<p class="who"><strong>${title}</strong></p>\n${bullets(steps.map(stepText))}`,
  )
  return [
    ...(troubles.length === 0 ? [] : [{ id: 'troubles', title: labels.toolErrors, body: bullets(troubles) }]),
    ...(partly.length === 0
      ? []
      : [{ id: 'partly', title: `${labels.total}: ${labels.notMeasured}`, body: bullets(partly) }]),
    { id: 'next', title: labels.nextSteps, body: people.length === 0 ? bullets([next.nothing()]) : people },
  ]
}

/** What whoever defends the figures has to know: the lists with their hashes, the scope, the rules, the tool. */
export function made(page: Page, report: Report): readonly Part[] {
  const { run, tool } = report
  const facts = underLabels(chosenFacts(headFacts(page, report), SAID))
  const view = sourcesView(page, report, { hasBaseline: true })
  const by = page.language.report.page.made(`${tool.name} ${tool.version}`, run.configSha256)
  return partOf(
    page,
    { ...view, id: 'sources', title: page.language.firstPage.labels.made, notes: [by] },
    {
      prefix: '',
      above: html`<dl class="facts">\n${facts.map((one) => described(page, one))}</dl>\n`,
      columns: ['source', 'unit', 'encoding', 'columns', 'ignored', 'sha256'],
    },
  )
}

const SAID: readonly FactId[] = ['catalogue', 'baseline', 'baseline-remarks', 'scope', 'rules']

/** What stands under one label. */
export function described(page: Page, { label, facts }: ReturnType<typeof underLabels>[number]): Markup {
  const [only, ...others] = facts
  if (only?.isLine === true && others.length === 0)
    return html`<dt>${label}</dt><dd>${only.items.map((item, at) => [at === 0 ? '' : ' · ', said(page, item)])}</dd>\n`
  const lines = facts.flatMap(({ items }) => items.map((item) => html`<dd>${said(page, item)}</dd>\n`))
  return html`<dt>${label}</dt>\n${lines}`
}

function said(page: Page, item: Item): Content {
  if (item.kind === 'source') return html`${brief(item.name)} <span class="hash">sha256 ${item.sha256}</span>`
  const text = itemText(item, (one) => unitName(page, one), page.numbers)
  return item.kind === 'text' ? brief(text) : text
}

/** Known findings and what became worse since the earlier result, in full. */
export function earlier({ language }: Page, report: Report): readonly Part[] {
  return earlierSections(report, language)
    .filter(({ parts }) => parts.length > 0)
    .map(({ title, parts }, index) => ({
      id: `earlier-${index + 1}`,
      title: brief(title),
      body: parts.map((part) => {
        const lines = part.lines.map((line) => html`<li>${brief(line)}</li>\n`)
        const name = part.title === undefined ? NOTHING : html`<p><strong>${part.title}</strong></p>\n`
        return html`${name}<ul>\n${lines}</ul>\n`
      }),
    }))
}
