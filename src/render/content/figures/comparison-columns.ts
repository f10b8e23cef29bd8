import type { Language } from '../../../messages/language.ts'
import type { Comparison } from '../../../model/report.ts'

/** The figures of a comparison, in the order they are read. What nobody can say is left out, never printed as 0. */
export function comparisonColumns(
  { scope, matched, missing, extra, different, uncoded, matchedByName }: Comparison,
  { report: { labels } }: Language,
): readonly { readonly title: string; readonly value: number }[] {
  return [
    ...(scope === undefined ? [] : [{ title: labels.scope, value: scope }]),
    ...(missing === undefined ? [] : [{ title: labels.missing, value: missing }]),
    { title: labels.matched, value: matched },
    ...(matchedByName === undefined ? [] : [{ title: labels.matchedByName, value: matchedByName }]),
    { title: labels.different, value: different },
    { title: labels.extra, value: extra },
    { title: labels.uncoded, value: uncoded },
  ]
}
