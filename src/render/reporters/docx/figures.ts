import type { Measurements } from '../../../model/measurement.ts'
import { type Figure, figuresOf, keyFigures, metricName, metricText } from '../../content/figures/figures.ts'
import { brief } from '../../text/brief.ts'
import { type Blocks, countedTable, items, numberColumn, type Page, textColumn } from './page.ts'

/** Shares with part, whole, unknown and formula: a few in sentences, then all of them. @param title of the table */
export function figures(page: Page, metrics: Measurements, title?: string): Blocks {
  const { language, numbers, hasBaseline } = page
  const { labels } = language.report
  const { measured } = figuresOf(metrics, { hasBaseline })
  return [
    ...items(keyFigures(measured).map((figure) => sentenceOf(page, figure))),
    ...countedTable(page, title ?? language.document.titles.figures, {
      columns: [
        textColumn(labels.figures),
        numberColumn(labels.share),
        numberColumn(labels.part),
        numberColumn(labels.whole),
        numberColumn(labels.unknown),
        textColumn(labels.definition),
      ],
      rows: measured.map(({ metric, share: { part, whole, unknown } }) => [
        brief(metricName(language, metric)),
        numbers.percent(part, whole),
        numbers.count(part),
        numbers.count(whole),
        numbers.count(unknown),
        metricText(language, metric)?.formula ?? '',
      ]),
    }),
  ]
}

function sentenceOf({ language, numbers }: Page, { metric, share }: Figure): string {
  const { figure, unknown } = language.document
  const silent = share.unknown === 0 ? '' : `, ${unknown(numbers.count(share.unknown))}`
  const formula = metricText(language, metric)?.formula ?? ''
  return figure(metricName(language, metric), `${numbers.share(share)}${silent}`, formula)
}

/** What could not be measured and why: it is never printed as 0%. */
export function unmeasured({ language, hasBaseline }: Page, metrics: Measurements): Blocks {
  return items(
    figuresOf(metrics, { hasBaseline }).unmeasured.map(
      ({ reason, metrics: ids }) =>
        `${ids.map((id) => brief(metricName(language, id))).join('; ')}: ${language.words.unmeasurable[reason]}.`,
    ),
  )
}
