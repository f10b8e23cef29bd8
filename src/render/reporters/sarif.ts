import { errorText } from '../../messages/error-text.ts'
import type { Language } from '../../messages/language.ts'
import { ruleText } from '../../messages/sentence.ts'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { accepted } from '../content/findings/accepted.ts'
import { ruleLinks } from '../content/findings/rule-link.ts'
import { countedFindings, gravestFirst, speak, told } from '../content/findings/spoken.ts'
import type { RenderOptions, Reporter } from '../reporter.ts'
import { numbersOf } from '../text/number.ts'
import { createLetters, type LetterAt, placedText, sarifLocation } from './sarif/finding-place.ts'
import { driverOf, invocationOf, LEVELS, type Notification, RESULTS_ACCEPTED, sarifLog } from './sarif/log.ts'

/**
 * SARIF 2.1.0, for code scanning (schema of the OASIS errata 01). One run, errors first. What is left out is said in a
 * notification of the invocation.
 */
export const sarif: Reporter = {
  id: 'sarif',
  *render(report, options) {
    const { language } = options
    const { baseline, catalogues } = report
    const letterAt = createLetters([
      ...(baseline?.sources ?? []),
      ...(baseline?.details?.sources ?? []),
      ...catalogues.flatMap(({ sources }) => sources),
    ])
    const listed = gravestFirst(report).slice(0, RESULTS_ACCEPTED)
    const rules = [...new Set(listed.map(({ rule }) => rule))].sort()
    const run = {
      driver: driverOf(report, language, describedRules(report, rules, listed, options)),
      invocation: invocation(report, listed.length, language),
    }
    yield* sarifLog(
      run,
      listed.map((finding) => ({
        ...result(finding, rules.indexOf(finding.rule), language, letterAt),
        ...suppressions(finding, report, language),
      })),
    )
  },
}

function describedRules(
  report: Report,
  rules: readonly string[],
  listed: readonly Finding[],
  options: RenderOptions,
): readonly object[] {
  const linkOf = ruleLinks(report, options)
  const severities = new Map(listed.map(({ rule, severity }) => [rule, severity]))
  return rules.map((rule) => {
    const text = ruleText(options.language, rule)
    return {
      id: rule,
      ...(text === undefined
        ? {}
        : {
            shortDescription: { text: text.title },
            fullDescription: { text: text.why },
            help: { text: `${text.fix}\n\n${text.basis}` },
          }),
      helpUri: linkOf(rule),
      defaultConfiguration: { level: LEVELS[severities.get(rule) ?? 'note'] },
    }
  })
}

function invocation(report: Report, listed: number, language: Language): object {
  const { toolErrors } = report
  const numbers = numbersOf(language.tag)
  const all = countedFindings(report)
  const leftOut: readonly Notification[] =
    all > listed
      ? [{ level: 'note', text: language.report.leftOut(numbers.count(listed), numbers.count(all)) }]
      : []
  const failed = toolErrors.map(({ code, facts }): Notification => {
    const { what, next } = errorText(code, facts, language)
    return { level: 'error', text: `${what} ${next}`.trim() }
  })
  return invocationOf(toolErrors.length === 0, [...failed, ...leftOut])
}

function result(finding: Finding, ruleIndex: number, language: Language, letterAt: LetterAt): object {
  const { rule, severity, location, fingerprint } = finding
  const { facts, code, name, catalogue, suggestion } = speak(finding, language)
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: placedText(told(finding, language), location, letterAt) },
    locations: [sarifLocation(location, letterAt)],
    // Our own identity of a finding: a hash of the line would change when rows move.
    partialFingerprints: { 'rasoatFinding/v1': fingerprint },
    properties: { catalogue, code, name, field: location.field, facts, suggestion },
  }
}

/** All results of a run say whether they are suppressed, or none does (SARIF 2.1.0, 3.27.23). */
function suppressions({ known }: Finding, report: Report, language: Language): object {
  if (report.known === undefined) return {}
  if (known === undefined) return { suppressions: [] }
  const justification = accepted(known, language).toWellFormed()
  return { suppressions: [{ kind: 'external', status: 'accepted', justification }] }
}
