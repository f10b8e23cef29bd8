import type { CatalogueReport, Report } from '../../../model/report.ts'
import { itemCounts, planView } from '../../content/policy/plan-view.ts'
import { type JudgedPlan, plansOf, taskPlans } from '../../content/policy/plans.ts'
import { basisOf } from '../../content/policy/policy-words.ts'
import { planRollsOf, type Roll, targetRolls } from '../../content/policy/rolls.ts'
import { targetsView } from '../../content/policy/targets.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import { type Blocks, type Document, list, safe } from './block.ts'
import { nameOf } from './peers-and-goals.ts'
import { section, tableOf } from './section.ts'

/** A page of a thousand names is read by nobody; the result has them all. */
const NAMED = 200

/** Each target of a unit with its verdict, what was measured, and the text that sets it. */
export function targets(page: Document, { verdicts }: CatalogueReport): Blocks {
  return section(page, targetsView(page, verdicts), {
    level: 3,
    columns: ['verdict', 'figure', 'measured', 'target', 'basis'],
  })
}

/** Each target over all units: those that have not met it by name. */
export function rolls(page: Document, report: Report): Blocks {
  const all = targetRolls(page, report)
  if (all.length === 0) return []
  return [`## ${page.language.report.labels.targets}`, ...all.flatMap((roll) => oneRoll(page, roll))]
}

/** Each plan over all units: its procedures counted, and the units that are not through with it by name. */
export function planRoll(page: Document, report: Report): Blocks {
  const all = planRollsOf(page, report)
  if (all.length === 0) return []
  return [`## ${page.language.report.labels.plans}`, ...all.flatMap((roll) => oneRoll(page, roll))]
}

function oneRoll(page: Document, { title, basis, progress, open, met, done }: Roll): Blocks {
  const { language, numbers } = page
  const counted = (status: keyof typeof VERDICT_SIGNS, count: number) =>
    `${VERDICT_SIGNS[status]} **${numbers.count(count)} ${language.words.verdicts[status]}**`
  return [
    `### ${safe(title)}`,
    ...basisLine(page, basis),
    ...(done === undefined ? [] : [itemCounts(page, progress).join(' · ')]),
    ...list([
      ...open.map(
        ({ status, units }) =>
          `${counted(status, units.length)}: ${units.map((unit) => nameOf(page, unit)).join(' · ')}`,
      ),
      ...(done === undefined ? (met === 0 ? [] : [counted('met', met)]) : [`${VERDICT_SIGNS.met} ${done}`]),
    ]),
  ]
}

/** Plans of tasks, which belong to no unit. */
export function tasks(page: Document, report: Report): Blocks {
  return plans(page, taskPlans(report), 2)
}

export function plansOfUnit(page: Document, report: Report, one: CatalogueReport): Blocks {
  return plans(page, plansOf(report, one), 3)
}

/** Each plan: how far it has come, and by name what is not done. @param level of their heading */
function plans(page: Document, all: readonly JudgedPlan[], level: number): Blocks {
  if (all.length === 0) return []
  return [
    `${'#'.repeat(level)} ${page.language.report.labels.plans}`,
    ...all.flatMap((plan) => {
      const view = planView(page, plan, { most: NAMED })
      return [
        `${'#'.repeat(level + 1)} ${VERDICT_SIGNS[plan.progress.status]} ${safe(view.title)}`,
        ...view.lead,
        ...basisLine(page, basisOf(page, plan.plan)),
        ...tableOf(page, view),
      ]
    }),
  ]
}

/** The text that sets a target or a plan, under its heading. */
function basisLine({ language }: Document, text: string | undefined): Blocks {
  return text === undefined ? [] : [`**${language.report.labels.basis}:** ${safe(text)}`]
}
