import type { Language } from '../../messages/language.ts'
import { capitalised } from '../../messages/listed.ts'
import { type Difference, hasNoList } from '../../model/difference.ts'
import { severityCounts } from '../content/findings/severity-counts.ts'
import { numbersOf } from '../text/number.ts'

/** "3 changes (1 error, 2 notes) · Outcome: failed", for the place where a reader looks first. */
export function concluded(result: Difference, language: Language): string {
  const { counts, outcome } = result
  const numbers = numbersOf(language.tag)
  const { changed, noList } = language.difference
  const graveness = severityCounts({ language, numbers }, counts).join(language.between.items)
  const all = hasNoList(result) ? capitalised(noList) : changed(numbers.count(counts.changes))
  const said = counts.changes === 0 ? all : `${all} (${graveness})`
  return `${said} · ${language.report.labels.outcome}: ${language.words.outcomes[outcome]}`
}
