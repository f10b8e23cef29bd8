import type { VerdictStatus } from '../../../model/policy.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import { metricName } from '../../figures.ts'
import { byName } from '../../ranking.ts'
import { VERDICT_SIGNS } from '../../signs.ts'
import { targetRolls } from '../../targets.ts'
import { type Blocks, type Document, list, safe } from './block.ts'
import { nameOf } from './overview.ts'

const NAMED: readonly VerdictStatus[] = ['missed', 'unmeasurable', 'not-yet-due']

/** Each target with every unit that has not met it, by name. */
export function rolls(page: Document, catalogues: readonly CatalogueReport[]): Blocks {
  const { language, numbers } = page
  const { labels, from: since } = language.report
  const all = targetRolls([...catalogues].sort(byName))
  if (all.length === 0) return []
  return [
    `## ${labels.targets}`,
    ...all.flatMap(({ metric, target, from, basis, units }) => [
      `### ${safe(metricName(language, metric))} ≥ ${numbers.target(target)}${from === undefined ? '' : ` ${since(safe(numbers.date(from)))}`}`,
      ...(basis === undefined ? [] : [`**${labels.basis}:** ${safe(basis)}`]),
      ...list([
        ...NAMED.filter((status) => units[status].length > 0).map(
          (status) =>
            `${counted(status, units[status].length)}: ${units[status].map((unit) => nameOf(page, unit)).join(' · ')}`,
        ),
        ...(units.met.length === 0 ? [] : [counted('met', units.met.length)]),
      ]),
    ]),
  ]

  function counted(status: VerdictStatus, count: number): string {
    return `${VERDICT_SIGNS[status]} **${numbers.count(count)} ${language.words.verdicts[status]}**`
  }
}
