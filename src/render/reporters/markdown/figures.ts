import type { Measurements } from '../../../model/measurement.ts'
import { figuresOf, metricName } from '../../content/figures/figures.ts'
import { type Blocks, type Document, list, safe, table } from './block.ts'

/** Shares with part, whole and unknown; what could not be measured, with the reason. */
export function figures({ language, numbers, hasBaseline }: Document, metrics: Measurements): Blocks {
  const { labels } = language.report
  const { measured, unmeasured } = figuresOf(metrics, { hasBaseline })
  const name = (metric: string) => safe(metricName(language, metric))
  if (measured.length + unmeasured.length === 0) return []
  return [
    `### ${labels.figures}`,
    ...table(
      [
        { title: labels.figures },
        { title: labels.share, align: 'right' },
        { title: labels.part, align: 'right' },
        { title: labels.whole, align: 'right' },
        { title: labels.unknown, align: 'right' },
      ],
      measured.map(({ metric, share: { part, whole, unknown } }) => [
        name(metric),
        numbers.percent(part, whole),
        numbers.count(part),
        numbers.count(whole),
        numbers.count(unknown),
      ]),
    ),
    ...list(
      unmeasured.map(
        ({ reason, metrics: ids }) =>
          `${labels.notMeasured} (${numbers.count(ids.length)})${language.between.items}${language.words.unmeasurable[reason]}: ${ids.map(name).join(language.between.clauses)}.`,
      ),
    ),
  ]
}
