import type { VerdictStatus } from '../../../model/policy.ts'
import type { CatalogueReport, Report } from '../../../model/report.ts'
import { planRollsOf, type Roll, targetRolls } from '../../content/policy/rolls.ts'
import { forScreen } from '../../text/escape.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import { itemTally } from './plan-lines.ts'
import { flow, heading, type Page, prose } from './screen.ts'
import { basis } from './target-lines.ts'
import { nameOf } from './unit-grid.ts'

/** Every unit that missed a target is named; of a whole nation the files name them all. */
const NAMES_SHOWN = 200

/** Each target with the units that missed it, all by name. */
export function rolls(page: Page, report: Report): readonly string[] {
  return allRolls(page, page.language.report.labels.targets, targetRolls(page, report))
}

/** Each plan over all units: its procedures counted, and the units that are not through with it by name. */
export function planRoll(page: Page, report: Report): readonly string[] {
  return allRolls(page, page.language.report.labels.plans, planRollsOf(page, report))
}

function allRolls(page: Page, title: string, all: readonly Roll[]): readonly string[] {
  return all.length === 0 ? [] : [...heading(page, title), ...all.flatMap((roll) => oneRoll(page, roll))]
}

function oneRoll(page: Page, { title, basis: sets, progress, open, met, done }: Roll): readonly string[] {
  const { language, numbers, paint } = page
  const line = (status: VerdictStatus, says: string) =>
    `    ${paint.verdict[status](`${VERDICT_SIGNS[status]} ${says}`)}`
  const counted = (status: VerdictStatus, count: number) =>
    line(status, `${numbers.count(count)} ${language.words.verdicts[status]}`)
  return [
    ...prose(page, forScreen(title), { indent: 2 }),
    ...basis(page, sets, 4),
    ...flow(itemTally(page, progress), page.width - 4).map((text) => `    ${text}`),
    ...open.flatMap(({ status, units }) => [counted(status, units.length), ...names(page, units)]),
    ...(done === undefined ? (met === 0 ? [] : [counted('met', met)]) : [line('met', done)]),
  ]
}

export function names(page: Page, units: readonly CatalogueReport[]): readonly string[] {
  const shown = units.slice(0, NAMES_SHOWN).map((unit) => ({ text: nameOf(page, unit) }))
  const more = units.length - shown.length
  const rest = more === 0 ? [] : [{ text: page.language.report.andMore(page.numbers.count(more)) }]
  return flow([...shown, ...rest], page.width - 6).map((line) => `      ${line}`)
}
