import type { PlanProgress, PlanStatus } from '../../../model/plan.ts'
import { AS_VERDICT, countItems, type JudgedPlan, TOLD } from '../../content/policy/plans.ts'
import { basisOf, itemNotes, planTitle } from '../../content/policy/policy-words.ts'
import { forScreen } from '../../text/escape.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import { cut, padEnd, widest } from '../../text/width.ts'
import { flow, heading, type Inked, type Page, prose } from './screen.ts'
import { basis } from './target-lines.ts'

/** Names that a page has room for; the files have them all. */
const NAMED = 40
/** Offices number tasks as they like. */
const LONGEST_CODE = 24

/** Each plan: how far it has come, and by name what is not done. */
export function plans(page: Page, views: readonly JudgedPlan[]): readonly string[] {
  if (views.length === 0) return []
  return [
    ...heading(page, page.language.report.labels.plans),
    ...views.flatMap((view) => [
      ...summary(page, view),
      ...view.open.flatMap((one) => names(page, view, one)),
    ]),
  ]
}

function summary(page: Page, { plan, progress }: JudgedPlan): readonly string[] {
  const { numbers, paint } = page
  const { part, whole, status } = progress
  const [first = '', ...more] = prose(page, forScreen(planTitle(page, plan)), { indent: 4 })
  const counts = [{ text: numbers.share({ part, whole }) }, ...itemTally(page, [progress])]
  return [
    `  ${paint.verdict[status](VERDICT_SIGNS[status])} ${first.slice(4)}`,
    ...more,
    ...flow(counts, page.width - 4).map((line) => `    ${line}`),
    ...basis(page, basisOf(page, plan), 4),
  ]
}

/** "✗ 5 overdue", "✓ 59 done": the statuses that occur, the worst first. */
export function itemTally(
  { language, numbers, paint }: Page,
  progress: readonly PlanProgress[],
  wanted: readonly PlanStatus[] = TOLD,
): readonly Inked[] {
  const counts = countItems(progress).filter(({ status }) => wanted.includes(status))
  return counts.map(({ status, count }) => {
    const verdict = AS_VERDICT[status]
    const text = `${VERDICT_SIGNS[verdict]} ${numbers.count(count)} ${language.words.planStatuses[status]}`
    return { text, ink: paint.verdict[verdict] }
  })
}

function names(
  page: Page,
  view: JudgedPlan,
  { status, items }: JudgedPlan['open'][number],
): readonly string[] {
  const { language, numbers, paint } = page
  const verdict = AS_VERDICT[status]
  const shown = items.slice(0, NAMED)
  const coded = shown.map((item) => ({ item, code: cut(forScreen(item.code ?? item.id), LONGEST_CODE) }))
  const axis = 6 + widest(coded.map(({ code }) => code)) + 2
  const more = items.length - shown.length
  const word = `${VERDICT_SIGNS[verdict]} ${language.words.planStatuses[status]}`
  return [
    `    ${paint.verdict[verdict](word)}`,
    ...coded.flatMap(({ item, code }) => {
      const { name } = item
      const notes = itemNotes(page, item, view)
      const text = [...(name === undefined ? [] : [name]), ...notes].join(' · ')
      const [first = '', ...rest] = prose(page, forScreen(text), { indent: axis, most: 4 })
      return [`      ${padEnd(code, axis - 6)}${first.slice(axis)}`.trimEnd(), ...rest]
    }),
    ...(more === 0 ? [] : [`      ${language.report.andMore(numbers.count(more))}`]),
  ]
}
