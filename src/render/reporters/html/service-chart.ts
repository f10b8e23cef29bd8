import type { CatalogueReport, ServiceTable } from '../../../model/report.ts'
import { serviceView } from '../../content/figures/service.ts'
import type { View } from '../../content/view.ts'
import { type Piece, stackedBar, swatch } from './chart.ts'
import type { Page, Part, SectionPlace } from './frame.ts'
import { html, type Markup } from './markup.ts'
import { partOf } from './part.ts'

export const FIELDS_SHOWN = 200

/** The table of the national portal, over it the whole as one bar. */
export function service(
  page: Page,
  report: Pick<CatalogueReport, 'table' | 'groups'>,
  { prefix }: SectionPlace,
): readonly Part[] {
  const view = serviceView(page, report, { most: FIELDS_SHOWN })
  const fields = report.groups['field']?.filter(({ table }) => table.all > 0) ?? []
  return partOf(page, view, { prefix, above: chart(page, report.table), hasTools: fields.length > 1 })
}

/** Every grouping that was asked for. */
export function groups(page: Page, views: readonly View[], { prefix }: SectionPlace): readonly Part[] {
  return views.flatMap((view) => partOf(page, view, { prefix, hasTools: view.rows.length > 1 }))
}

function chart({ language, numbers }: Page, whole: ServiceTable): Markup {
  const { labels, page: words } = language.report
  const pieces: readonly (Piece & { readonly title: string })[] = [
    { kind: 'full', count: whole.full, title: labels.fullOnline },
    { kind: 'partial', count: whole.partial, title: labels.partial },
    { kind: 'none', count: whole.information + whole.none, title: labels.notOffered },
    { kind: 'unknown', count: whole.unknown, title: labels.unknown },
  ]
  const says = ({ title, count }: (typeof pieces)[number]) =>
    `${title} ${numbers.share({ part: count, whole: whole.all })}`
  const legend = pieces.map((piece) => html`<li>${swatch(piece.kind)} ${says(piece)}</li>\n`)
  return html`<figure>
${stackedBar(pieces, `${words.chart}. ${labels.serviceTable}: ${pieces.map(says).join(language.between.clauses)}`)}
<figcaption><ul class="legend">\n${legend}</ul></figcaption>
</figure>\n`
}
