import { metricName } from '../../content/figures/figures.ts'
import { overviewColumns, overviewMetrics, overviewView } from '../../content/figures/overview.ts'
import { worstFirst } from '../../content/figures/ranking.ts'
import { spreadOf } from '../../content/figures/spread.ts'
import { type Blocks, items, type Page } from './page.ts'
import { tableOf } from './tables.ts'

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

/** All units side by side, the worst first, with the figures that the order rests on; the totals last. */
export function overview(page: Page): Blocks {
  const { report } = page
  return tableOf(page, overviewView(page, report, worstFirst(report.catalogues)), {
    columns: overviewColumns(report, { isJudged: true }),
  })
}
