import type { CatalogueReport, ServiceTable } from '../../../model/report.ts'
import { serviceColumns } from '../../content/figures/service-columns.ts'
import { serviceRows } from '../../content/figures/service-rows.ts'
import { brief } from '../../text/brief.ts'
import { type Blocks, countedTable, numberColumn, type Page, textColumn } from './page.ts'

/** More fields are one line, which counts them: a Chairman reads a page, and the workbook has them all. */
export const FIELDS_SHOWN = 40

/** The table of the national portal: its largest fields, the rest as one line, and the whole. */
export function service(
  page: Page,
  report: Pick<CatalogueReport, 'table' | 'groups'>,
  title?: string,
): Blocks {
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
  const told = [
    ...fields.map(({ field, table }) => line(fieldName(page, field), table)),
    ...(others === undefined
      ? []
      : [line(`${labels.others} (${numbers.count(others.fields)})`, others.table)]),
  ]
  const total = line(labels.total, whole)
  const shown = [textColumn(labels.field), ...columns.map((column) => numberColumn(column.title))]
  const caption = title ?? labels.serviceTable
  if (told.length === 0) return [{ kind: 'table', caption, columns: shown, rows: [total] }]
  return countedTable(page, caption, { columns: shown, rows: told, foot: total })
}

/** Procedures that do not say their field stand together under a word. */
export function fieldName({ language }: Page, field: string): string {
  return field === '' ? language.report.labels.unknown : brief(field)
}
