import type { Language } from '../../messages/language.ts'
import { ruleText } from '../../messages/sentence.ts'
import type { Finding } from '../../model/finding.ts'
import { accepted } from '../content/findings/accepted.ts'
import { BASELINE_FINDINGS, type OutsideBaseline, outsideBaseline } from '../content/findings/outside.ts'
import { type RuleLink, ruleLinks } from '../content/findings/rule-link.ts'
import { gravestFirst, told } from '../content/findings/spoken.ts'
import type { Reporter } from '../reporter.ts'
import { codeQuality, type Issue } from './gitlab/issues.ts'

/**
 * The findings for Code Quality of GitLab. What to do and where the rule is explained stand where Code Climate has room for
 * it: the line that everybody sees stays short.
 */
export const gitlab: Reporter = {
  id: 'gitlab',
  *render(report, options) {
    const linkOf = ruleLinks(options)
    const outside = outsideBaseline(report, options)
    const listed = gravestFirst(report, outside !== undefined)
    const issues = listed.map((finding) => issueOf(finding, options.language, linkOf))
    const summed = outside === undefined ? [] : [issueOfBaseline(outside)]
    yield* codeQuality([...issues, ...summed], options.repository)
  },
}

function issueOf(finding: Finding, language: Language, linkOf: RuleLink): Issue {
  const { rule, severity, location, fingerprint, known } = finding
  const text = told(finding, language)
  return {
    description: known === undefined ? text : `${text} ${accepted(known, language)}`,
    check: rule,
    body: adviceOn(rule, language, linkOf),
    fingerprint,
    // The format knows no suppression: what is known is the least there is.
    severity: known === undefined ? severity : 'note',
    path: location.source,
    line: location.line ?? location.row ?? 1,
  }
}

function adviceOn(rule: string, language: Language, linkOf: RuleLink): string {
  const [fix, link] = [ruleText(language, rule)?.fix, linkOf(rule)]
  return [fix ?? [], link === undefined ? [] : `<${link}>`].flat().join('\n\n')
}

function issueOfBaseline({ severity, message, source, fingerprint }: OutsideBaseline): Issue {
  return { description: message, check: BASELINE_FINDINGS, fingerprint, severity, path: source, line: 1 }
}
