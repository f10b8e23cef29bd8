import type { VerdictStatus } from '../../../model/policy.ts'
import type { Report } from '../../../model/report.ts'
import { byName } from '../../content/figures/ranking.ts'
import { type PlanRoll, planRolls } from '../../content/policy/plans.ts'
import { planTitle } from '../../content/policy/policy-words.ts'
import { forScreen } from '../../text/escape.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import { flow, heading, type Page, prose } from './page.ts'
import { itemTally } from './plans.ts'
import { names } from './rolls.ts'
import { basis } from './targets.ts'

const NAMED: readonly VerdictStatus[] = ['missed', 'unmeasurable', 'not-yet-due']

/** Each plan over all units: its procedures counted, and the units that are not through with it by name. */
export function planRoll(page: Page, report: Report): readonly string[] {
  const all = planRolls(report, [...report.catalogues].sort(byName))
  if (all.length === 0) return []
  return [...heading(page, page.language.report.labels.plans), ...all.flatMap((roll) => oneRoll(page, roll))]
}

function oneRoll(page: Page, { plan, units }: PlanRoll): readonly string[] {
  const { language, numbers, paint } = page
  const progress = units.map((unit) => unit.progress)
  const met = units.filter((unit) => unit.progress.status === 'met').length
  return [
    ...prose(page, forScreen(planTitle(page, plan)), { indent: 2 }),
    ...basis(page, plan, 4),
    ...flow(itemTally(page, progress), page.width - 4).map((line) => `    ${line}`),
    ...NAMED.flatMap((status) => {
      const named = units.filter((unit) => unit.progress.status === status).map(({ catalogue }) => catalogue)
      if (named.length === 0) return []
      const word = `${VERDICT_SIGNS[status]} ${numbers.count(named.length)} ${language.words.verdicts[status]}`
      return [`    ${paint.verdict[status](word)}`, ...names(page, named)]
    }),
    `    ${paint.verdict.met(`${VERDICT_SIGNS.met} ${language.report.policy.allDone(numbers.count(met), numbers.count(units.length))}`)}`,
  ]
}
