import { wordFor } from '../../../messages/listed.ts'
import type { CatalogueReport, Report } from '../../../model/report.ts'
import { answers } from '../../content/figures/answer.ts'
import { repairs } from '../../content/figures/doubts.ts'
import { partlyMeasured } from '../../content/figures/partly-measured.ts'
import { chosenFacts, type FactId, type Item, itemText, underLabels } from '../../content/head/fact.ts'
import { headFacts } from '../../content/head/facts.ts'
import { earlierSections } from '../../content/history/earlier.ts'
import { gapsByField } from '../../content/peers/gaps.ts'
import { conclusion as conclusionOf } from '../../content/policy/conclusion.ts'
import { advice, nextSteps } from '../../content/policy/next-steps.ts'
import { wasJudged } from '../../content/policy/outcome.ts'
import { sourcesView } from '../../content/sources/sources.ts'
import { troubleLines } from '../../content/sources/troubles.ts'
import { brief } from '../../text/brief.ts'
import { OUTCOME_SIGNS } from '../../text/signs.ts'
import { type Page, type Part, unitName } from './frame.ts'
import { type Content, html, type Markup, NOTHING } from './markup.ts'
import { partOf } from './part.ts'

/** "Report on the catalogue: Xã Mẫu": what the page is called in a window and in a list of files. */
export function titleOf(page: Page, { run, catalogues }: Report): string {
  const title = wordFor(run.command, page.language.report.titles)
  const [only, ...others] = catalogues
  return only === undefined || others.length > 0 ? title : `${title}: ${unitName(page, only)}`
}

/**
 * Ten seconds of a reader: whose list, as of when, what it holds of what it must offer, the largest gaps, and what to do
 * first. What it was held against, and how it was counted, comes after that.
 */
export function cover(page: Page, report: Report): Markup {
  const { language, numbers } = page
  const { labels, asOf } = language.report
  const { run } = report
  const facts = headFacts(page, report)
  const unit = chosenFacts(facts, ['unit']).flatMap(({ items }) => items.map((item) => said(page, item)))
  // Where nothing was judged, the share is the answer, and the counts of findings stand behind it.
  const isAtEnd = !wasJudged(report) && answers(report, language, 'office').length > 0
  return html`<header class="cover">
<h1>${wordFor(run.command, language.report.titles)}</h1>
<p class="as-of"><strong>${labels.unit}: ${unit}</strong> · ${asOf(numbers.date(run.asOf))}</p>
${answer(page, report)}${isAtEnd ? NOTHING : conclusion(page, report)}${inShort(page, report)}<dl>
${underLabels(chosenFacts(facts, SAID)).map((one) => described(page, one))}</dl>
${isAtEnd ? conclusion(page, report) : NOTHING}</header>\n`
}

/** What stands under the answer. */
const SAID: readonly FactId[] = [
  'catalogue',
  'units',
  'baseline',
  'baseline-remarks',
  'scope',
  'earlier',
  'rules',
]

/** What stands under one label. */
function described(page: Page, { label, facts }: ReturnType<typeof underLabels>[number]): Markup {
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

/** What the reader asked, in sentences: the first is the one to be read. */
function answer({ language }: Page, report: Report): Content {
  const [lead, ...more] = answers(report, language, 'office')
  if (lead === undefined) return NOTHING
  return [html`<p class="lead">${lead}</p>\n`, ...more.map((text) => html`<p class="answer">${text}</p>\n`)]
}

function conclusion({ language }: Page, report: Report): Markup {
  const isJudged = wasJudged(report)
  const sign = isJudged ? html`<span aria-hidden="true">${OUTCOME_SIGNS[report.outcome]}</span> ` : NOTHING
  return html`<p class="conclusion ${isJudged ? report.outcome : 'described'}">${sign}${conclusionOf(report, language)}</p>\n`
}

// On one screen beside the sentences, also on a phone.
const GAPS_IN_SHORT = 5

/** The largest gaps of one list, and the first thing to do. */
function inShort(page: Page, report: Report): Content {
  const { language, numbers } = page
  const { labels } = language.report
  const [only, ...others] = report.catalogues
  if (only === undefined || others.length > 0 || report.baseline === undefined) return NOTHING
  const gaps = gapsByField(only).slice(0, GAPS_IN_SHORT)
  const first = repairs(report, language, 'office')[0] ?? advice(report, language)[0]
  if (gaps.length === 0 && first === undefined) return NOTHING
  const lines = gaps.map(
    ({ field, missing, coverage }) =>
      html`<li>${field === '' ? labels.unknown : brief(field)}: ${numbers.count(missing)} <span class="hash">${numbers.share(coverage)}</span></li>\n`,
  )
  const list =
    gaps.length === 0
      ? NOTHING
      : html`<div><p><strong>${labels.gaps}</strong></p>\n<ol>\n${lines}</ol></div>\n`
  const step =
    first === undefined
      ? NOTHING
      : html`<div><p><strong>${labels.nextSteps}</strong></p>\n<p>${brief(first)}</p></div>\n`
  return html`<div class="short">\n${list}${step}</div>\n`
}

/** What did not work, what the totals do not speak for, and what can be done now. */
export function ending(page: Page, report: Report): readonly Part[] {
  const { language, numbers } = page
  const { labels } = language.report
  const bullets = (items: readonly string[]) =>
    html`<ul>\n${items.map((item) => html`<li>${brief(item)}</li>\n`)}</ul>\n`
  const troubles = troubleLines(report, language)
  const partly = report.catalogues.length > 1 ? partlyMeasured(report, language, numbers) : []
  return [
    ...(troubles.length === 0 ? [] : [{ id: 'troubles', title: labels.toolErrors, body: bullets(troubles) }]),
    ...(partly.length === 0
      ? []
      : [{ id: 'partly', title: `${labels.total}: ${labels.notMeasured}`, body: bullets(partly) }]),
    { id: 'next', title: labels.nextSteps, body: bullets(nextSteps(report, language)) },
  ]
}

/** The name and level of a unit that stands among others. */
export function unitTitle(page: Page, one: CatalogueReport): string {
  const { level } = one.unit
  return unitName(page, one) + (level === undefined ? '' : ` (${page.language.words.levels[level]})`)
}

/** Every file that was read, with its hash, and which heading was taken for what. */
export function sources(page: Page, report: Report): readonly Part[] {
  const { run, tool } = report
  const made = page.language.report.page.made(`${tool.name} ${tool.version}`, run.configSha256)
  const view = sourcesView(page, report, { hasBaseline: false })
  return partOf(
    page,
    { ...view, notes: [made] },
    {
      prefix: '',
      columns: ['source', 'unit', 'encoding', 'columns', 'ignored', 'sha256'],
    },
  )
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
