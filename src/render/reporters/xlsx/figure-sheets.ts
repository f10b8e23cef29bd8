import { wordFor } from '../../../messages/listed.ts'
import type { ServiceTable } from '../../../model/report.ts'
import type { Sheet } from '../../../office/workbook/sheet.ts'
import { metricName } from '../../content/figures/figures.ts'
import { overviewMetrics, overviewView } from '../../content/figures/overview.ts'
import { worstFirst } from '../../content/figures/ranking.ts'
import { serviceColumns } from '../../content/figures/service.ts'
import { gapsView } from '../../content/peers/gaps.ts'
import { type Page, shareColumns, unitColumn, unitName } from './book.ts'
import { sheetsOf, stacked } from './stacked.ts'
import { counts, tableSheets, words } from './table-sheets.ts'

interface Row {
  readonly unit: string
  /** Undefined: the whole list. */
  readonly dimension?: string
  readonly key: string
  readonly table: ServiceTable
}

/** The table of the national portal, of each list as a whole and of all its groups. The filter chooses what they are by. */
export function service(page: Page): readonly Sheet[] {
  const { language, report } = page
  const { labels } = language.report
  const { words: named, workbook } = language
  const columns = serviceColumns(report.totals.table, language)
  const [all, ...levels] = columns
  const unsaid = ({ table }: Row) => table.unknown === table.all
  return tableSheets<Row>({
    name: workbook.sheets.service,
    rows: rowsOf(page),
    columns: [
      unitColumn(page, ({ unit }) => unit),
      words(workbook.labels.dimension, ({ dimension }) =>
        dimension === undefined ? labels.total : wordFor(dimension, named.dimensions),
      ),
      words(workbook.labels.group, ({ dimension, key }) => {
        if (dimension === undefined) return undefined
        if (key === '') return named.unknown
        return dimension === 'level' ? wordFor(key, named.levels) : key
      }),
      ...(all === undefined ? [] : [counts<Row>(all.title, ({ table }) => all.value(table))]),
      // Zeros would read as "nothing is offered" where the list says nothing.
      ...levels.map(({ title, value }) =>
        counts<Row>(title, (row) => (unsaid(row) && title !== labels.unknown ? undefined : value(row.table))),
      ),
    ],
  })
}

function rowsOf({ report, language }: Page): readonly Row[] {
  const { catalogues, totals } = report
  const whole = { unit: language.report.labels.total, key: '', table: totals.table }
  return [
    ...(catalogues.length > 1 ? [whole] : []),
    ...catalogues.flatMap((one) => {
      const unit = unitName(one)
      return [
        { unit, key: '', table: one.table },
        ...Object.entries(one.groups).flatMap(([dimension, groups]) =>
          groups
            .filter(({ table }) => table.all > 0)
            .map(({ key, table }) => ({ unit, dimension, key, table })),
        ),
      ]
    }),
  ]
}

/** What is missing in each field, the largest gap of each unit first. */
export function fields(page: Page): readonly Sheet[] {
  return stacked(page, (one) => [gapsView(page, one)], {
    name: page.language.workbook.sheets.fields,
    columns: ['field', 'missing', 'coverage.percent', 'coverage.part', 'coverage.whole', 'coverage.unknown'],
    titles: { 'coverage.percent': page.language.report.labels.share },
  })
}

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
