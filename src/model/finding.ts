import type { Acceptance } from './known.ts'
import type { Location } from './location.ts'
import type { Suggestion } from './suggestion.ts'

/** SARIF's three levels that speak of the data. */
export const SEVERITIES = ['error', 'warning', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Flat on purpose: the same facts fit a CSV line, SARIF properties and JSON as they are. */
export type Facts = Readonly<Record<string, string | number>>

/** One thing wrong, as facts. The sentence is made from them in `messages`, in any language, today or tomorrow. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** Id of the catalogue it was found in. */
  readonly catalogue: string
  readonly location: Location
  readonly code?: string
  readonly name?: string
  /** Page of a procedure that the list lacks, as the baseline gives it. */
  readonly url?: string
  readonly facts: Facts
  /** A probable repair, for the user to accept. */
  readonly suggestion?: Suggestion
  /** The identity of the finding from one run to the next. */
  readonly fingerprint: string
  /** Accepted for now: it is counted, and does not fail the run. */
  readonly known?: Acceptance
  /** Against the result a run must not fall behind. Absent where nobody can say. */
  readonly ratchet?: 'new' | 'before'
}

/** What a rule reports about a record; the runner knows where the record stands. */
export interface Fault<F extends Facts = Facts> {
  readonly facts: F
  /** The property of the record that is at fault. */
  readonly field?: string
  readonly suggestion?: Suggestion
}

/** A fault and the rule that sees it. */
export interface RuledFault {
  readonly rule: string
  readonly fault: Fault
}
