import type { Language } from '../../../messages/language.ts'
import { listOf, wordFor } from '../../../messages/listed.ts'
import type { Suggestion } from '../../../model/suggestion.ts'
import { numbersOf } from '../../text/number.ts'

/** The sentence of a suggestion: what it would be, how sure, and what that rests on. Escaped later, with the finding. */
export function suggested({ field, value, confidence, evidence }: Suggestion, language: Language): string {
  const { properties, evidence: clauses } = language.words
  return language.report.suggests(
    wordFor(field, properties),
    value,
    numbersOf(language.tag).target(Math.round(confidence * 100) / 100),
    listOf(evidence.join(', '), clauses, language.between.items),
  )
}
