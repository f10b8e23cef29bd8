import type { CatalogueReport } from '../../../model/report.ts'
import { comparisonView } from '../../content/figures/comparison.ts'
import { gapsView } from '../../content/peers/gaps.ts'
import { type Blocks, FIELDS_SHOWN, type Page } from './page.ts'
import { type SectionLayout, section } from './tables.ts'

/** How the list stands to the baseline. */
export function comparison(page: Page, one: CatalogueReport, layout: SectionLayout): Blocks {
  return section(page, comparisonView(page, one, page.report.baseline), { ...layout, isUncounted: true })
}

/** What is missing, by field: the largest gap first. */
export function gaps(page: Page, one: CatalogueReport, layout: SectionLayout): Blocks {
  return section(page, gapsView(page, one), {
    ...layout,
    columns: ['field', 'missing', 'coverage.part', 'coverage.whole', 'coverage.percent'],
    most: FIELDS_SHOWN,
    spare: 1,
  })
}
