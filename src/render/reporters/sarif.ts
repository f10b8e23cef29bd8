import { errorText } from '../../messages/error-text.ts'
import type { Language } from '../../messages/language.ts'
import { ruleText } from '../../messages/sentence.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import { jsonText } from '../../model/json-text.ts'
import type { Location } from '../../model/location.ts'
import type { Report } from '../../model/report.ts'
import { accepted } from '../accepted.ts'
import { numbersOf } from '../number.ts'
import type { RenderOptions, Reporter } from '../reporter.ts'
import { ruleLinks } from '../rule-link.ts'
import { sourceUri } from '../source-uri.ts'
import { countedFindings, gravestFirst, speak, told } from '../spoken.ts'

/**
 * SARIF 2.1.0, for code scanning (schema of the OASIS errata 01). One run; errors first, because GitHub accepts 25,000
 * results and shows 5,000 (docs.github.com, "SARIF support for code scanning", read 2026-11-22 in a stored copy).
 * What is left out is said in a notification of the invocation.
 */
export const sarif: Reporter = {
  id: 'sarif',
  *render(report, options) {
    const { language } = options
    const findings = gravestFirst(report)
    const letterAt = createLetters(report)
    const listed = findings.slice(0, RESULTS_ACCEPTED)
    const rules = [...new Set(listed.map(({ rule }) => rule))].sort()
    const run = {
      tool: { driver: driver(report, rules, listed, options) },
      columnKind: 'utf16CodeUnits',
      invocations: [invocation(report, listed.length, language)],
    }
    yield `{\n  "$schema": ${jsonText(SCHEMA)},\n  "version": "2.1.0",\n  "runs": [\n    {\n`
    for (const [key, value] of Object.entries(run)) yield `      "${key}": ${jsonText(value)},\n`
    yield '      "results": ['
    for (const [index, finding] of listed.entries()) {
      const line = jsonText({
        ...result(finding, rules.indexOf(finding.rule), language, letterAt),
        ...suppressions(finding, report, language),
      })
      yield `${index === 0 ? '' : ','}\n        ${line}`
    }
    yield `${listed.length === 0 ? '' : '\n      '}]\n    }\n  ]\n}\n`
  },
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const RESULTS_ACCEPTED = 25_000
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' }

function driver(
  report: Report,
  rules: readonly string[],
  listed: readonly Finding[],
  options: RenderOptions,
): object {
  const { tool } = report
  const { language } = options
  const linkOf = ruleLinks(report, options)
  const severities = new Map(listed.map(({ rule, severity }) => [rule, severity]))
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    informationUri: `https://www.npmjs.com/package/${tool.name}`,
    language: language.tag,
    rules: rules.map((rule) => {
      const text = ruleText(language, rule)
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
    }),
  }
}

function invocation(report: Report, listed: number, language: Language): object {
  const { toolErrors } = report
  const numbers = numbersOf(language.tag)
  const all = countedFindings(report)
  const leftOut =
    all > listed
      ? [{ level: 'note', text: language.report.leftOut(numbers.count(listed), numbers.count(all)) }]
      : []
  const failed = toolErrors.map(({ code, facts }) => {
    const { what, next } = errorText(code, facts, language)
    return { level: 'error', text: `${what} ${next}`.trim() }
  })
  return {
    executionSuccessful: toolErrors.length === 0,
    toolExecutionNotifications: [...failed, ...leftOut].map(({ level, text }) => ({
      level,
      message: { text: text.toWellFormed() },
    })),
  }
}

function result(
  finding: Finding,
  ruleIndex: number,
  language: Language,
  letterAt: ReturnType<typeof createLetters>,
): object {
  const { rule, severity, location, fingerprint } = finding
  const { facts, code, name, catalogue, suggestion } = speak(finding, language)
  const place = location.line === undefined ? cellOf(location, letterAt(location)) : undefined
  const text = told(finding, language)
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    // A workbook has no lines: its sheet and cell go into the sentence, where a reviewer sees them.
    message: { text: (place === undefined ? text : `${place}: ${text}`).toWellFormed() },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: sourceUri(location.source) },
          region: { startLine: location.line ?? 1 },
        },
        ...(place === undefined
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: place.toWellFormed(), kind: 'element' }] }),
      },
    ],
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

/**
 * `'Sheet 1'!C13`, or `'Sheet 1'!13:13` where a whole row is meant, as spreadsheets write them; `/items/12` in JSON. Absent
 * for the list as a whole.
 */
function cellOf({ sheet, row }: Location, letter: string | undefined): string | undefined {
  if (row === undefined) return sheet
  const cells = letter === undefined ? `${row}:${row}` : `${letter}${row}`
  if (sheet === undefined) return cells
  return sheet.startsWith('/') ? `${sheet}/${row - 1}` : `'${sheet.replaceAll("'", "''")}'!${cells}`
}

/** The letter of the column that a finding of a workbook is about. */
function createLetters({ baseline, catalogues }: Report): (location: Location) => string | undefined {
  const sources = [...(baseline?.sources ?? []), ...catalogues.flatMap(({ sources }) => sources)]
  const byPlace = new Map(sources.map(({ path, sheet, letters }) => [placeKey(path, sheet), letters]))
  return ({ source, sheet, field }) => byPlace.get(placeKey(source, sheet))?.[field ?? '']
}

function placeKey(source: string, sheet = ''): string {
  return JSON.stringify([source, sheet])
}
