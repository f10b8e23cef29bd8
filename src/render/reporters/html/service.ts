import type { CatalogueReport, ServiceTable } from '../../../model/report.ts'
import { serviceColumns } from '../../content/figures/service-columns.ts'
import { serviceRows } from '../../content/figures/service-rows.ts'
import { brief } from '../../text/brief.ts'
import { type Piece, stackedBar, swatch } from './chart.ts'
import { counted, grid, right, said } from './grid.ts'
import { html, type Markup } from './markup.ts'
import type { Page, Part, Standing } from './page.ts'

const FIELDS_SHOWN = 200

/** The table of the national portal, over it the whole as one bar. */
export function service(
  page: Page,
  report: Pick<CatalogueReport, 'table' | 'groups'>,
  { prefix }: Standing,
): readonly Part[] {
  const { language, numbers } = page
  const { labels } = language.report
  const rows = serviceRows(report, { most: FIELDS_SHOWN })
  if (rows === undefined) return []
  const columns = serviceColumns(rows.whole, language)
  const line = (name: string, counts: ServiceTable) => [
    said(name),
    ...columns.map(({ value }) => counted(page, value(counts))),
  ]
  const { whole, fields, others } = rows
  const table = grid(page, {
    id: `${prefix}service-table`,
    caption: labels.serviceTable,
    columns: [{ title: labels.field }, ...columns.map(({ title }) => right(title))],
    rows: [
      ...fields.map(({ field, table: counts }) => line(fieldName(page, field), counts)),
      ...(others === undefined
        ? []
        : [line(`${labels.others} (${numbers.count(others.fields)})`, others.table)]),
    ],
    foot: line(labels.total, whole),
    hasTools: fields.length > 1,
  })
  return [{ id: `${prefix}service`, title: labels.serviceTable, body: [chart(page, whole), table] }]
}

/** Procedures that do not say their field stand together under a word. */
export function fieldName({ language }: Page, field: string): string {
  return field === '' ? language.report.labels.unknown : brief(field)
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
