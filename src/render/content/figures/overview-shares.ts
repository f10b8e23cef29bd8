import type { Language } from '../../../messages/language.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import { metricName } from './figures.ts'

const ALWAYS = ['coverage', 'full-online-share', 'online-share']

/**
 * The shares worth a column when units stand side by side: those the targets speak of first, but what hardly any unit
 * has comes last. A narrow page drops the last ones.
 */
export function overviewMetrics(catalogues: readonly CatalogueReport[]): readonly string[] {
  const judged = catalogues.flatMap(({ verdicts }) => verdicts.map(({ metric }) => metric))
  const measuredIn = (metric: string) =>
    catalogues.filter(({ metrics }) => metrics[metric]?.kind === 'share').length
  const measured = [...new Set([...judged, ...ALWAYS])].filter((metric) => measuredIn(metric) > 0)
  const isCommon = (metric: string) => measuredIn(metric) * 2 >= catalogues.length
  return [...measured.filter(isCommon), ...measured.filter((metric) => !isCommon(metric))]
}

/** A heading short enough for a column. */
export function shortMetricName(language: Language, metric: string): string {
  const { labels } = language.report
  if (metric === 'coverage') return labels.coverage
  if (metric === 'full-online-share') return labels.fullOnline
  if (metric === 'online-share') return labels.online
  return metricName(language, metric)
}
