import type { Severity } from '../../model/finding.ts'
import type { Outcome, VerdictStatus } from '../../model/policy.ts'

// One column each on every terminal. They stand beside the word, never for it.
export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = { error: '✗', warning: '▲', note: '·' }

export const VERDICT_SIGNS: Readonly<Record<VerdictStatus, string>> = {
  met: '✓',
  missed: '✗',
  unmeasurable: '?',
  'not-yet-due': '○',
}

export const OUTCOME_SIGNS: Readonly<Record<Outcome, string>> = { passed: '✓', failed: '✗', incomplete: '?' }
