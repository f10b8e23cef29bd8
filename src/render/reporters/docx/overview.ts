import { capitalised } from '../../../messages/listed.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import { metricName } from '../../content/figures/figures.ts'
import { overviewMetrics, shortMetricName } from '../../content/figures/overview-shares.ts'
import { worstFirst, worstVerdict } from '../../content/figures/ranking.ts'
import { spreadOf } from '../../content/figures/spread.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { brief } from '../../text/brief.ts'
import { type Blocks, countedTable, items, numberColumn, type Page, textColumn } from './page.ts'

/** Of each share the lowest, the middle and the highest unit, and how many are below the line. */
export function spreads({ language, report }: Page): Blocks {
  return items(
    overviewMetrics(report.catalogues).flatMap((metric) => {
      const spread = spreadOf(report.catalogues, metric, language)
      if (spread === undefined) return []
      return [`${metricName(language, metric)}: ${[spread.says, spread.line].join(' ').trim()}`]
    }),
  )
}

interface Line extends Pick<CatalogueReport, 'metrics' | 'records' | 'table'> {
  readonly findings: Pick<CatalogueReport['findings'], 'bySeverity'>
}

/** All units side by side, the worst first, with the figures that the order rests on; the totals last. */
export function overview(page: Page): Blocks {
  const { language, numbers, report } = page
  const { labels } = language.report
  const metrics = overviewMetrics(report.catalogues)
  const line = (name: string, verdict: string, { metrics: own, table, findings, records }: Line) => [
    name,
    verdict,
    ...metrics.map((metric) => {
      const found = own[metric]
      return found?.kind === 'share' ? numbers.share(found) : '–'
    }),
    numbers.count(table.unknown),
    numbers.count(findings.bySeverity.error),
    numbers.count(findings.bySeverity.warning),
    numbers.count(records),
  ]
  return countedTable(page, undefined, {
    columns: [
      textColumn(labels.unit),
      textColumn(labels.verdict),
      ...metrics.map((metric) => numberColumn(shortMetricName(language, metric))),
      numberColumn(labels.unknown),
      numberColumn(capitalised(language.words.severities.error.many)),
      numberColumn(capitalised(language.words.severities.warning.many)),
      numberColumn(labels.records),
    ],
    rows: worstFirst(report.catalogues).map((one) =>
      line(brief(unitLabel(one, language)), verdictOf(page, one), one),
    ),
    foot: line(labels.total, '', report.totals),
  })
}

function verdictOf({ language, numbers }: Page, one: CatalogueReport): string {
  const worst = worstVerdict(one)
  if (worst === undefined) return ''
  const same = one.verdicts.filter(({ status }) => status === worst).length
  return `${language.words.verdicts[worst]} ${numbers.count(same)}/${numbers.count(one.verdicts.length)}`
}
