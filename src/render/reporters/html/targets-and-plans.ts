import type { Verdict } from '../../../model/policy.ts'
import type { Report } from '../../../model/report.ts'
import { planView } from '../../content/policy/plan-view.ts'
import { type JudgedPlan, plansOf, taskPlans } from '../../content/policy/plans.ts'
import { basisOf, warningsOf } from '../../content/policy/policy-words.ts'
import { targetRolls } from '../../content/policy/rolls.ts'
import { targetsView } from '../../content/policy/targets.ts'
import { brief } from '../../text/brief.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import { type Page, type Part, type SectionPlace, unitName } from './frame.ts'
import { verdictMark } from './marks.ts'
import { type Content, html, type Markup, NOTHING } from './markup.ts'
import { partOf, tableOf } from './part.ts'

/** A page of a thousand names is read by nobody; the result has them all. */
const NAMED = 200

/** Each target of a unit with its verdict, what was measured, the line to reach, and the text that sets it. */
export function targets(page: Page, verdicts: readonly Verdict[], { prefix }: SectionPlace): readonly Part[] {
  return partOf(page, targetsView(page, verdicts), {
    prefix,
    columns: ['figure', 'verdict', 'measured', 'target', 'chart', 'basis'],
    drawn: { share: 'measured', target: 'target' },
  })
}

/** Each target with every unit that has not met it, by name. */
export function rolls(page: Page, report: Report): readonly Part[] {
  const all = targetRolls(page, report)
  if (all.length === 0) return []
  const count = (units: number) => html`(${page.numbers.count(units)})`
  const body = all.map(({ title, basis, open, met }) => {
    const named = open.map(
      ({ status, units }) =>
        html`<li>${verdictMark(page, status)} ${count(units.length)}: ${units.map((unit) => unitName(page, unit)).join(' · ')}</li>\n`,
    )
    const rest = met === 0 ? NOTHING : html`<li>${verdictMark(page, 'met')} ${count(met)}</li>\n`
    return html`<h3>${brief(title)}</h3>
${basisLine(page, basis)}
<ul>\n${named}${rest}</ul>\n`
  })
  return [{ id: 'targets', title: page.language.report.labels.targets, body }]
}

/** What somebody should look at in the policy that sets the targets. */
export function warnings(page: Page): readonly Part[] {
  const texts = warningsOf(page)
  if (texts.length === 0) return []
  const body = html`<ul>\n${texts.map((text) => html`<li>${brief(text)}</li>\n`)}</ul>\n`
  return [{ id: 'policy', title: page.language.report.labels.policy, body }]
}

/** Each plan: how far it has come, and by name what is not done. Plans of tasks first, then those of each unit. */
export function plans(page: Page, report: Report): readonly Part[] {
  const isMany = report.catalogues.length > 1
  const all = [
    ...taskPlans(report).map((plan) => ({ plan, unit: '' })),
    ...report.catalogues.flatMap((one) =>
      plansOf(report, one).map((plan) => ({ plan, unit: isMany ? unitName(page, one) : '' })),
    ),
  ]
  if (all.length === 0) return []
  const body = all.map(({ plan, unit }, at) => onePlan(page, plan, unit, `plan-${at + 1}`))
  return [{ id: 'plans', title: page.language.report.labels.plans, body }]
}

function onePlan(page: Page, plan: JudgedPlan, unit: string, id: string): Markup {
  const view = planView(page, plan, { most: NAMED })
  const title = brief([unit, view.title].filter((text) => text !== '').join(': '))
  return html`<h3>${VERDICT_SIGNS[plan.progress.status]} ${title}</h3>
${view.lead.map((text) => html`<p>${text}</p>`)}
${basisLine(page, basisOf(page, plan.plan))}
${view.rows.length === 0 ? NOTHING : tableOf(page, view, id, { caption: title })}`
}

/** The text that sets a target or a plan. */
function basisLine({ language }: Page, text: string | undefined): Content {
  if (text === undefined) return NOTHING
  return html`<p><strong>${language.report.labels.basis}:</strong> ${brief(text)}</p>`
}
