import type { Severity } from '../../../model/finding.ts'
import { jsonText } from '../../../text/json-text.ts'
import { neutralValue } from '../../../text/neutral.ts'
import { inRepository, type Repository } from '../../text/source-uri.ts'

/** One line of the page of GitLab. */
export interface Issue {
  readonly description: string
  readonly check: string
  /** What to do, and where it is explained. */
  readonly body?: string
  readonly fingerprint: string
  readonly severity: Severity
  readonly path: string
  readonly line: number
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' }

/**
 * GitLab Code Quality: the part of the Code Climate format that GitLab reads (docs.gitlab.com, "Code Quality", from
 * memory): description, check name, fingerprint, severity, path and first line, in one array.
 */
export function* codeQuality(issues: Iterable<Issue>, repository?: Repository): Iterable<string> {
  const seen = new Map<string, number>()
  yield '['
  for (const { description, check, body, fingerprint, severity, path, line } of issues) {
    // Two issues with one fingerprint would be shown as one: the second of a kind gets a number.
    const times = (seen.get(fingerprint) ?? 0) + 1
    const isFirst = seen.size === 0
    seen.set(fingerprint, times)
    const written = {
      description: description.toWellFormed(),
      check_name: check,
      ...(body === undefined || body === '' ? {} : { content: { body } }),
      fingerprint: times === 1 ? fingerprint : `${fingerprint}-${times}`,
      severity: SEVERITIES[severity],
      location: { path: inRepository(path, repository).toWellFormed(), lines: { begin: line } },
    }
    yield `${isFirst ? '' : ','}\n  ${jsonText(neutralValue(written))}`
  }
  yield seen.size === 0 ? ']\n' : '\n]\n'
}
