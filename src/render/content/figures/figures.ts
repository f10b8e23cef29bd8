import type { MetricText } from '../../../messages/contract/metrics.ts'
import type { Language } from '../../../messages/language.ts'
import type { Measurement, Measurements, UnmeasurableReason } from '../../../model/measurement.ts'
import type { Share } from '../../text/number.ts'
import type { View } from '../view.ts'
import { partsOf, shares, texts, viewOf, words } from '../view-of.ts'
import type { Wording } from '../wording.ts'

export interface Figure {
  readonly metric: string
  readonly share: Share
}

/** What could not be measured, gathered by reason: it is never printed as 0%. */
interface Unmeasured {
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

/** The figures a page shows; below them what could not be measured, each by name, with the reason why. */
export function figuresView(wording: Wording, metrics: Measurements): View | undefined {
  const { language } = wording
  const { labels } = language.report
  const { measured, unmeasured } = figuresOf(metrics, wording)
  if (measured.length + unmeasured.length === 0) return undefined
  const notes = unmeasured.map((one) => notMeasured(wording, one))
  return viewOf<Figure>(
    { id: 'figures', title: labels.figures, notes },
    [
      texts('figure', labels.figures, ({ metric }) => metricName(language, metric)),
      shares('share', labels.share, ({ share }) => share),
      ...partsOf<Figure>('share', labels.share, language, ({ share }) => share),
      words('definition', labels.definition, ({ metric }) => metricText(language, metric)?.formula),
    ],
    measured,
  )
}

/** "Not measured (2), no baseline: Coverage; Extras." */
function notMeasured({ language, numbers }: Wording, { reason, metrics }: Unmeasured): string {
  const { between, report, words } = language
  const names = metrics.map((metric) => metricName(language, metric)).join(between.clauses)
  const count = numbers.count(metrics.length)
  return `${report.labels.notMeasured} (${count})${between.items}${words.unmeasurable[reason]}: ${names}.`
}

/** How each metric is counted, what it means, where it comes from. */
export function definitionsView({ language }: Wording, metrics: readonly string[]): View {
  const { formula, meaning, basis } = language.help.explain
  return viewOf<MetricText>(
    { id: 'definitions', title: language.report.page.definitions },
    [
      words('figure', language.report.labels.figures, ({ name }) => name),
      words('formula', formula, (metric) => metric.formula),
      words('meaning', meaning, (metric) => metric.meaning),
      words('basis', basis, (metric) => metric.basis),
    ],
    metrics.flatMap((metric) => metricText(language, metric) ?? []),
  )
}

/** Every figure with what it is made of; where one could not be measured, why. */
export function measurementsView({ language }: Wording, metrics: Measurements): View {
  const { labels } = language.report
  type Line = readonly [metric: string, measured: Measurement]
  return viewOf<Line>(
    { id: 'measurements', title: labels.figures },
    [
      texts('figure', labels.figures, ([metric]) => metricName(language, metric)),
      ...partsOf<Line>('share', labels.share, language, ([, measured]) =>
        measured.kind === 'share' ? measured : undefined,
      ),
      words('definition', labels.definition, ([metric]) => metricText(language, metric)?.formula),
      words('reason', language.workbook.labels.reason, ([, measured]) =>
        measured.kind === 'share' ? undefined : language.words.unmeasurable[measured.reason],
      ),
    ],
    Object.entries(metrics),
  )
}
