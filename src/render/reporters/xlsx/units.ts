import type { Sheet } from '../../../office/workbook/sheet.ts'
import { metricName } from '../../content/figures/figures.ts'
import { overviewMetrics, overviewView } from '../../content/figures/overview.ts'
import { worstFirst } from '../../content/figures/ranking.ts'
import { type Page, shareColumns, unitColumn, unitName } from './page.ts'
import { sheetsOf } from './stacked.ts'
import { tableSheets, words } from './table.ts'

/** All units side by side, a row each, the worst first. */
export function overview(page: Page): readonly Sheet[] {
  const { report } = page
  const view = overviewView(page, report, worstFirst(report.catalogues))
  const { part, whole } = page.language.report.labels
  const metrics = overviewMetrics(report.catalogues)
  const nameOf = (metric: string) => view.columns.find(({ id }) => id === metric)?.title ?? metric
  return sheetsOf(page, [view], {
    name: page.language.workbook.sheets.overview,
    columns: [
      ...['unit', 'level', 'verdict'],
      ...metrics.flatMap((metric) => [`${metric}.percent`, `${metric}.part`, `${metric}.whole`]),
      ...['records', 'procedures', 'scope', 'matched', 'missing', 'extra', 'different', 'uncoded'],
      ...['error', 'warning', 'note'],
    ],
    titles: Object.fromEntries(
      metrics.flatMap((metric) => [
        [`${metric}.part`, `${nameOf(metric)}: ${part}`],
        [`${metric}.whole`, `${nameOf(metric)}: ${whole}`],
      ]),
    ),
    codes: ['level'],
  })
}

/** Every figure of every unit; where one could not be measured, why. */
export function figures(page: Page): readonly Sheet[] {
  const { language, report } = page
  const { labels, sheets } = language.workbook
  const rows = report.catalogues.flatMap((one) =>
    Object.entries(one.metrics).map(([metric, measured]) => ({ unit: unitName(one), metric, measured })),
  )
  type Row = (typeof rows)[number]
  return tableSheets<Row>({
    name: sheets.figures,
    rows,
    columns: [
      unitColumn(page, ({ unit }) => unit),
      words(labels.figure, ({ metric }) => metricName(language, metric)),
      ...shareColumns<Row>(page, ({ measured }) => measured),
      words(labels.reason, ({ measured }) =>
        measured.kind === 'share' ? undefined : language.words.unmeasurable[measured.reason],
      ),
    ],
  })
}
