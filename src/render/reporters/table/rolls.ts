import type { VerdictStatus } from '../../../model/policy.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import { byName } from '../../content/figures/ranking.ts'
import { demandOf, subjectOf } from '../../content/policy/policy-words.ts'
import { type TargetRoll, targetRolls } from '../../content/policy/targets.ts'
import { forScreen } from '../../text/escape.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import { nameOf } from './overview.ts'
import { flow, heading, type Page, prose } from './page.ts'
import { basis } from './targets.ts'

/** Every unit that missed a target is named; of a whole nation the files name them all. */
const NAMES_SHOWN = 200

/** Each target with the units that missed it, all by name. */
export function rolls(page: Page, catalogues: readonly CatalogueReport[]): readonly string[] {
  const all = targetRolls([...catalogues].sort(byName))
  if (all.length === 0) return []
  return [
    ...heading(page, page.language.report.labels.targets),
    ...all.flatMap((roll) => oneRoll(page, roll)),
  ]
}

function oneRoll(page: Page, roll: TargetRoll): readonly string[] {
  const { language, numbers, paint } = page
  const { units } = roll
  const title = `${subjectOf(page, roll)} ${demandOf(page, roll)}`
  const says = (status: VerdictStatus): readonly string[] => {
    const named = units[status]
    if (named.length === 0) return []
    const word = `${VERDICT_SIGNS[status]} ${numbers.count(named.length)} ${language.words.verdicts[status]}`
    return [`    ${paint.verdict[status](word)}`, ...(status === 'met' ? [] : names(page, named))]
  }
  return [
    ...prose(page, forScreen(title), { indent: 2 }),
    ...basis(page, roll, 4),
    ...says('missed'),
    ...says('unmeasurable'),
    ...says('not-yet-due'),
    ...says('met'),
  ]
}

export function names(page: Page, units: readonly CatalogueReport[]): readonly string[] {
  const shown = units.slice(0, NAMES_SHOWN).map((unit) => ({ text: nameOf(page, unit) }))
  const more = units.length - shown.length
  const rest = more === 0 ? [] : [{ text: page.language.report.andMore(page.numbers.count(more)) }]
  return flow([...shown, ...rest], page.width - 6).map((line) => `      ${line}`)
}
