import { capitalised } from '../../../messages/listed.ts'
import type { Severity } from '../../../model/finding.ts'
import type { VerdictStatus } from '../../../model/policy.ts'
import { SEVERITY_SIGNS, VERDICT_SIGNS } from '../../text/signs.ts'
import type { Frame } from './frame.ts'
import { type Content, html, type Markup, NOTHING } from './markup.ts'

/** The sign stands beside the word, never for it. */
export function verdictMark({ language }: Frame, status: VerdictStatus, after: Content = NOTHING): Markup {
  return html`<span class="verdict ${status}">${VERDICT_SIGNS[status]} ${language.words.verdicts[status]}</span>${after}`
}

export function severityMark({ language }: Frame, severity: Severity): Markup {
  const word = capitalised(language.words.severities[severity].one)
  return html`<span class="severity ${severity}">${SEVERITY_SIGNS[severity]} ${word}</span>`
}
