import type { Level } from './procedure.ts'

/** A line that a measurement has to reach. */
export interface Target {
  readonly metric: string
  /** 0…1. */
  readonly atLeast: number
  /** Only catalogues of this level. */
  readonly level?: Level
  /** Only the catalogue of this unit. */
  readonly unit?: string
  /** ISO date from which the target holds. */
  readonly from?: string
  /** The text that sets it, for the reader who has to defend it. */
  readonly basis?: string
}

export type VerdictStatus = 'met' | 'missed' | 'unmeasurable' | 'not-yet-due'

export interface Verdict {
  readonly metric: string
  /** 0…1. */
  readonly target: number
  /** 0…1, to four decimals; absent when unmeasurable. The exact part and whole stand beside it. */
  readonly measured?: number
  readonly part?: number
  readonly whole?: number
  readonly status: VerdictStatus
  readonly from?: string
  readonly basis?: string
}

/** passed: exit 0 · failed: exit 1 · incomplete: exit 2. */
export type Outcome = 'passed' | 'failed' | 'incomplete'
