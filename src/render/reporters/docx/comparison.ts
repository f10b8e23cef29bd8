import type { CatalogueReport } from '../../../model/report.ts'
import { comparisonColumns } from '../../content/figures/comparison-columns.ts'
import { scopeBasis } from '../../content/figures/scope.ts'
import { gapsByField } from '../../content/peers/gaps.ts'
import {
  type Blocks,
  countedTable,
  FIELDS_SHOWN,
  fieldName,
  items,
  numberColumn,
  type Page,
  prose,
  textColumn,
} from './page.ts'

/** How the list stands to the baseline: what the unit has to hold, and how much of it is there. */
export function comparison(page: Page, { comparison: found, unit }: CatalogueReport, title?: string): Blocks {
  const { language, numbers, report } = page
  const { labels, scope } = language.report
  if (found === undefined || report.baseline === undefined) return []
  const columns = comparisonColumns(found, language)
  return [
    prose(scope[scopeBasis(unit, report.baseline)]),
    {
      kind: 'table',
      caption: title ?? labels.comparison,
      columns: columns.map((column) => numberColumn(column.title)),
      rows: [columns.map(({ value }) => numbers.count(value))],
    },
  ]
}

/** What is missing, by field: the largest gap first. */
export function gaps(page: Page, one: CatalogueReport, title?: string): Blocks {
  const { language, numbers } = page
  const { labels, andMore } = language.report
  const all = gapsByField(one)
  const shown = all.length <= FIELDS_SHOWN + 1 ? all : all.slice(0, FIELDS_SHOWN)
  const more = all.length - shown.length
  return [
    ...countedTable(page, title ?? labels.gaps, {
      columns: [
        textColumn(labels.field),
        numberColumn(labels.missing),
        numberColumn(labels.part),
        numberColumn(labels.whole),
        numberColumn(labels.coverage),
      ],
      rows: shown.map(({ field, missing, coverage: { part, whole } }) => [
        fieldName(page, field),
        numbers.count(missing),
        numbers.count(part),
        numbers.count(whole),
        numbers.percent(part, whole),
      ]),
    }),
    ...items(more === 0 ? [] : [andMore(numbers.count(more))]),
  ]
}
