import type { Cause } from '../model/cause.ts'
import type { Facts, Finding } from '../model/finding.ts'
import type { CauseClause, RuleText } from './contract/rules.ts'
import type { Language } from './language.ts'

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

/** What the findings of a cause have in common, as a clause. A rule this version does not know keeps its facts. */
export function causeClause(
  { rule, examples: [first], shared = {} }: Cause,
  isAll: boolean,
  { causes }: Language,
): string {
  const clauses: Readonly<Record<string, CauseClause<never>>> = causes
  const facts = first?.facts ?? shared
  if (!Object.hasOwn(clauses, rule)) return JSON.stringify(facts)
  const clause = clauses[rule] as CauseClause<Facts> // as above
  return clause(shortened(facts), isAll)
}

// A clause is followed by the places: a text that fills the line would hide them.
const LONGEST = 60

function shortened(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [
      fact,
      typeof value === 'string' && value.length > LONGEST
        ? `${value.slice(0, LONGEST - 1).trimEnd()}…`
        : value,
    ]),
  )
}
