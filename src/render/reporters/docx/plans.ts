import type { VerdictStatus } from '../../../model/policy.ts'
import { byName } from '../../content/figures/ranking.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { countItems, type PlanView, planRolls } from '../../content/policy/plans.ts'
import { basisOf, itemNotes, planLine, planTitle } from '../../content/policy/policy-words.ts'
import { brief } from '../../text/brief.ts'
import { type Blocks, codeColumn, countedTable, items, type Page, prose, textColumn } from './page.ts'

/** A page of a thousand names is read by nobody; the result has them all. */
const NAMED = 200

/** Each plan: how far it has come, and by name what is not done. @param unit that it stands under; empty: the whole report */
export function plans(page: Page, views: readonly PlanView[], unit = ''): Blocks {
  return views.flatMap((view) => onePlan(page, view, unit))
}

function onePlan(page: Page, view: PlanView, unit: string): Blocks {
  const { language, numbers } = page
  const { labels, andMore } = language.report
  const { plan, open } = view
  const title = brief(planTitle(page, plan))
  const basis = basisOf(page, plan)
  const rows = open.flatMap(({ status, items: wanted }) => {
    const word = language.words.planStatuses[status]
    const more = wanted.length - NAMED
    return [
      ...wanted.slice(0, NAMED).map((item) => {
        const notes = [item.name ?? '', ...itemNotes(page, item, view)].filter((text) => text !== '')
        return [brief(item.code ?? item.id), brief(notes.join(' · ')), word]
      }),
      ...(more > 0 ? [['', andMore(numbers.count(more)), word]] : []),
    ]
  })
  return [
    prose([
      { text: `${brief(planLine(page, view))}.`, look: 'bold' },
      ...(basis === undefined ? [] : [{ text: ` ${labels.basis}: ${brief(basis)}.` }]),
    ]),
    ...countedTable(page, unit === '' ? title : language.document.titles.ofUnit(title, unit), {
      columns: [codeColumn(labels.code), textColumn(labels.name), textColumn(labels.verdict)],
      rows,
    }),
  ]
}

const OPEN: readonly VerdictStatus[] = ['missed', 'unmeasurable', 'not-yet-due']

/** Each plan over all units: its procedures counted, and the units that are not through with it by name. */
export function planRoll(page: Page): Blocks {
  const { language, numbers, report } = page
  return planRolls(report, [...report.catalogues].sort(byName)).flatMap(({ plan, units }) => {
    const progress = units.map((unit) => unit.progress)
    const counts = countItems(progress).map(
      ({ status, count }) => `${numbers.count(count)} ${language.words.planStatuses[status]}`,
    )
    const having = (status: VerdictStatus) => units.filter((unit) => unit.progress.status === status)
    return [
      prose([
        { text: brief(planTitle(page, plan)), look: 'bold' },
        { text: `: ${counts.join(language.between.items)}.` },
      ]),
      ...items([
        ...OPEN.filter((status) => having(status).length > 0).map((status) => {
          const named = having(status).map(({ catalogue }) => brief(unitLabel(catalogue, language)))
          return `${numbers.count(named.length)} ${language.words.verdicts[status]}: ${named.join(language.between.items)}`
        }),
        language.report.policy.allDone(numbers.count(having('met').length), numbers.count(units.length)),
      ]),
    ]
  })
}
