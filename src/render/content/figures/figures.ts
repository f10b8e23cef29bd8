import type { MetricText } from '../../../messages/contract/metrics.ts'
import type { Language } from '../../../messages/language.ts'
import type { Measurements, UnmeasurableReason } from '../../../model/measurement.ts'
import type { Share } from '../../text/number.ts'

export interface Figure {
  readonly metric: string
  readonly share: Share
}

/** What could not be measured, gathered by reason: it is never printed as 0%. */
export interface Unmeasured {
  readonly reason: UnmeasurableReason
  readonly metrics: readonly string[]
}

export interface Figures {
  readonly measured: readonly Figure[]
  readonly unmeasured: readonly Unmeasured[]
}

// The service table shows what these are made of, in the form officials know.
const IN_SERVICE_TABLE = new Set(['partial-share', 'information-share', 'unknown-service-level-share'])

/** The figures a page shows, in the order of the report. Without a baseline nothing is said about comparing. */
export function figuresOf(
  metrics: Measurements,
  { hasBaseline }: { readonly hasBaseline: boolean },
): Figures {
  const measured: Figure[] = []
  const byReason = new Map<UnmeasurableReason, string[]>()
  for (const [metric, measurement] of Object.entries(metrics)) {
    if (IN_SERVICE_TABLE.has(metric)) continue
    if (measurement.kind === 'share') measured.push({ metric, share: measurement })
    else if (hasBaseline || measurement.reason !== 'no-baseline') {
      byReason.set(measurement.reason, [...(byReason.get(measurement.reason) ?? []), metric])
    }
  }
  return { measured, unmeasured: [...byReason].map(([reason, names]) => ({ reason, metrics: names })) }
}

/** What a Chairman reads first, in this order, as far as it was measured. */
const KEY = ['coverage', 'full-online-of-eligible', 'full-online-share', 'online-share']

export function keyFigures(measured: readonly Figure[]): readonly Figure[] {
  return KEY.flatMap((wanted) => measured.filter(({ metric }) => metric === wanted))
}

/** What a metric is, for ids that come from a saved result and may be unknown to this version. */
export function metricText(language: Language, metric: string): MetricText | undefined {
  const texts: Readonly<Record<string, MetricText>> = language.metrics
  return Object.hasOwn(texts, metric) ? texts[metric] : undefined
}

/** The name of a metric, for ids that come from a saved result and may be unknown to this version. */
export function metricName(language: Language, metric: string): string {
  return metricText(language, metric)?.name ?? metric
}
