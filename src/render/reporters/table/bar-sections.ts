import type { Measurements } from '../../../model/measurement.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import { figuresView } from '../../content/figures/figures.ts'
import { firstRows } from '../../content/laid-out.ts'
import { gapsView } from '../../content/peers/gaps.ts'
import { forScreen } from '../../text/escape.ts'
import { barsOf } from './bar-rows.ts'
import { heading, type Page, prose } from './screen.ts'

/** The shares that matter as bars, and what could not be measured. */
export function figures(page: Page, metrics: Measurements): readonly string[] {
  const view = figuresView(page, metrics)
  if (view === undefined) return []
  return [
    ...heading(page, view.title),
    ...barsOf(page, view.rows, { name: 'figure', share: 'share' }),
    ...view.notes.flatMap((text) => prose(page, forScreen(text), { indent: 2, ink: page.paint.faint })),
  ]
}

const GAPS_SHOWN = 8

/** What is missing, by field: the largest gap first. */
export function gaps(page: Page, catalogue: CatalogueReport): readonly string[] {
  const view = gapsView(page, catalogue)
  if (view === undefined) return []
  const { language, numbers, paint } = page
  const { labels, andMore } = language.report
  const { rows, left } = firstRows(view, GAPS_SHOWN, 1)
  const missing = view.rows.reduce(
    (sum, { cells }) => sum + (cells['missing']?.kind === 'count' ? cells['missing'].value : 0),
    0,
  )
  const summary = [
    `${labels.missing}: ${numbers.count(missing)}`,
    `${labels.field}: ${numbers.count(view.rows.length)}`,
  ]
  return [
    ...heading(page, view.title, ...summary.map((text) => ({ text, ink: paint.faint }))),
    ...barsOf(page, rows, { name: 'field', share: 'coverage', lead: 'missing' }),
    ...(left === 0 ? [] : prose(page, andMore(numbers.count(left)), { indent: 2, ink: paint.faint })),
  ]
}
