import { capitalised } from '../../../messages/listed.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import type { Sheet } from '../../../office/workbook/sheet.ts'
import { metricName } from '../../content/figures/figures.ts'
import { overviewMetrics, shortMetricName } from '../../content/figures/overview-shares.ts'
import { worstFirst, worstVerdict } from '../../content/figures/ranking.ts'
import { share } from './cell.ts'
import { type Page, shareColumns, unitColumn, unitName } from './page.ts'
import { cells, codes, counts, tableSheets, words } from './table.ts'

/** All units side by side, a row each, the worst first. */
export function overview(page: Page): readonly Sheet[] {
  const { language, report } = page
  const { labels } = language.report
  const { severities, levels, verdicts } = language.words
  const metrics = overviewMetrics(report.catalogues)
  return tableSheets<CatalogueReport>({
    name: language.workbook.sheets.overview,
    rows: worstFirst(report.catalogues),
    columns: [
      unitColumn(page, unitName),
      codes(labels.level, ({ unit }) => (unit.level === undefined ? undefined : levels[unit.level])),
      words(labels.verdict, (one) => {
        const worst = worstVerdict(one)
        return worst === undefined ? undefined : verdicts[worst]
      }),
      ...metrics.flatMap((metric) => {
        const name = shortMetricName(language, metric)
        return [name, `${name}: ${labels.part}`, `${name}: ${labels.whole}`].map((title, at) =>
          cells<CatalogueReport>(title, (one) => share(one.metrics[metric])[at]),
        )
      }),
      counts(labels.records, ({ records }) => records),
      counts(labels.procedures, ({ procedures }) => procedures),
      ...(report.baseline === undefined
        ? []
        : [
            counts<CatalogueReport>(labels.scope, ({ comparison }) => comparison?.scope),
            counts<CatalogueReport>(labels.matched, ({ comparison }) => comparison?.matched),
            counts<CatalogueReport>(labels.missing, ({ comparison }) => comparison?.missing),
            counts<CatalogueReport>(labels.extra, ({ comparison }) => comparison?.extra),
            counts<CatalogueReport>(labels.different, ({ comparison }) => comparison?.different),
            counts<CatalogueReport>(labels.uncoded, ({ comparison }) => comparison?.uncoded),
          ]),
      ...(['error', 'warning', 'note'] as const).map((severity) =>
        counts<CatalogueReport>(
          capitalised(severities[severity].many),
          ({ findings }) => findings.bySeverity[severity],
        ),
      ),
    ],
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
