import type { PlanProgress } from '../../../model/plan.ts'
import type { VerdictStatus } from '../../../model/policy.ts'
import type { Report } from '../../../model/report.ts'
import { byName } from '../../content/figures/ranking.ts'
import { AS_VERDICT, countItems, type PlanView, planRolls } from '../../content/policy/plans.ts'
import { itemNotes, planTitle } from '../../content/policy/policy-words.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import { type Blocks, type Document, list, safe, table } from './block.ts'
import { nameOf } from './overview.ts'
import { basisLine } from './rolls.ts'

/** Each plan: how far it has come, and by name what is not done. @param level of its heading */
export function plans(page: Document, views: readonly PlanView[], level: '##' | '###'): Blocks {
  if (views.length === 0) return []
  return [
    `${level} ${page.language.report.labels.plans}`,
    ...views.flatMap((view) => onePlan(page, view, `${level}#`)),
  ]
}

function onePlan(page: Document, view: PlanView, level: string): Blocks {
  const { language, numbers } = page
  const { labels, andMore } = language.report
  const { plan, progress, open } = view
  const { part, whole, status } = progress
  const rows = open.flatMap((one) => {
    const verdict = AS_VERDICT[one.status]
    const shown = one.items.slice(0, NAMED)
    const more = one.items.length - shown.length
    const word = `${VERDICT_SIGNS[verdict]} ${language.words.planStatuses[one.status]}`
    return [
      ...shown.map((item) => [
        word,
        safe(item.code ?? item.id),
        safe([item.name ?? '', ...itemNotes(page, item, view)].filter((text) => text !== '').join(' · ')),
      ]),
      ...(more === 0 ? [] : [[word, '', andMore(numbers.count(more))]]),
    ]
  })
  return [
    `${level} ${VERDICT_SIGNS[status]} ${safe(planTitle(page, plan))}`,
    `${numbers.share({ part, whole })} · ${itemCounts(page, [progress])}`,
    ...basisLine(page, plan),
    ...table([{ title: labels.verdict }, { title: labels.code }, { title: labels.name }], rows),
  ]
}

/** A page of a thousand names is read by nobody; the result has them all. */
const NAMED = 200
const OPEN: readonly VerdictStatus[] = ['missed', 'unmeasurable', 'not-yet-due']

/** Each plan over all units: its procedures counted, and the units that are not through with it by name. */
export function planRoll(page: Document, report: Report): Blocks {
  const { language, numbers } = page
  const all = planRolls(report, [...report.catalogues].sort(byName))
  if (all.length === 0) return []
  return [
    `## ${language.report.labels.plans}`,
    ...all.flatMap(({ plan, units }) => {
      const progress = units.map((unit) => unit.progress)
      const having = (status: VerdictStatus) => units.filter((unit) => unit.progress.status === status)
      return [
        `### ${safe(planTitle(page, plan))}`,
        ...basisLine(page, plan),
        itemCounts(page, progress),
        ...list([
          ...OPEN.filter((status) => having(status).length > 0).map((status) => {
            const named = having(status).map(({ catalogue }) => nameOf(page, catalogue))
            return `${VERDICT_SIGNS[status]} **${numbers.count(named.length)} ${language.words.verdicts[status]}**: ${named.join(' · ')}`
          }),
          `${VERDICT_SIGNS.met} ${language.report.policy.allDone(numbers.count(having('met').length), numbers.count(units.length))}`,
        ]),
      ]
    }),
  ]
}

/** "✗ 5 overdue · ✓ 59 done". */
export function itemCounts({ language, numbers }: Document, progress: readonly PlanProgress[]): string {
  return countItems(progress)
    .map(
      ({ status, count }) =>
        `${VERDICT_SIGNS[AS_VERDICT[status]]} ${numbers.count(count)} ${language.words.planStatuses[status]}`,
    )
    .join(' · ')
}
