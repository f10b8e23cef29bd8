import type { Language } from '../../messages/language.ts'
import { ruleText } from '../../messages/sentence.ts'
import type { Difference } from '../../model/difference.ts'
import { type RuleLink, ruleLinks } from '../content/findings/rule-link.ts'
import type { Reporter } from '../reporter.ts'
import { codeQuality, type Issue } from '../reporters/gitlab/issues.ts'
import { type Entry, entriesOf, fullSentence, ruleOf } from './entries.ts'

/** The changes for Code Quality of GitLab, each under what it means. */
export const gitlab: Reporter<Difference> = {
  id: 'gitlab',
  *render(difference, options) {
    const { language } = options
    const linkOf = ruleLinks(options)
    const issues = entriesOf(difference, language).map((entry) => issueOf(entry, language, linkOf))
    yield* codeQuality(issues, options.repository)
  },
}

function issueOf(entry: Entry, language: Language, linkOf: RuleLink): Issue {
  const { id, severity, place, fingerprint } = entry
  const rule = ruleOf(id)
  const fix = rule === undefined ? undefined : ruleText(language, rule)?.fix
  const link = rule === undefined ? undefined : linkOf(rule)
  const advice = [...(fix === undefined ? [] : [fix]), ...(link === undefined ? [] : [`<${link}>`])]
  return {
    description: fullSentence(entry),
    check: id,
    body: [language.difference.explained[id], ...advice].join('\n\n'),
    fingerprint,
    severity,
    path: place.source,
    line: place.line ?? place.row ?? 1,
  }
}
