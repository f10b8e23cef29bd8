import type { Comparison } from '../../../model/comparison.ts'
import type { BaselineReport, CatalogueReport } from '../../../model/report.ts'
import type { View } from '../view.ts'
import { counts, viewOf } from '../view-of.ts'
import type { Wording } from '../wording.ts'
import { scopeSentences } from './scope.ts'

/**
 * How the list stands to the baseline: what the unit has to hold, and how much of it is there, in the order it is read.
 * What nobody can say is left out, never printed as 0.
 */
export function comparisonView(
  { language }: Wording,
  catalogue: Pick<CatalogueReport, 'comparison' | 'unit' | 'scope'>,
  baseline: BaselineReport | undefined,
): View | undefined {
  const { comparison } = catalogue
  if (comparison === undefined || baseline === undefined) return undefined
  const { labels } = language.report
  const figure = (id: keyof Comparison) =>
    comparison[id] === undefined ? [] : [counts<Comparison>(id, labels[id], (found) => Number(found[id]))]
  return viewOf(
    { id: 'comparison', title: labels.comparison, lead: scopeSentences(catalogue, baseline, language) },
    [
      ...figure('scope'),
      ...figure('missing'),
      ...figure('renumbered'),
      ...figure('matched'),
      ...figure('matchedByName'),
      ...figure('different'),
      ...figure('extra'),
      ...figure('ofAbsentIssuers'),
      ...figure('uncoded'),
    ],
    [comparison],
  )
}
