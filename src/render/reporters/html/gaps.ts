import { listOf } from '../../../messages/listed.ts'
import type { BaselineReport, CatalogueReport, Report } from '../../../model/report.ts'
import { comparisonView } from '../../content/figures/comparison.ts'
import { isGap } from '../../content/peers/gap-kinds.ts'
import { gapsView } from '../../content/peers/gaps.ts'
import { withUnit } from '../../content/view-of.ts'
import { brief } from '../../text/brief.ts'
import { type Column, grid, linked, said } from './grid.ts'
import { html } from './markup.ts'
import { fieldName, type Page, type Part, type Standing, unitName } from './page.ts'
import { partOf } from './part.ts'

/** How the list stands to the baseline: what the unit has to hold, and how much of it is there. */
export function comparison(
  page: Page,
  one: CatalogueReport,
  baseline: BaselineReport,
  { prefix }: Standing,
): readonly Part[] {
  const view = comparisonView(page, one, baseline)
  const unit = { id: one.id, name: unitName(page, one) }
  return partOf(page, view && withUnit(view, page.language, unit), { prefix })
}

/** What is missing, by field, the largest gap first. */
export function gaps(page: Page, report: CatalogueReport, { prefix }: Standing): readonly Part[] {
  return partOf(page, gapsView(page, report), {
    prefix,
    columns: ['field', 'missing', 'coverage', 'chart'],
    drawn: { share: 'coverage' },
    hasTools: true,
  })
}

const RULE = 'missing-procedure'
/** All that one list can lack. Of many lists a sentence says how many more there are, and where. */
const LISTED = 5000

/** The missing procedures that were kept, by name. */
export function missingProcedures(page: Page, { catalogues, totals }: Report): readonly Part[] {
  const { language, numbers } = page
  const { labels, page: words } = language.report
  const kept = catalogues.flatMap((one) =>
    one.findings.items
      .filter((item) => isGap('missing', item))
      .map((item) => ({ item, unit: unitName(page, one) })),
  )
  const isMany = catalogues.length > 1
  const listed = kept.slice(0, LISTED)
  const all = totals.findings.byRule[RULE] ?? 0
  if (all === 0) return []
  const columns: readonly Column[] = [
    { title: labels.code },
    { title: labels.name },
    { title: labels.field, filter: true },
    { title: labels.level, filter: true },
    ...(isMany ? [{ title: labels.unit, filter: true } as const] : []),
  ]
  const rows = listed.map(({ item: { code = '', name = '', url, facts }, unit }) => [
    linked(code, url),
    said(brief(name)),
    said(fieldName(page, String(facts['field'] ?? ''))),
    said(levels(page, String(facts['levels'] ?? ''))),
    ...(isMany ? [said(unit)] : []),
  ])
  const id = 'missing'
  const left =
    listed.length < all
      ? html`<p>${words.missingListed(numbers.count(listed.length), numbers.count(all))}</p>\n`
      : html``
  const table =
    rows.length === 0
      ? html``
      : grid(page, { id: `${id}-table`, caption: words.missingProcedures, columns, rows, hasTools: true })
  return [{ id, title: words.missingProcedures, body: [left, table] }]
}

function levels({ language: { words, between } }: Page, said: string): string {
  return said === '' ? words.unknown : brief(listOf(said, words.levels, between.items))
}
