import type { Comparison } from '../../../model/comparison.ts'
import type { Measurement } from '../../../model/measurement.ts'
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
  { language, numbers }: Wording,
  catalogue: Pick<CatalogueReport, 'comparison' | 'metrics' | 'unit' | 'scope'>,
  baseline: BaselineReport | undefined,
): View | undefined {
  const { comparison } = catalogue
  if (comparison === undefined || baseline === undefined) return undefined
  const { labels } = language.report
  const figure = (id: keyof Comparison) =>
    comparison[id] === undefined ? [] : [counts<Comparison>(id, labels[id], (found) => Number(found[id]))]
  return viewOf(
    {
      id: 'comparison',
      title: labels.comparison,
      lead: [
        ...scopeSentences(catalogue, baseline, language),
        ...heldOfMatched(catalogue.metrics['coverage'], comparison, { language, numbers }),
      ],
    },
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

/** Why a list matches more than it holds of its scope: the other codes are those of other scopes. */
function heldOfMatched(
  coverage: Measurement | undefined,
  { matched }: Comparison,
  { language, numbers: { count } }: Pick<Wording, 'language' | 'numbers'>,
): readonly string[] {
  if (coverage?.kind !== 'share' || coverage.part >= matched) return []
  const { part } = coverage
  const facts = { held: count(part), matched: count(matched), rest: count(matched - part) }
  return [language.firstPage.heldOfMatched(facts)]
}
