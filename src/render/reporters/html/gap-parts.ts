import type { BaselineReport, CatalogueReport, Report } from '../../../model/report.ts'
import { comparisonView } from '../../content/figures/comparison.ts'
import { fileNamed } from '../../content/figures/file-named.ts'
import { outsideScopeView } from '../../content/figures/outside-scope.ts'
import { wayToScopeView } from '../../content/figures/way-to-scope.ts'
import { gapListView } from '../../content/peers/gap-list.ts'
import { gapsView } from '../../content/peers/gaps.ts'
import type { View } from '../../content/view.ts'
import { withUnit } from '../../content/view-of.ts'
import { type Page, type Part, type SectionPlace, unitName } from './frame.ts'
import { html, NOTHING } from './markup.ts'
import { notOnPaper } from './paper.ts'
import { partOf } from './part.ts'

/** How the list stands to the baseline: what the unit has to hold, and how much of it is there. */
export function comparison(
  page: Page,
  one: CatalogueReport,
  baseline: BaselineReport,
  { prefix }: SectionPlace,
): readonly Part[] {
  const view = comparisonView(page, one, baseline)
  // A file is nobody's name.
  const named = (found: View) =>
    fileNamed(one) === undefined
      ? withUnit(found, page.language, { id: one.id, name: unitName(page, one) })
      : found
  return [
    ...partOf(page, view && named(view), { prefix }),
    ...partOf(page, wayToScopeView(page, one, baseline), { prefix }),
  ]
}

/** What is missing, by field, the largest gap first. */
export function gaps(page: Page, report: CatalogueReport, { prefix }: SectionPlace): readonly Part[] {
  return partOf(page, gapsView(page, report), {
    prefix,
    columns: ['field', 'missing', 'coverage', 'chart'],
    drawn: { share: 'coverage' },
    hasTools: true,
  })
}

/** The procedures behind the steps of the scope, by step. */
export function outsideScope(page: Page, report: Report): readonly Part[] {
  const view = outsideScopeView(page, report)
  if (view === undefined) return []
  const above = notOnPaper(page, view.rows.length)
  return partOf(page, { ...view, rows: view.rows.slice(0, LISTED) }, { prefix: '', above, hasTools: true })
}

/** All that one list can lack. Of many lists a sentence says how many more there are, and where. */
const LISTED = 5000

/** The missing procedures that were kept, by name. */
export function missingProcedures(page: Page, report: Report): readonly Part[] {
  const { numbers } = page
  const words = page.language.report.page
  const { all = 0, ...view } = gapListView(page, report, 'missing')
  if (all === 0) return []
  const listed = Math.min(view.rows.length, LISTED)
  const left =
    listed < all ? html`<p>${words.missingListed(numbers.count(listed), numbers.count(all))}</p>\n` : NOTHING
  const shown = { ...view, title: words.missingProcedures, rows: view.rows.slice(0, LISTED) }
  return partOf(page, shown, {
    prefix: '',
    above: left,
    columns: ['code', 'name', 'field', 'level', ...(report.catalogues.length > 1 ? ['unit'] : [])],
    hasTools: true,
  })
}
