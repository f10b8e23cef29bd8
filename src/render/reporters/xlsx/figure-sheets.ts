import type { Sheet } from '../../../office/workbook/sheet.ts'
import { measurementsView } from '../../content/figures/figures.ts'
import { outsideScopeView } from '../../content/figures/outside-scope.ts'
import { overviewMetrics, overviewView } from '../../content/figures/overview.ts'
import { provincesView } from '../../content/figures/provinces.ts'
import { worstFirst } from '../../content/figures/ranking.ts'
import { serviceGroupsView } from '../../content/figures/service.ts'
import { gapsView } from '../../content/peers/gaps.ts'
import type { Page } from './book.ts'
import { sheetsOf, stacked } from './stacked.ts'

/** The table of the national portal, of each list as a whole and of all its groups. The filter chooses what they are by. */
export function service(page: Page): readonly Sheet[] {
  const view = serviceGroupsView(page, page.report)
  return sheetsOf(page, [view], {
    name: page.language.workbook.sheets.service,
    columns: view.columns.map(({ id }) => id),
  })
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
    notes: view.notes,
  })
}

/** A row for each province and tier. */
export function provinces(page: Page): readonly Sheet[] {
  const view = provincesView(page, page.report)
  if (view === undefined) return []
  return sheetsOf(page, [view], {
    name: page.language.report.labels.provinces,
    columns: view.columns.map(({ id }) => id),
    notes: view.notes,
  })
}

/** Every figure of every unit; where one could not be measured, why. */
export function figures(page: Page): readonly Sheet[] {
  const { labels, sheets } = page.language.workbook
  return stacked(page, ({ metrics }) => [measurementsView(page, metrics)], {
    name: sheets.figures,
    columns: ['figure', 'share.percent', 'share.part', 'share.whole', 'share.unknown', 'reason'],
    titles: { figure: labels.figure },
  })
}

/** The procedures behind the steps of the scope. */
export function outsideScope(page: Page): readonly Sheet[] {
  const view = outsideScopeView(page, page.report)
  if (view === undefined) return []
  return sheetsOf(page, [view], {
    name: page.language.scope.outside,
    columns: view.columns.map(({ id }) => id),
    sentences: ['name', 'agencies'],
  })
}
