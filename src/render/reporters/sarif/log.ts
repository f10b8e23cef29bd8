import type { Language } from '../../../messages/language.ts'
import type { Severity } from '../../../model/finding.ts'
import type { Report } from '../../../model/report.ts'
import { jsonText } from '../../../text/json-text.ts'
import { neutralValue } from '../../../text/neutral.ts'
import { plainMessage } from './message.ts'

/** What one run says besides its results. */
export interface SarifRun {
  readonly driver: object
  readonly invocation: object
}

export interface Notification {
  readonly level: 'error' | 'warning' | 'note'
  readonly text: string
}

/**
 * GitHub accepts 25,000 results and shows 5,000 (docs.github.com, "SARIF support for code scanning", read 2026-11-22 in a
 * stored copy): the gravest come first.
 */
export const RESULTS_ACCEPTED = 25_000

export const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' }

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** A log of SARIF 2.1.0 with one run, a result a line. */
export function* sarifLog({ driver, invocation }: SarifRun, results: Iterable<object>): Iterable<string> {
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', invocations: [invocation] }
  yield `{\n  "$schema": ${jsonText(SCHEMA)},\n  "version": "2.1.0",\n  "runs": [\n    {\n`
  for (const [key, value] of Object.entries(run)) yield `      "${key}": ${jsonText(neutralValue(value))},\n`
  yield '      "results": ['
  let isEmpty = true
  for (const result of results) {
    yield `${isEmpty ? '' : ','}\n        ${jsonText(neutralValue(result))}`
    isEmpty = false
  }
  yield `${isEmpty ? '' : '\n      '}]\n    }\n  ]\n}\n`
}

export function driverOf(
  { tool }: Pick<Report, 'tool'>,
  language: Language,
  rules: readonly object[],
): object {
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    language: language.tag,
    rules,
  }
}

/** What did not work, and what was left out. */
export function invocationOf(executionSuccessful: boolean, notifications: readonly Notification[]): object {
  return {
    executionSuccessful,
    toolExecutionNotifications: notifications.map(({ level, text }) => ({
      level,
      message: plainMessage(text),
    })),
  }
}
