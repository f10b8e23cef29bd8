import type { Language } from '../../../messages/language.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import { numbersOf, type Share } from '../../text/number.ts'

/** One share of all units that have it, the lowest first. */
export interface Spread {
  readonly units: readonly Share[]
  /** The line to reach, where all units have the same. */
  readonly target?: number
  /** The lowest, the middle and the highest unit, in words. */
  readonly says: string
  /** The line, and how many units are below it; empty without one. */
  readonly line: string
}

/** The middle of a few bars says less than the figures themselves. */
const WORTH_A_SPREAD = 5

/** Undefined where hardly a unit has the share. */
export function spreadOf(
  catalogues: readonly CatalogueReport[],
  metric: string,
  language: Language,
): Spread | undefined {
  const numbers = numbersOf(language.tag)
  const { page } = language.report
  const units = catalogues
    .flatMap(({ metrics }) => {
      const found = metrics[metric]
      return found?.kind === 'share' && found.whole > 0 ? [found] : []
    })
    .sort((a, b) => a.part / a.whole - b.part / b.whole)
  if (units.length < WORTH_A_SPREAD) return undefined
  const [lowest, middle, highest] = [0, Math.floor((units.length - 1) / 2), units.length - 1].map(
    (at) => units[at],
  )
  if (lowest === undefined || middle === undefined || highest === undefined) return undefined
  const says = page.strip(
    numbers.count(units.length),
    numbers.share(lowest),
    numbers.share(middle),
    numbers.share(highest),
  )
  const [target, ...others] = targetsOf(catalogues, metric)
  if (target === undefined || others.length > 0) return { units, says, line: '' }
  const below = units.filter(({ part, whole }) => part / whole < target).length
  return { units, target, says, line: page.line(numbers.target(target), numbers.count(below)) }
}

/** Units may have targets of their own; one line is drawn only where all have the same. */
function targetsOf(catalogues: readonly CatalogueReport[], metric: string): readonly number[] {
  const all = catalogues.flatMap(({ verdicts }) => verdicts)
  return [...new Set(all.filter((verdict) => verdict.metric === metric).map(({ target }) => target))]
}
