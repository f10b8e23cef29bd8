import type { Facts, Finding } from './finding.ts'

/**
 * What many findings of one rule have in common, so that somebody can mend them at once: a blank column, one word
 * that nobody knows, one way of writing a decision.
 */
export interface Cause {
  readonly rule: string
  /** The property at fault. */
  readonly field?: string
  /** Facts that all its findings state alike. */
  readonly shared?: Facts
  /** How the values at fault are written: letters as `a`, digits as `9`; `…` is running text. */
  readonly shape?: string
  /** Findings, kept or not. Exact. */
  readonly count: number
  /** Records they are among. Absent where the findings are about rows that did not become records. */
  readonly ofRows?: number
  /** In how many catalogues; only over several. */
  readonly catalogues?: number
  /** The first ones; over several catalogues the first of each of a few. */
  readonly examples: readonly CauseExample[]
}

/** A finding, as far as its cause does not say it already. */
export type CauseExample = Omit<Finding, 'rule' | 'severity' | 'suggestion' | 'fingerprint'>
