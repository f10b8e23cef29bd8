import type { Facts, Finding } from '../model/finding.ts'
import type { Language, RuleText } from './language.ts'

/** What a rule has to say, for ids that come from a saved result and may be unknown to this version. */
export function ruleText(language: Language, rule: string): RuleText<Facts> | undefined {
  const texts: Readonly<Record<string, RuleText<never>>> = language.rules
  // The facts of a finding are those of its rule: both come from the same literal.
  return Object.hasOwn(texts, rule) ? (texts[rule] as RuleText<Facts>) : undefined
}

/** The sentence of one finding. A rule this version does not know keeps its id and its facts. */
export function sentence({ rule, facts }: Finding, language: Language): string {
  const text = ruleText(language, rule)
  return text === undefined ? `${rule}: ${JSON.stringify(facts)}` : text.says(facts)
}
