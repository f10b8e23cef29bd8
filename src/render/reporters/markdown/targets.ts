import type { Verdict } from '../../../model/policy.ts'
import { metricName } from '../../figures.ts'
import { VERDICT_SIGNS } from '../../signs.ts'
import { type Blocks, type Document, safe, table } from './block.ts'

/** Each target of a unit with its verdict, what was measured, and the text that sets it. */
export function targets({ language, numbers }: Document, verdicts: readonly Verdict[]): Blocks {
  if (verdicts.length === 0) return []
  const { labels, from: since } = language.report
  const rows = verdicts.map(({ metric, target, part, whole, status, from, basis = '' }) => [
    `${VERDICT_SIGNS[status]} ${language.words.verdicts[status]}`,
    safe(metricName(language, metric)),
    part === undefined || whole === undefined ? '–' : numbers.share({ part, whole }),
    `≥ ${numbers.target(target)}${from === undefined ? '' : ` ${since(safe(numbers.date(from)))}`}`,
    safe(basis),
  ])
  const columns = [
    { title: labels.verdict },
    { title: labels.figures },
    { title: labels.measured, align: 'right' as const },
    { title: labels.target, align: 'right' as const },
    { title: labels.basis },
  ]
  return [`### ${labels.targets}`, ...table(columns, rows)]
}
