import type { Authority } from './authority.ts'
import type { Level } from './procedure.ts'

/** What draws the line around the procedures that a unit has to hold. */
export const SCOPES = ['level', 'authority', 'all'] as const
export type ScopeBy = (typeof SCOPES)[number]

/** What an exception goes by. */
export const EXCEPTION_KEYS = ['code', 'field', 'agency', 'authority'] as const
export type ExceptionKey = (typeof EXCEPTION_KEYS)[number]

/** Procedures that the user takes in or leaves out, whatever the baseline says of them. */
export interface ScopeException {
  readonly key: ExceptionKey
  readonly value: string
  readonly because: string
}

/** What the user says of the scope of all lists of a run. */
export interface ScopeChoice {
  /** Absent: the authority, as far as the baseline names agencies. */
  readonly by?: ScopeBy
  readonly include?: readonly ScopeException[]
  readonly exclude?: readonly ScopeException[]
}

/** What a scope is drawn for. */
export interface ScopeAsk extends ScopeChoice {
  readonly level?: Level
  /** Whose list it is. Absent: the authority of the level. */
  readonly authority?: Authority
  /** The province of the unit, as it is called today. Absent: nobody said. */
  readonly province?: string
}

/** The formulas of coverage, one for each way to draw the scope. Results name them, so that two shares are never confused. */
export const SCOPE_FORMULAS = {
  authority: 'coverage-by-authority',
  level: 'coverage-by-level',
  all: 'coverage-of-all',
} as const satisfies Readonly<Record<ScopeBy, string>>
export type ScopeFormula = (typeof SCOPE_FORMULAS)[ScopeBy]

/** The way from the whole baseline to the denominator, in this order. Those of the user come last, each with its reason. */
export const SCOPE_STEPS = [
  'in-force',
  'not-internal',
  'level',
  'authority',
  'place',
  'exclude',
  'include',
] as const
export type ScopeStepId = (typeof SCOPE_STEPS)[number]

/** One step of the way as a result tells it. Counts are of procedures of the baseline. */
export interface ScopeStepReport {
  readonly id: ScopeStepId
  /** How many it takes out; `include` takes out none and takes `added` in. */
  readonly out: number
  readonly added?: number
  /** What was unknown in an earlier step and what the user decided: of `include` so many of `added`, of `exclude` so many beside `out`. */
  readonly settled?: number
  /** How many the baseline says too little of: neither inside nor outside. */
  readonly unknown: number
  /** The baseline says nothing of the kind about any procedure, so the step was not made. */
  readonly skipped?: true
  readonly because?: string
  /** Those that are out by the kind of their authority, each once. */
  readonly byAuthority?: Readonly<Partial<Record<Authority, number>>>
  readonly codes: { readonly out: readonly string[]; readonly unknown: readonly string[] }
}

/** whole = sum of out and unknown of all steps - sum of added + procedures. */
export interface ScopeReport {
  readonly id: string
  readonly by: ScopeBy
  /** What was asked for, where the baseline says too little for it. */
  readonly asked?: ScopeBy
  readonly formula: ScopeFormula
  readonly level?: Level
  /** Whose procedures are the unit's own. */
  readonly authorities?: readonly Authority[]
  readonly province?: string
  readonly whole: number
  readonly steps: readonly ScopeStepReport[]
  /** The denominator. */
  readonly procedures: number
  /** A considerable part of the baseline says neither a level nor an agency: nobody knows what the unit has to hold. */
  readonly isUnknown?: true
  /** How many procedures that is. */
  readonly silent?: number
  /** Agencies that no entry knows, with how many procedures of the level name them; the most frequent first. */
  readonly unknownAgencies?: readonly { readonly agency: string; readonly procedures: number }[]
  /** How many more of them there are than are listed. Absent: all are. */
  readonly moreUnknownAgencies?: number
}

/** A procedure that some step takes out or leaves open, so that whoever reads the steps can name what is behind them. */
export interface OutsideProcedure {
  readonly code: string
  readonly name?: string
  readonly agencies?: readonly string[]
}

/** How one list stands in its scope. */
export interface HeldScope {
  /** `id` of the scope among those of the baseline. */
  readonly id: string
  readonly held: number
  /** Beside the steps of the scope: how many of those outside and of those unknown the list holds. */
  readonly steps: readonly HeldStep[]
}

/** Of the counts of one step of the scope, so many the list holds. */
export type HeldStep = Pick<ScopeStepReport, 'out' | 'added' | 'settled' | 'unknown'>

/** A procedure for which the baseline does not name whose it is, or at which level, never leaves silently. What an exception speaks of is no longer unknown. */
export function unknownIn(steps: readonly HeldStep[]): number {
  return steps.reduce((sum, { unknown, settled = 0 }) => sum + unknown - settled, 0)
}
