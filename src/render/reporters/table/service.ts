import type { CatalogueReport, ServiceTable } from '../../../model/report.ts'
import { serviceColumns } from '../../content/figures/service-columns.ts'
import { serviceRows } from '../../content/figures/service-rows.ts'
import { forScreen } from '../../text/escape.ts'
import type { Cell } from './fit-columns.ts'
import { grid } from './grid.ts'
import { heading, type Page } from './page.ts'

const FIELDS_SHOWN = 8

/** The table officials know from the national portal: the whole, then its largest fields. */
export function service(page: Page, catalogue: Pick<CatalogueReport, 'table' | 'groups'>): readonly string[] {
  const { language, numbers, paint } = page
  const { labels } = language.report
  const rows = serviceRows(catalogue, { most: FIELDS_SHOWN })
  if (rows === undefined) return []
  const columns = serviceColumns(rows.whole, language)
  const line = (name: string, table: ServiceTable, ink?: Cell['ink']): readonly Cell[] => [
    cell(forScreen(name), ink),
    ...columns.map(({ value }) => cell(numbers.count(value(table)), ink)),
  ]
  const { others } = rows
  const lines = grid(
    [
      { title: rows.fields.length === 0 ? '' : labels.field },
      ...columns.map(({ title }) => ({ title, align: 'right' as const })),
    ],
    [
      line(labels.total, rows.whole, paint.strong),
      ...rows.fields.map(({ field, table }) => line(field === '' ? language.words.unknown : field, table)),
      ...(others === undefined
        ? []
        : [line(`${labels.others} (${numbers.count(others.fields)})`, others.table, paint.faint)]),
    ],
    { width: page.width, indent: 2, headInk: paint.faint, direction: page.language.direction },
  )
  return [...heading(page, labels.serviceTable), ...lines]
}

function cell(text: string, ink?: Cell['ink']): Cell {
  return ink === undefined ? { text } : { text, ink }
}
