import { errorText } from '../../messages/error-text.ts'
import type { Language } from '../../messages/language.ts'
import { ruleText } from '../../messages/sentence.ts'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { accepted } from '../content/findings/accepted.ts'
import { BASELINE_FINDINGS, type OutsideBaseline, outsideBaseline } from '../content/findings/outside.ts'
import { ruleLinks } from '../content/findings/rule-link.ts'
import { countedFindings, gravestFirst, speak, told } from '../content/findings/spoken.ts'
import type { RenderOptions, Reporter } from '../reporter.ts'
import { numbersOf } from '../text/number.ts'
import { createLetters, type LetterAt, placedText, sarifLocation } from './sarif/finding-place.ts'
import { driverOf, invocationOf, LEVELS, type Notification, RESULTS_ACCEPTED, sarifLog } from './sarif/log.ts'
import { plainMessage } from './sarif/message.ts'

/**
 * SARIF 2.1.0, for code scanning (schema of the OASIS errata 01). One run, errors first. What is left out is said in a
 * notification of the invocation.
 */
export const sarif: Reporter = {
  id: 'sarif',
  *render(report, options) {
    const { language, repository } = options
    const { baseline, catalogues } = report
    const letterAt = createLetters([
      ...(baseline?.sources ?? []),
      ...(baseline?.details?.sources ?? []),
      ...catalogues.flatMap(({ sources }) => sources),
    ])
    const outside = outsideBaseline(report, options)
    const listed = gravestFirst(report, outside !== undefined).slice(0, RESULTS_ACCEPTED)
    const rules = [...new Set(listed.map(({ rule }) => rule))].sort()
    const run = {
      driver: driverOf(report, language, [
        ...describedRules(rules, listed, options),
        ...(outside === undefined ? [] : [ruleOfBaseline(outside)]),
      ]),
      invocation: invocation(report, { listed: listed.length, outside }, language),
    }
    yield* sarifLog(run, [
      ...listed.map((finding) => ({
        ...result(finding, rules.indexOf(finding.rule), { language, letterAt, repository }),
        ...suppressions(finding, report, language),
      })),
      ...(outside === undefined
        ? []
        : [
            { ...resultOfBaseline(outside, rules.length, repository), ...suppressions({}, report, language) },
          ]),
    ])
  },
}

function describedRules(
  rules: readonly string[],
  listed: readonly Finding[],
  options: RenderOptions,
): readonly object[] {
  const linkOf = ruleLinks(options)
  const severities = new Map(listed.map(({ rule, severity }) => [rule, severity]))
  return rules.map((rule) => {
    const text = ruleText(options.language, rule)
    const link = linkOf(rule)
    return {
      id: rule,
      ...(text === undefined
        ? {}
        : {
            shortDescription: { text: text.title },
            fullDescription: { text: text.why },
            help: { text: `${text.fix}\n\n${text.basis}` },
          }),
      ...(link === undefined ? {} : { helpUri: link }),
      defaultConfiguration: { level: LEVELS[severities.get(rule) ?? 'note'] },
    }
  })
}

function invocation(
  report: Report,
  { listed, outside }: { readonly listed: number; readonly outside: OutsideBaseline | undefined },
  language: Language,
): object {
  const { toolErrors } = report
  const numbers = numbersOf(language.tag)
  const all = outside === undefined ? countedFindings(report) : report.totals.findings.total
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

interface Knows {
  readonly language: Language
  readonly letterAt: LetterAt
  readonly repository: RenderOptions['repository']
}

function result(finding: Finding, ruleIndex: number, { language, letterAt, repository }: Knows): object {
  const { rule, severity, location, fingerprint } = finding
  const { facts, code, name, catalogue, suggestion } = speak(finding, language)
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: plainMessage(placedText(told(finding, language), location, letterAt)),
    locations: [sarifLocation(location, letterAt, repository)],
    // Our own identity of a finding: a hash of the line would change when rows move.
    partialFingerprints: { 'rasoatFinding/v1': fingerprint },
    properties: { catalogue, code, name, field: location.field, facts, suggestion },
  }
}

function ruleOfBaseline({ severity, title }: OutsideBaseline): object {
  return {
    id: BASELINE_FINDINGS,
    shortDescription: { text: title },
    defaultConfiguration: { level: LEVELS[severity] },
  }
}

function resultOfBaseline(
  { severity, message, source, fingerprint }: OutsideBaseline,
  ruleIndex: number,
  repository: RenderOptions['repository'],
): object {
  return {
    ruleId: BASELINE_FINDINGS,
    ruleIndex,
    level: LEVELS[severity],
    message: plainMessage(message),
    locations: [sarifLocation({ source }, () => undefined, repository)],
    partialFingerprints: { 'rasoatFinding/v1': fingerprint },
  }
}

/** All results of a run say whether they are suppressed, or none does (SARIF 2.1.0, 3.27.23). */
function suppressions({ known }: Pick<Finding, 'known'>, report: Report, language: Language): object {
  if (report.known === undefined) return {}
  if (known === undefined) return { suppressions: [] }
  const justification = accepted(known, language).toWellFormed()
  return { suppressions: [{ kind: 'external', status: 'accepted', justification }] }
}
