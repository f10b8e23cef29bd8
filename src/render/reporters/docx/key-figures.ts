import type { Measurements } from '../../../model/measurement.ts'
import {
  type Figure,
  figuresOf,
  figuresView,
  keyFigures,
  metricName,
  metricText,
} from '../../content/figures/figures.ts'
import { overviewColumns, overviewMetrics, overviewView } from '../../content/figures/overview.ts'
import { worstFirst } from '../../content/figures/ranking.ts'
import { spreadOf } from '../../content/figures/spread.ts'
import { firstRows } from '../../content/laid-out.ts'
import { brief } from '../../text/brief.ts'
import { type Blocks, items, type Page } from './paragraphs.ts'
import { tableOf } from './tables.ts'

/** Rows of the overview: a nation has three times as many, and a document takes kilobytes of memory for each cell. */
const UNITS_LISTED = 1000

/** Shares with part, whole, unknown and formula: a few in sentences, then all of them. @param caption of the table */
export function figures(page: Page, metrics: Measurements, caption?: string): Blocks {
  const view = figuresView(page, metrics)
  if (view === undefined) return []
  return [
    ...items(keyFigures(figuresOf(metrics, page).measured).map((figure) => sentenceOf(page, figure))),
    ...tableOf(page, view, {
      caption: caption ?? page.language.document.titles.figures,
      columns: ['figure', 'share.percent', 'share.part', 'share.whole', 'share.unknown', 'definition'],
    }),
  ]
}

function sentenceOf({ language, numbers }: Page, { metric, share }: Figure): string {
  const { figure, unknown } = language.document
  const silent =
    share.unknown === 0 ? '' : `${language.between.items}${unknown(numbers.count(share.unknown))}`
  const formula = metricText(language, metric)?.formula ?? ''
  return figure(metricName(language, metric), `${numbers.share(share)}${silent}`, formula)
}

/** What could not be measured and why: it is never printed as 0%. */
export function unmeasured({ language, hasBaseline }: Page, metrics: Measurements): Blocks {
  return items(
    figuresOf(metrics, { hasBaseline }).unmeasured.map(
      ({ reason, metrics: ids }) =>
        `${ids.map((id) => brief(metricName(language, id))).join(language.between.clauses)}: ${language.words.unmeasurable[reason]}.`,
    ),
  )
}

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

/** Units side by side, the worst first, with the figures that the order rests on; the totals last. */
export function overview(page: Page): Blocks {
  const { report, language, numbers } = page
  const view = overviewView(page, report, worstFirst(report.catalogues))
  const { left } = firstRows(view, UNITS_LISTED)
  return [
    ...tableOf(page, view, { columns: overviewColumns(report, { isJudged: true }), most: UNITS_LISTED }),
    ...items(left === 0 ? [] : [language.report.andMore(numbers.count(left))]),
  ]
}
