import type { Verdict } from '../../../model/policy.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { planView } from '../../content/policy/plan-view.ts'
import { countItems, type JudgedPlan } from '../../content/policy/plans.ts'
import { basisOf, planLine } from '../../content/policy/policy-words.ts'
import { planRollsOf, type Roll, targetRolls } from '../../content/policy/rolls.ts'
import { targetsView } from '../../content/policy/targets.ts'
import { brief } from '../../text/brief.ts'
import { type Blocks, items, type Page, prose } from './paragraphs.ts'
import { type SectionLayout, section, tableOf } from './tables.ts'

/** A page of a thousand names is read by nobody; the result has them all. */
const NAMED = 200

/** Each target of a unit: what it asks, what was measured, the verdict, and the text that sets it. */
export function targets(page: Page, verdicts: readonly Verdict[], layout: SectionLayout): Blocks {
  return section(page, targetsView(page, verdicts), {
    ...layout,
    columns: ['figure', 'target', 'measured', 'verdict', 'basis'],
  })
}

/** Each plan: how far it has come, and by name what is not done. @param unit that it stands under; empty: the whole report */
export function plans(page: Page, all: readonly JudgedPlan[], unit = ''): Blocks {
  const { labels } = page.language.report
  const { ofUnit } = page.language.document.titles
  return all.flatMap((plan) => {
    const view = planView(page, plan, { most: NAMED })
    const title = brief(view.title)
    const basis = basisOf(page, plan.plan)
    return [
      prose([
        { text: `${brief(planLine(page, plan))}.`, look: 'bold' },
        ...(basis === undefined ? [] : [{ text: ` ${labels.basis}: ${brief(basis)}.` }]),
      ]),
      ...tableOf(page, view, {
        caption: unit === '' ? title : ofUnit(title, unit),
        columns: ['code', 'name', 'status'],
      }),
    ]
  })
}

/** Each target with every unit that has not met it, by name. */
export function rolls(page: Page): Blocks {
  return targetRolls(page, page.report).flatMap((roll) =>
    oneRoll(page, roll, roll.basis === undefined ? '' : ` (${brief(roll.basis)})`),
  )
}

/** Each plan over all units: its procedures counted, and the units that are not through with it by name. */
export function planRoll(page: Page): Blocks {
  const { language, numbers, report } = page
  return planRollsOf(page, report).flatMap((roll) => {
    const counts = countItems(roll.progress).map(
      ({ status, count }) => `${numbers.count(count)} ${language.words.planStatuses[status]}`,
    )
    return oneRoll(page, roll, `: ${counts.join(language.between.items)}.`)
  })
}

function oneRoll({ language, numbers }: Page, { title, open, met, done }: Roll, beside: string): Blocks {
  const counted = (status: Verdict['status'], count: number) =>
    `${numbers.count(count)} ${language.words.verdicts[status]}`
  return [
    prose([{ text: brief(title), look: 'bold' }, ...(beside === '' ? [] : [{ text: beside }])]),
    ...items([
      ...open.map(({ status, units }) => {
        const names = units.map((unit) => brief(unitLabel(unit, language))).join(language.between.items)
        return `${counted(status, units.length)}: ${names}`
      }),
      ...(done === undefined ? (met === 0 ? [] : [counted('met', met)]) : [done]),
    ]),
  ]
}
