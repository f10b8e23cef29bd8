import type { Measurements } from '../../../model/measurement.ts'
import { figuresView } from '../../content/figures/figures.ts'
import { forScreen } from '../../text/escape.ts'
import { barsOf } from './bar-rows.ts'
import { heading, type Page, prose } from './page.ts'

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
