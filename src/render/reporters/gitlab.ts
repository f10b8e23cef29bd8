import type { Language } from '../../messages/language.ts'
import { ruleText } from '../../messages/sentence.ts'
import type { Severity } from '../../model/finding.ts'
import { jsonText } from '../../model/json-text.ts'
import { accepted } from '../accepted.ts'
import type { Reporter } from '../reporter.ts'
import { ruleLinks } from '../rule-link.ts'
import { inRepository } from '../source-uri.ts'
import { gravestFirst, told } from '../spoken.ts'

/**
 * GitLab Code Quality: the part of the Code Climate format that GitLab reads (docs.gitlab.com, "Code Quality", from
 * memory): description, check name, fingerprint, severity, path and first line, in one array. What to do and where the rule
 * is explained stand where Code Climate has room for it: the line that everybody sees stays short.
 */
export const gitlab: Reporter = {
  id: 'gitlab',
  *render(report, options) {
    const { language } = options
    const linkOf = ruleLinks(report, options)
    const seen = new Map<string, number>()
    let isFirst = true
    yield '['
    for (const finding of gravestFirst(report)) {
      const { rule, severity, location, fingerprint } = finding
      // Two findings with one fingerprint would be shown as one: the second of a kind gets a number.
      const times = (seen.get(fingerprint) ?? 0) + 1
      seen.set(fingerprint, times)
      const issue = {
        description: (finding.known === undefined
          ? told(finding, language)
          : `${told(finding, language)} ${accepted(finding.known, language)}`
        ).toWellFormed(),
        check_name: rule,
        content: { body: `${advice(rule, language)}<${linkOf(rule)}>` },
        fingerprint: times === 1 ? fingerprint : `${fingerprint}-${times}`,
        // The format knows no suppression: what is known is the least there is.
        severity: finding.known === undefined ? SEVERITIES[severity] : SEVERITIES.note,
        location: {
          path: inRepository(location.source).toWellFormed(),
          lines: { begin: location.line ?? location.row ?? 1 },
        },
      }
      yield `${isFirst ? '' : ','}\n  ${jsonText(issue)}`
      isFirst = false
    }
    yield isFirst ? ']\n' : '\n]\n'
  },
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' }

function advice(rule: string, language: Language): string {
  const fix = ruleText(language, rule)?.fix
  return fix === undefined ? '' : `${fix}\n\n`
}
