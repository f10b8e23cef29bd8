import type { Verdict, VerdictStatus } from '../../../model/policy.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import { byName } from '../../content/figures/ranking.ts'
import { basisOf, demandOf, subjectOf, warningsOf } from '../../content/policy/policy-words.ts'
import { targetRolls } from '../../content/policy/targets.ts'
import { brief } from '../../text/brief.ts'
import { bar } from './chart.ts'
import { grid, right, said, shared } from './grid.ts'
import { verdictMark } from './marks.ts'
import { html, NOTHING } from './markup.ts'
import { type Page, type Part, type Standing, unitName } from './page.ts'

/** Each target of a unit with its verdict, what was measured, the line to reach, and the text that sets it. */
export function targets(page: Page, verdicts: readonly Verdict[], { prefix }: Standing): readonly Part[] {
  if (verdicts.length === 0) return []
  const { language } = page
  const { labels, page: words } = language.report
  const rows = verdicts.map((verdict) => {
    const { target, part, whole, status, reason, short } = verdict
    const isMeasured = part !== undefined && whole !== undefined
    const why = reason === undefined ? '–' : language.words.unmeasurable[reason]
    return [
      said(brief(subjectOf(page, verdict))),
      said(verdictMark(page, status)),
      isMeasured ? shared(page, { part, whole }) : said(why),
      { content: demandOf(page, verdict, short), value: target },
      said(isMeasured ? bar(part, whole, target) : '–'),
      said(brief(basisOf(page, verdict) ?? '')),
    ]
  })
  const table = grid(page, {
    id: `${prefix}targets-table`,
    caption: labels.targets,
    columns: [
      { title: labels.figures },
      { title: labels.verdict },
      right(labels.measured),
      right(labels.target),
      { title: words.chart },
      { title: labels.basis },
    ],
    rows,
  })
  return [{ id: `${prefix}targets`, title: labels.targets, body: table }]
}

const NAMED: readonly VerdictStatus[] = ['missed', 'unmeasurable', 'not-yet-due']

/** Each target with every unit that has not met it, by name. */
export function rolls(page: Page, catalogues: readonly CatalogueReport[]): readonly Part[] {
  const { language, numbers } = page
  const { labels } = language.report
  const all = targetRolls([...catalogues].sort(byName))
  if (all.length === 0) return []
  const body = all.map((roll) => {
    const { units } = roll
    const basis = basisOf(page, roll)
    const named = NAMED.filter((status) => units[status].length > 0).map(
      (status) =>
        html`<li>${verdictMark(page, status)} (${numbers.count(units[status].length)}): ${units[status].map((unit) => unitName(page, unit)).join(' · ')}</li>\n`,
    )
    const met =
      units.met.length === 0
        ? NOTHING
        : html`<li>${verdictMark(page, 'met')} (${numbers.count(units.met.length)})</li>\n`
    return html`<h3>${brief(subjectOf(page, roll))} ${demandOf(page, roll)}</h3>
${basis === undefined ? NOTHING : html`<p><strong>${labels.basis}:</strong> ${brief(basis)}</p>`}
<ul>\n${named}${met}</ul>\n`
  })
  return [{ id: 'targets', title: labels.targets, body }]
}

/** What somebody should look at in the policy that sets the targets. */
export function warnings(page: Page): readonly Part[] {
  const texts = warningsOf(page)
  if (texts.length === 0) return []
  const body = html`<ul>\n${texts.map((text) => html`<li>${brief(text)}</li>\n`)}</ul>\n`
  return [{ id: 'policy', title: page.language.report.labels.policy, body }]
}
