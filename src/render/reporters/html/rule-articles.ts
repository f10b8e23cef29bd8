import { wordFor } from '../../../messages/listed.ts'
import { ruleText } from '../../../messages/sentence.ts'
import type { CauseExample } from '../../../model/cause.ts'
import type { CatalogueReport, Report } from '../../../model/report.ts'
import { withoutCommands } from '../../content/findings/office-words.ts'
import { placeOf } from '../../content/findings/place.ts'
import { type Found, type RuleView, ruleViews } from '../../content/findings/rule-view.ts'
import { severityCounts } from '../../content/findings/severity-counts.ts'
import { gravestFirst, remarked } from '../../content/findings/spoken.ts'
import { isGap } from '../../content/peers/gap-kinds.ts'
import { brief } from '../../text/brief.ts'
import { type Column, coded, grid, said } from './data-table.ts'
import { heading, type Page, type Part, type SectionPlace, unitName } from './frame.ts'
import { severityMark } from './marks.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { notOnPaper } from './paper.ts'
import { tableOf } from './part.ts'

/** Findings by rule: why it matters, what to do, what they have in common, and a few of them with their place. */
export function findings(page: Page, found: Found, standing: SectionPlace): readonly Part[] {
  const { labels } = page.language.report
  const counts = severityCounts(page, found.totals).join(page.language.between.items)
  const rules = ruleViews(page, found, page)
  const body =
    rules.length === 0
      ? html`<p>${labels.noFindings}</p>\n`
      : [html`<p>${counts}</p>\n`, rules.map((view) => oneRule(page, view, standing))]
  return [{ id: `${standing.prefix}findings`, title: labels.findings, body }]
}

function oneRule(page: Page, view: RuleView, { level, prefix }: SectionPlace): Markup {
  const { severity, count, text, examples, left } = view
  const { language, numbers } = page
  const { andMore } = language.report
  const { why, fix } = language.help.explain
  const title = html`${severityMark(page, severity)}: ${examples.title} (${numbers.count(count)})`
  const advice =
    text === undefined
      ? NOTHING
      : html`<p><strong>${why}:</strong> ${withoutCommands(text.why)}</p>\n<p><strong>${fix}:</strong> ${withoutCommands(text.fix)}</p>\n`
  const causes = view.causes.map((cause) => html`<li>${brief(cause)}</li>\n`)
  const table = examples.rows.length === 0 ? NOTHING : tableOf(page, examples, `${prefix}${examples.id}`)
  return html`<details class="rule">
<summary>${heading(level + 1, title)}</summary>
${advice}${causes.length === 0 ? NOTHING : html`<ul>\n${causes}</ul>\n`}${table}${left === 0 ? NOTHING : html`<p>${andMore(numbers.count(left))}</p>\n`}</details>\n`
}

/** A page of more rows is slow to open and read by nobody; a sentence says where they all are. */
const LISTED = 2000

/** The findings that were kept, errors first, to be searched. Missing procedures have a list of their own. */
export function listing(page: Page, report: Report): readonly Part[] {
  const { language, numbers } = page
  const { labels, leftOut, page: words } = language.report
  const { baseline: _, ...own } = report
  const { catalogues, totals } = own
  const byId = new Map(catalogues.map((one) => [one.id, one]))
  const listed = gravestFirst(own)
    .filter((finding) => !isGap('missing', finding))
    .slice(0, LISTED)
  if (listed.length === 0) return []
  const isMany = catalogues.length > 1
  const all = totals.findings.total - (totals.findings.byRule['missing-procedure'] ?? 0)
  const columns: readonly Column[] = [
    { title: labels.place },
    { title: labels.severity, filter: true },
    { title: labels.rule, filter: true },
    ...(isMany ? [{ title: labels.unit, filter: true } as const] : []),
    { title: words.column, filter: true },
    { title: labels.code },
    { title: labels.name },
    { title: labels.message },
  ]
  const rows = listed.map((finding) => {
    const one = byId.get(finding.catalogue)
    return [
      said(brief(placeIn(page, one, finding))),
      said(severityMark(page, finding.severity)),
      said(ruleText(language, finding.rule)?.title ?? finding.rule),
      ...(isMany ? [said(one === undefined ? '' : unitName(page, one))] : []),
      said(wordFor(finding.location.field ?? '', language.words.properties)),
      coded(finding.code ?? ''),
      said(brief(finding.name ?? '')),
      said(brief(remarked(finding, language))),
    ]
  })
  const left =
    listed.length < all
      ? html`<p>${leftOut(numbers.count(listed.length), numbers.count(all))}</p>\n`
      : NOTHING
  const table = grid(page, {
    id: 'listing-table',
    caption: words.listedFindings,
    columns,
    rows,
    hasTools: true,
  })
  return [
    { id: 'listing', title: words.listedFindings, body: [notOnPaper(page, rows.length, all), left, table] },
  ]
}

function placeIn({ language }: Page, one: CatalogueReport | undefined, finding: CauseExample): string {
  return placeOf(finding.location, one?.sources ?? [], language)
}
