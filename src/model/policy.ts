import type { UnmeasurableReason } from './measurement.ts'
import type { Level } from './procedure.ts'

/** One value of a dimension: the procedures a target speaks of, where it does not speak of all. */
export interface GroupKey {
  readonly dimension: string
  readonly key: string
}

/** How far below its line a target still passes: by so many procedures, or by so much of the share (0…1). */
export type Allowance = { readonly procedures: number } | { readonly points: number }

/** A line that a measurement has to reach. */
export interface Target {
  readonly metric: string
  /** 0…1. */
  readonly atLeast: number
  /** Only catalogues of this level. */
  readonly level?: Level
  /** Only the catalogue of this unit. */
  readonly unit?: string
  /** Only procedures of this group. */
  readonly group?: GroupKey
  /** ISO date from which the target holds. */
  readonly from?: string
  readonly allow?: Allowance
  /** The text that sets it, for the reader who has to defend it. */
  readonly basis?: string
  /** Where that text can be read; https. */
  readonly link?: string
  /** Id of the profile it comes from. */
  readonly profile?: string
}

export const VERDICT_STATUSES = ['met', 'missed', 'unmeasurable', 'not-yet-due'] as const
export type VerdictStatus = (typeof VERDICT_STATUSES)[number]

export interface Verdict {
  readonly metric: string
  /** 0…1. */
  readonly target: number
  /** 0…1, to four decimals; absent when unmeasurable. The exact part and whole stand beside it. */
  readonly measured?: number
  readonly part?: number
  readonly whole?: number
  readonly status: VerdictStatus
  /** Why it cannot be measured. */
  readonly reason?: UnmeasurableReason
  readonly group?: GroupKey
  readonly from?: string
  readonly allow?: Allowance
  /** Procedures that are short of the line, where an allowance says how many may be. */
  readonly short?: number
  readonly basis?: string
  readonly link?: string
  readonly profile?: string
}

/** passed: exit 0 · failed: exit 1 · incomplete: exit 2. */
export const OUTCOMES = ['passed', 'failed', 'incomplete'] as const
export type Outcome = (typeof OUTCOMES)[number]
