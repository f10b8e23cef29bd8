import type { BaselineReport, CatalogueReport } from '../../../model/report.ts'
import { comparisonColumns } from '../../content/figures/comparison-columns.ts'
import { scopeBasis } from '../../content/figures/scope.ts'
import { gapsByField } from '../../content/peers/gaps.ts'
import { forScreen } from '../../text/escape.ts'
import { barRows } from './bar-rows.ts'
import { grid } from './grid.ts'
import { heading, type Page, prose } from './page.ts'

const GAPS_SHOWN = 8

/** How the list stands to the baseline: what the unit has to hold, and how much of it is there. */
export function comparison(
  page: Page,
  { comparison: found, unit }: CatalogueReport,
  baseline: BaselineReport,
): readonly string[] {
  if (found === undefined) return []
  const { language, numbers, paint } = page
  const columns = comparisonColumns(found, language)
  return [
    ...heading(page, language.report.labels.comparison),
    ...prose(page, language.report.scope[scopeBasis(unit, baseline)], { indent: 2, ink: paint.faint }),
    ...grid(
      columns.map(({ title }) => ({ title, align: 'right' })),
      [columns.map(({ value }) => ({ text: numbers.count(value), ink: paint.strong }))],
      { width: page.width, indent: 2, headInk: paint.faint, direction: page.language.direction },
    ),
  ]
}

/** What is missing, by field: the largest gap first. */
export function gaps(page: Page, catalogue: CatalogueReport): readonly string[] {
  const { language, numbers, paint } = page
  const { labels, andMore } = language.report
  const all = gapsByField(catalogue)
  const shown = all.length <= GAPS_SHOWN + 1 ? all : all.slice(0, GAPS_SHOWN)
  if (shown.length === 0) return []
  const rows = shown.map(({ field, missing, coverage }) => ({
    name: field === '' ? language.words.unknown : forScreen(field),
    share: coverage,
    lead: numbers.count(missing),
  }))
  const more = all.length - shown.length
  const summary = [
    `${labels.missing}: ${numbers.count(all.reduce((sum, { missing }) => sum + missing, 0))}`,
    `${labels.field}: ${numbers.count(all.length)}`,
  ]
  return [
    ...heading(page, labels.gaps, ...summary.map((text) => ({ text, ink: paint.faint }))),
    ...barRows(page, rows),
    ...(more === 0 ? [] : prose(page, andMore(numbers.count(more)), { indent: 2, ink: paint.faint })),
  ]
}
