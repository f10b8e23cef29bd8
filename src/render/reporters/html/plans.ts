import type { Report } from '../../../model/report.ts'
import { AS_VERDICT, countItems, type PlanView, plansOf, taskPlans } from '../../content/policy/plans.ts'
import { basisOf, itemNotes, planTitle } from '../../content/policy/policy-words.ts'
import { brief } from '../../text/brief.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import { coded, grid, said } from './grid.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { type Page, type Part, unitName } from './page.ts'

/** A page of a thousand names is read by nobody; the result has them all. */
const NAMED = 200

/** Each plan: how far it has come, and by name what is not done. Plans of tasks first, then those of each unit. */
export function plans(page: Page, report: Report): readonly Part[] {
  const isMany = report.catalogues.length > 1
  const told = [
    ...taskPlans(report).map((view) => ({ view, unit: '' })),
    ...report.catalogues.flatMap((one) =>
      plansOf(report, one).map((view) => ({ view, unit: isMany ? unitName(page, one) : '' })),
    ),
  ]
  if (told.length === 0) return []
  const body = told.map(({ view, unit }, index) => onePlan(page, view, { unit, index }))
  return [{ id: 'plans', title: page.language.report.labels.plans, body }]
}

function onePlan(
  page: Page,
  view: PlanView,
  { unit, index }: { readonly unit: string; readonly index: number },
): Markup {
  const { language, numbers } = page
  const { labels, andMore } = language.report
  const { plan, progress, open } = view
  const { part, whole, status } = progress
  const basis = basisOf(page, plan)
  const counts = countItems([progress]).map(
    (one) =>
      `${VERDICT_SIGNS[AS_VERDICT[one.status]]} ${numbers.count(one.count)} ${language.words.planStatuses[one.status]}`,
  )
  const rows = open.flatMap(({ status: state, items }) => {
    const mark = `${VERDICT_SIGNS[AS_VERDICT[state]]} ${language.words.planStatuses[state]}`
    const more = items.length - NAMED
    return [
      ...items.slice(0, NAMED).map((item) => {
        const notes = [item.name ?? '', ...itemNotes(page, item, view)].filter((text) => text !== '')
        return [said(mark), coded(item.code ?? item.id), said(brief(notes.join(' · ')))]
      }),
      ...(more > 0 ? [[said(mark), said(''), said(andMore(numbers.count(more)))]] : []),
    ]
  })
  const title = [unit, planTitle(page, plan)].filter((text) => text !== '').join(': ')
  const table = grid(page, {
    id: `plan-${index + 1}`,
    caption: brief(title),
    columns: [{ title: labels.verdict }, { title: labels.code }, { title: labels.name }],
    rows,
  })
  return html`<h3>${VERDICT_SIGNS[status]} ${brief(title)}</h3>
<p>${numbers.share({ part, whole })} · ${counts.join(' · ')}</p>
${basis === undefined ? NOTHING : html`<p><strong>${labels.basis}:</strong> ${brief(basis)}</p>`}
${rows.length === 0 ? NOTHING : table}`
}
