import type { Language } from '../../../messages/language.ts'
import type { Report } from '../../../model/report.ts'
import type { Numbers } from '../../text/number.ts'
import { metricName } from './figures.ts'

/**
 * Shares of the totals that do not speak for every catalogue, said as such: a percentage over the lists that have the
 * column hides those that have not.
 */
export function partlyMeasured(
  { catalogues, totals }: Report,
  language: Language,
  numbers: Numbers,
): readonly string[] {
  return Object.entries(totals.metrics).flatMap(([metric, { kind }]) => {
    const measured = catalogues.filter(({ metrics }) => metrics[metric]?.kind === 'share').length
    if (kind !== 'share' || measured === catalogues.length) return []
    const count = numbers.count(measured)
    return [language.report.measuredIn(metricName(language, metric), count, numbers.count(catalogues.length))]
  })
}
