import { errorText } from '../../messages/error-text.ts'
import type { Language } from '../../messages/language.ts'
import { ruleText } from '../../messages/sentence.ts'
import { type Finding, SEVERITIES, type Severity } from '../../model/finding.ts'
import type { Verdict } from '../../model/policy.ts'
import type { Report } from '../../model/report.ts'
import { earlierTroubles, notFailing, openCount } from '../earlier.ts'
import { onOneLine } from '../escape.ts'
import { findingsByRule } from '../findings-by-rule.ts'
import { numbersOf } from '../number.ts'
import { plansOf, taskPlans } from '../plans.ts'
import { planLine, verdictLine } from '../policy-words.ts'
import type { Reporter } from '../reporter.ts'
import { ruleLink } from '../rule-link.ts'
import { told } from '../spoken.ts'
import { unitLabel } from '../unit-label.ts'

/**
 * Annotations of GitHub Actions. A step shows ten of each severity (actions/toolkit, pull request 734), so findings of
 * one rule in one list are one annotation, errors first and the most frequent first; the step summary has the rest.
 */
export const github: Reporter = {
  id: 'github',
  *render(report, { language }) {
    const { toolErrors } = report
    const failed = toolErrors.map(({ code, facts, catalogue = '' }) => {
      const { what, next } = errorText(code, facts, language)
      return command('error', { title: catalogue }, `${what} ${next}`)
    })
    // What fails the run and stands in no list.
    const troubles = earlierTroubles(report, language).map(({ title, message }) =>
      command('error', { title }, message),
    )
    const missed = unmet(report, language)
    const found = annotations(report, language)
    const left = notFailing(report)
    if (left > 0) yield `${language.earlier.notFailing(numbersOf(language.tag).count(left))}\n`
    for (const severity of SEVERITIES) {
      const own = found.filter((annotation) => annotation.severity === severity)
      const lines = [
        ...(severity === 'error' ? [...failed, ...missed, ...troubles] : []),
        ...own.map(({ text }) => text),
      ]
      yield* lines.slice(0, SHOWN)
      if (lines.length > SHOWN) {
        const more = language.report.andMore(numbersOf(language.tag).count(lines.length - SHOWN))
        yield `${language.words.severities[severity].many}: ${more}\n`
      }
    }
  },
}

/** Targets and plans that make the run fail. They stand in no file: the unit is said. */
function unmet(report: Report, language: Language): readonly string[] {
  const wording = { language, numbers: numbersOf(language.tag), policy: report.policy }
  const fails = ({ status }: Pick<Verdict, 'status'>) => status === 'missed' || status === 'unmeasurable'
  const { targets, plans } = language.report.labels
  const ofUnits = report.catalogues.flatMap((catalogue) => {
    const name = unitLabel(catalogue, language)
    return [
      ...catalogue.verdicts
        .filter(fails)
        .map((verdict) => command('error', { title: `${name}: ${targets}` }, verdictLine(wording, verdict))),
      ...plansOf(report, catalogue)
        .filter(({ progress }) => fails(progress))
        .map((view) => command('error', { title: `${name}: ${plans}` }, planLine(wording, view))),
    ]
  })
  const tasks = taskPlans(report).filter(({ progress }) => fails(progress))
  return [...ofUnits, ...tasks.map((view) => command('error', { title: plans }, planLine(wording, view)))]
}

const SHOWN = 10
const KINDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

interface Annotation {
  readonly severity: Severity
  readonly count: number
  readonly text: string
}

function annotations(report: Report, language: Language): readonly Annotation[] {
  const { count: say } = numbersOf(language.tag)
  const lists = [report.baseline, report.units, ...report.catalogues].filter((list) => list !== undefined)
  return lists
    .flatMap(({ findings }) => findingsByRule(findings).map((found) => ({ ...found, findings })))
    .flatMap(({ rule, severity, findings, items }) => {
      const first = items.find(({ known, ratchet }) => known === undefined && ratchet !== 'before')
      const count = openCount(findings, rule)
      if (first === undefined || count === 0) return []
      const title = `${say(count)} × ${ruleText(language, rule)?.title ?? rule} (${rule})`
      const more = count > 1 ? ` ${language.report.andMore(say(count - 1))}` : ''
      const message = `${placed(first, language)}${told(first, language)}${more}`
      const link = ruleLink(rule, report.tool.version)
      const { source, line } = first.location
      const properties = {
        file: source.replace(/^(?:\.\/)+/, ''),
        ...(line === undefined ? {} : { line: String(line) }),
        title,
      }
      return [{ severity, count, text: command(KINDS[severity], properties, message, link) }]
    })
    .sort((a, b) => b.count - a.count)
}

/** Where a file has no lines GitHub shows none, so the sheet and the row are said. */
function placed({ location: { sheet, row, line }, code }: Finding, { report }: Language): string {
  const place = [
    ...(line === undefined && sheet !== undefined ? [report.sheet(sheet)] : []),
    ...(line === undefined && row !== undefined ? [report.row(String(row))] : []),
    ...(code === undefined ? [] : [code]),
  ].join(', ')
  return place === '' ? '' : `${place}: `
}

/**
 * A workflow command. Data is escaped as the runner unescapes it (actions/toolkit, command.ts), and loses what cannot be
 * seen first: a name in a list must not write a command of its own.
 */
function command(
  kind: string,
  properties: Readonly<Record<string, string>>,
  ...lines: readonly string[]
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(onOneLine(value))}`)
  return `::${kind} ${list.join(',')}::${data(lines.map(onOneLine).join('\n'))}\n`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
