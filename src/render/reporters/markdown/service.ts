import type { CatalogueReport, ServiceTable } from '../../../model/report.ts'
import { serviceColumns } from '../../content/figures/service-columns.ts'
import { serviceRows } from '../../content/figures/service-rows.ts'
import { type Blocks, type Document, safe, table } from './block.ts'

const FIELDS_SHOWN = 20

/** The table of the national portal: the whole, its largest fields, and the rest as one line. */
export function service(page: Document, report: Pick<CatalogueReport, 'table' | 'groups'>): Blocks {
  const { language, numbers } = page
  const { labels } = language.report
  const rows = serviceRows(report, { most: FIELDS_SHOWN })
  if (rows === undefined) return []
  const columns = serviceColumns(rows.whole, language)
  const line = (name: string, counts: ServiceTable) => [
    name,
    ...columns.map(({ value }) => numbers.count(value(counts))),
  ]
  const { whole, fields, others } = rows
  return [
    `### ${labels.serviceTable}`,
    ...table(
      [{ title: labels.field }, ...columns.map(({ title }) => ({ title, align: 'right' as const }))],
      [
        line(`**${labels.total}**`, whole),
        ...fields.map(({ field, table: counts }) =>
          line(field === '' ? language.words.unknown : safe(field), counts),
        ),
        ...(others === undefined
          ? []
          : [line(`${labels.others} (${numbers.count(others.fields)})`, others.table)]),
      ],
    ),
  ]
}
