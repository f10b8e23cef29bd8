import type { Measurements } from '../../../model/measurement.ts'
import { figuresOf, metricName } from '../../content/figures/figures.ts'
import { forScreen } from '../../text/escape.ts'
import { barRows } from './bar-rows.ts'
import { heading, type Page, prose } from './page.ts'

/** The shares that matter as bars, and what could not be measured, each by name, with the reason why. */
export function figures(page: Page, metrics: Measurements): readonly string[] {
  const { language } = page
  const { measured, unmeasured } = figuresOf(metrics, page)
  const rows = measured.map(({ metric, share }) => ({ name: forScreen(metricName(language, metric)), share }))
  const gaps = unmeasured.flatMap(({ reason, metrics: ids }) => {
    const names = ids.map((id) => metricName(language, id)).join(language.between.clauses)
    const count = page.numbers.count(ids.length)
    const text = `${language.report.labels.notMeasured} (${count})${language.between.items}${language.words.unmeasurable[reason]}: ${names}.`
    return prose(page, forScreen(text), { indent: 2, ink: page.paint.faint })
  })
  if (rows.length + gaps.length === 0) return []
  return [...heading(page, language.report.labels.figures), ...barRows(page, rows), ...gaps]
}
