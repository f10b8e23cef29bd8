import {
  type Counts,
  DOSSIER_COUNTS,
  type DossierCount,
  type DossierFigures,
  type DossierMeasurement,
} from '../../../model/dossier.ts'
import type { DossierMetric, OfProcedure } from './dossier-metric.ts'
import { dossierMetrics } from './dossier-metrics.ts'

/** A line as a metric sees it. */
export interface MeasuredLine {
  readonly counts: Counts
  readonly procedure: OfProcedure
}

/** What was there to be measured. */
export interface Circumstances {
  readonly columns: ReadonlySet<DossierCount>
  readonly hasCatalogue: boolean
  /** Lines of several periods are measured together. */
  readonly areOfSeveralPeriods: boolean
  /** Lines of provinces and of communes are measured together. */
  readonly areOfSeveralLevels: boolean
}

/** The sums and shares of some lines. */
export function measureDossiers(
  name: string,
  lines: readonly MeasuredLine[],
  circumstances: Circumstances,
): DossierFigures {
  return {
    name,
    lines: lines.length,
    counts: Object.fromEntries(
      (circumstances.areOfSeveralLevels ? [] : DOSSIER_COUNTS).flatMap((count) => {
        const said = lines.flatMap(({ counts }) => counts[count] ?? [])
        if (said.length === 0) return []
        return [
          [count, { sum: said.reduce((a, b) => a + b, 0), unknown: lines.length - said.length }] as const,
        ]
      }),
    ),
    metrics: Object.fromEntries(
      dossierMetrics.map((metric) => [metric.id, shareOf(metric, lines, circumstances)]),
    ),
  }
}

function shareOf(
  metric: DossierMetric,
  lines: readonly MeasuredLine[],
  { columns, hasCatalogue, areOfSeveralPeriods, areOfSeveralLevels }: Circumstances,
): DossierMeasurement {
  const { needs, needsCatalogue = false, isAtTheEnd = false } = metric
  if (!needs.every((some) => some.some((count) => columns.has(count)))) return unmeasurable('no-column')
  if (needsCatalogue && !hasCatalogue) return unmeasurable('no-catalogue')
  if (areOfSeveralLevels) return unmeasurable('several-levels')
  if (isAtTheEnd && areOfSeveralPeriods) return unmeasurable('several-periods')
  let [part, whole, unknown, measured] = [0, 0, 0, 0]
  for (const { counts, procedure } of lines) {
    const fraction = metric.of(counts, procedure)
    if (fraction === 'outside') continue
    // A line that contradicts itself says nothing; it is a finding.
    if (fraction === undefined || fraction.part > fraction.whole) {
      unknown += 1
      continue
    }
    measured += 1
    part += fraction.part
    whole += fraction.whole
  }
  if (measured === 0 && unknown > 0) return unmeasurable('all-unknown')
  if (whole === 0) return unmeasurable('zero-denominator')
  return { kind: 'share', part, whole, unknown }
}

function unmeasurable(
  reason: Extract<DossierMeasurement, { kind: 'unmeasurable' }>['reason'],
): DossierMeasurement {
  return { kind: 'unmeasurable', reason }
}
