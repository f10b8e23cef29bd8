import type { CatalogueReport, Report } from '../../../model/report.ts'
import { metricName } from '../../content/figures/figures.ts'
import { fileNamed } from '../../content/figures/file-named.ts'
import { type FirstPage, firstPage } from '../../content/first-page/first-page.ts'
import { stepText } from '../../content/first-page/office-steps.ts'
import { chosenFacts, underLabels } from '../../content/head/fact.ts'
import { headFacts } from '../../content/head/facts.ts'
import { brief } from '../../text/brief.ts'
import { OUTCOME_SIGNS } from '../../text/signs.ts'
import { described } from './ending.ts'
import { type Page, unitName } from './frame.ts'
import { type Content, html, type Markup, NOTHING } from './markup.ts'

/** "Report on the catalogue: Xã Mẫu": what the page is called in a window and in a list of files. */
export function titleOf(page: Page, report: Report): string {
  const { title } = firstPage(page, report)
  const [only, ...others] = report.catalogues
  if (only === undefined || others.length > 0) return title
  return `${title}: ${fileNamed(only) ?? unitName(page, only)}`
}

/**
 * Ten seconds of a reader: whose list, as of when, what it holds of what it must offer, the largest gaps, and what to do
 * first. How it was counted, and of what, comes after that.
 */
export function cover(page: Page, report: Report): Markup {
  const first = firstPage(page, report)
  const { lead, doubts, since, conclusion } = first
  // Where nothing was judged, the share is the answer, and the counts of findings stand behind it.
  const isAtEnd = !conclusion.isJudged && lead !== undefined
  const said = html`<p class="conclusion ${conclusion.isJudged ? report.outcome : 'described'}">${conclusion.isJudged ? html`<span aria-hidden="true">${OUTCOME_SIGNS[report.outcome]}</span> ` : NOTHING}${conclusion.text}</p>\n`
  const known = underLabels(chosenFacts(headFacts(page, report), ['units', 'earlier'])).map((one) =>
    described(page, one),
  )
  return html`<header class="cover">
<h1>${first.title}</h1>
<p class="as-of"><strong>${first.subject}</strong> · ${first.asOf}</p>
${lead === undefined ? NOTHING : html`<p class="lead">${lead}</p>\n`}${since === undefined ? NOTHING : html`<p class="since">${since}</p>\n`}${doubts.map((text) => html`<p class="answer">${text}</p>\n`)}${firstStep(page, first)}${isAtEnd ? NOTHING : said}${keys(page, first)}${gapsIn(page, first)}<dl class="lists">
${first.lists.map(({ label, text }) => html`<dt>${label}</dt><dd>${brief(text)}</dd>\n`)}${known}</dl>
${isAtEnd ? said : NOTHING}</header>\n`
}

/** A few figures in large, each with what it is made of. */
function keys({ language, numbers }: Page, { figures }: FirstPage): Content {
  if (figures.length === 0) return NOTHING
  const each = figures.map(
    ({ metric, share: { part, whole } }) =>
      html`<li><span class="large">${numbers.percent(part, whole)}</span> ${metricName(language, metric)}: ${numbers.count(part)}/${numbers.count(whole)}</li>\n`,
  )
  return html`<ul class="keys">\n${each}</ul>\n`
}

/** What to do first: above all that explains, so that a phone shows it without scrolling. */
function firstStep({ language }: Page, { first }: FirstPage): Content {
  if (first === undefined) return NOTHING
  return html`<p class="first"><strong>${language.firstPage.labels.first}:</strong> ${brief(stepText(first))}</p>\n`
}

/** Where most is missing. */
function gapsIn({ language }: Page, { gaps }: FirstPage): Content {
  if (gaps === undefined) return NOTHING
  const { unknown } = language.report.labels
  return html`<div class="short">\n<p><strong>${gaps.title}</strong></p>\n<ol>\n${gaps.lines.map(({ name, text }) => html`<li>${name === '' ? unknown : brief(name)}: ${text}</li>\n`)}</ol>\n</div>\n`
}

/** The name and level of a unit that stands among others. */
export function unitTitle(page: Page, one: CatalogueReport): string {
  const { level } = one.unit
  return unitName(page, one) + (level === undefined ? '' : ` (${page.language.words.levels[level]})`)
}
