import type { Language } from '../../../messages/language.ts'
import { listOf } from '../../../messages/listed.ts'
import { ruleText } from '../../../messages/sentence.ts'
import type { Alteration } from '../../../model/alteration.ts'
import { numbersOf } from '../../text/number.ts'

/** Why a cell is not as it was: the reason, what was untidy, and what an accepted suggestion rests on. */
export function altered({ why, defects, accepted }: Alteration, language: Language): string {
  const { alterations, defects: faults, evidence } = language.words
  const reason = alterations[why]
  if (accepted !== undefined) {
    const { rule, suggestion } = accepted
    const sure = numbersOf(language.tag).target(suggestion.confidence)
    const rests = listOf(suggestion.evidence.join(', '), evidence, language.between.items)
    return `${reason}: ${ruleText(language, rule)?.title ?? rule}${language.between.items}${sure} (${rests})`
  }
  return defects.length === 0
    ? reason
    : `${reason} (${listOf(defects.join(', '), faults, language.between.items)})`
}
