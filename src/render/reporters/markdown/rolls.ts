import type { Verdict, VerdictStatus } from '../../../model/policy.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import { byName } from '../../content/figures/ranking.ts'
import { basisOf, demandOf, subjectOf } from '../../content/policy/policy-words.ts'
import { targetRolls } from '../../content/policy/targets.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import { type Blocks, type Document, list, safe } from './block.ts'
import { nameOf } from './overview.ts'

const NAMED: readonly VerdictStatus[] = ['missed', 'unmeasurable', 'not-yet-due']

/** Each target with every unit that has not met it, by name. */
export function rolls(page: Document, catalogues: readonly CatalogueReport[]): Blocks {
  const { language, numbers } = page
  const { labels } = language.report
  const all = targetRolls([...catalogues].sort(byName))
  if (all.length === 0) return []
  return [
    `## ${labels.targets}`,
    ...all.flatMap(({ units, ...target }) => [
      `### ${safe(`${subjectOf(page, target)} ${demandOf(page, target)}`)}`,
      ...basisLine(page, target),
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

/** The text that sets a target or a plan, under its heading. */
export function basisLine(page: Document, of: Pick<Verdict, 'basis' | 'link' | 'profile'>): Blocks {
  const text = basisOf(page, of)
  return text === undefined ? [] : [`**${page.language.report.labels.basis}:** ${safe(text)}`]
}
