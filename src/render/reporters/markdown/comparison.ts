import type { BaselineReport, CatalogueReport } from '../../../model/report.ts'
import { comparisonColumns } from '../../content/figures/comparison-columns.ts'
import { scopeBasis } from '../../content/figures/scope.ts'
import { gapsByField } from '../../content/peers/gaps.ts'
import { type Blocks, type Document, safe, table } from './block.ts'

const FIELDS_SHOWN = 20

/** How the list stands to the baseline: what the unit has to hold, and how much of it is there. */
export function comparison(
  { language, numbers }: Document,
  { comparison: found, unit }: CatalogueReport,
  baseline: BaselineReport,
): Blocks {
  if (found === undefined) return []
  const columns = comparisonColumns(found, language)
  return [
    `### ${language.report.labels.comparison}`,
    language.report.scope[scopeBasis(unit, baseline)],
    ...table(
      columns.map(({ title }) => ({ title, align: 'right' })),
      [columns.map(({ value }) => numbers.count(value))],
    ),
  ]
}

/** What is missing, by field: the largest gap first. */
export function gaps({ language, numbers }: Document, report: CatalogueReport): Blocks {
  const { labels, andMore } = language.report
  const all = gapsByField(report)
  if (all.length === 0) return []
  const shown = all.length <= FIELDS_SHOWN + 1 ? all : all.slice(0, FIELDS_SHOWN)
  const more = all.length - shown.length
  return [
    `### ${labels.gaps}`,
    ...table(
      [
        { title: labels.field },
        { title: labels.missing, align: 'right' },
        { title: labels.coverage, align: 'right' },
      ],
      shown.map(({ field, missing, coverage }) => [
        field === '' ? language.words.unknown : safe(field),
        numbers.count(missing),
        numbers.share(coverage),
      ]),
    ),
    ...(more === 0 ? [] : [andMore(numbers.count(more))]),
  ]
}
