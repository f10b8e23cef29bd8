import type { CatalogueReport, Report } from '../../../model/report.ts'
import { scopesInSentences } from '../figures/scope.ts'
import { severityCounts } from '../findings/severity-counts.ts'
import { baselineRemarks } from '../sources/baseline-remarks.ts'
import type { Wording } from '../wording.ts'
import type { Fact } from './fact.ts'
import { sourceItem } from './source-item.ts'

/** What the lists were held against, and which of its procedures they have to hold. */
export function baselineFacts(
  { language, numbers }: Pick<Wording, 'language' | 'numbers'>,
  {
    baseline,
    catalogues,
  }: { readonly baseline?: Report['baseline']; readonly catalogues: readonly CatalogueReport[] },
): readonly Fact[] {
  if (baseline === undefined) return []
  const { labels } = language.report
  const label = labels.baseline
  const { sources, procedures, findings } = baseline
  // They never count against a list.
  const found = severityCounts({ language, numbers }, findings).join(' · ')
  return [
    {
      id: 'baseline',
      label,
      items: [
        ...sources.map((source) => sourceItem(source, language)),
        { kind: 'count', title: labels.procedures, value: procedures },
        ...(found === '' ? [] : [{ kind: 'words' as const, text: `${labels.findings}: ${found}` }]),
      ],
    },
    {
      id: 'baseline-remarks',
      label,
      items: baselineRemarks(baseline, language).map((text) => ({ kind: 'text', text })),
    },
    {
      id: 'scope',
      label: labels.scope,
      items: scopesInSentences(catalogues, baseline, language).map((text) => ({ kind: 'text', text })),
    },
  ]
}
