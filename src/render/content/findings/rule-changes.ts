import type { Language } from '../../../messages/language.ts'
import { ruleText } from '../../../messages/sentence.ts'
import type { Report } from '../../../model/report.ts'

const NAMED_AT_MOST = 8

/** What the run did to the rules, as short words; rules switched off by the dozen (--only) are counted. */
export function ruleChanges({ run: { rules = {} } }: Report, language: Language): readonly string[] {
  const { off } = language.report.labels
  const changes = Object.entries(rules)
  const switchedOff = changes.filter(([, severity]) => severity === 'off')
  const isMany = switchedOff.length > NAMED_AT_MOST
  const named = changes.filter(([, severity]) => severity !== 'off' || !isMany)
  const words = named.map(
    ([rule, severity]) =>
      `${ruleText(language, rule)?.title ?? rule}: ${severity === 'off' ? off : language.words.severities[severity].one}`,
  )
  return isMany ? [...words, `${switchedOff.length} × ${off}`] : words
}
