import { capitalised } from '../../../messages/listed.ts'
import type { ProvinceTotals, Report } from '../../../model/report.ts'
import type { View } from '../view.ts'
import { cells, counts, texts, viewOf } from '../view-of.ts'
import type { Wording } from '../wording.ts'
import { metricName } from './figures.ts'
import { overviewMetrics } from './overview.ts'

/** A row for each province and tier: a province and its communes are never added up. */
export function provincesView({ language }: Wording, { totals, catalogues }: Report): View | undefined {
  const { provinces = [] } = totals
  if (provinces.length === 0) return undefined
  const { labels } = language.report
  const { levels, severities } = language.words
  const short: Readonly<Record<string, string>> = {
    coverage: labels.coverage,
    'full-online-share': labels.fullOnline,
    'online-share': labels.online,
  }
  return viewOf<ProvinceTotals>(
    { id: 'provinces', title: labels.provinces, notes: [language.report.tiersApart()] },
    [
      texts('province', labels.province, ({ province }) => (province === '' ? labels.unknown : province)),
      texts('level', labels.level, ({ level }) => (level === undefined ? undefined : levels[level])),
      counts('catalogues', labels.units, (one) => one.catalogues),
      ...overviewMetrics(catalogues).map((metric) =>
        cells<ProvinceTotals>(
          'share',
          metric,
          short[metric] ?? metricName(language, metric),
          ({ metrics }) => {
            const share = metrics[metric]
            return share?.kind === 'share' ? { ...share } : undefined
          },
        ),
      ),
      ...(['error', 'warning'] as const).map((severity) =>
        counts<ProvinceTotals>(
          severity,
          capitalised(severities[severity].many),
          ({ bySeverity }) => bySeverity[severity],
        ),
      ),
      counts('records', labels.records, ({ records }) => records),
    ],
    provinces,
  )
}
