import type { Measurement, Measurements } from './measurement.ts'

/**
 * What a result must not fall behind: the figures and the identities of the findings of an earlier one
 * (`schemas/ratchet.schema.json`). Small enough to be kept beside the lists.
 */
export interface RatchetSnapshot {
  readonly $schema: string
  /** Day of the earlier result. */
  readonly asOf: string
  readonly catalogues: readonly CatalogueSnapshot[]
}

export interface CatalogueSnapshot {
  readonly id: string
  /** Absent in files of earlier versions. */
  readonly records?: number
  readonly metrics: Measurements
  /** What its coverage was counted by. Absent without a baseline, and in files of earlier versions. */
  readonly coverage?: CoverageBasis
  readonly rules: Readonly<Record<string, RuleSnapshot>>
}

/** What a share of coverage answers: two of different bases are never better or worse than each other. */
export interface CoverageBasis {
  readonly formula: string
  /** Level, authority and place, and what the user decided. */
  readonly scope: string
}

/** A coverage that was counted by something else before. */
export interface OtherBasis {
  readonly catalogue: string
  readonly before: Measurement
  readonly now: Measurement
  /** Absent: the earlier result does not say. */
  readonly countedBefore?: CoverageBasis
  readonly counted: CoverageBasis
}

export interface RuleSnapshot {
  readonly count: number
  /** One for each finding, sorted; equal findings repeat. Absent where the earlier result kept only samples. */
  readonly fingerprints?: readonly string[]
}

/** The snapshot of a run, as plain data. */
export interface Ratchet {
  /** Path of the file they were read from. */
  readonly source: string
  readonly snapshot: RatchetSnapshot
  readonly allow?: RatchetAllowance
}

/** How much worse than before a catalogue may be: new findings, and how far a figure may fall (points of a share: 0…1). */
export interface RatchetAllowance {
  readonly findings?: number
  readonly procedures?: number
  readonly points?: number
}

export const RATCHET_VERDICTS = ['held', 'allowed', 'behind'] as const
/** held: nothing is worse · allowed: worse, but not by more than is allowed · behind: worse. */
export type RatchetVerdict = (typeof RATCHET_VERDICTS)[number]

/** A list that is gone, or cut short, is no slip of a few rows: no allowance is meant for it. */
const NEVER_ALLOWED = ['catalogue-gone', 'catalogue-shrank']

/** Whether a catalogue has more new findings than it may. */
export function isBeyond(
  { total, byRule }: { readonly total: number; readonly byRule: Readonly<Record<string, number>> },
  allow: RatchetAllowance = {},
): boolean {
  return total > (allow.findings ?? 0) || NEVER_ALLOWED.some((rule) => (byRule[rule] ?? 0) > 0)
}

/** A figure that became worse, with what it was. */
export interface Worsening {
  readonly catalogue: string
  readonly metric: string
  readonly before: Measurement
  readonly now: Measurement
  /** By no more than is allowed. */
  readonly isAllowed?: true
}

/** A rule whose earlier findings are known by their number alone. */
export interface CountedRule {
  readonly catalogue: string
  readonly rule: string
  readonly before: number
  readonly now: number
}

interface EarlierFigures {
  readonly catalogue: string
  readonly coverage?: Measurement
  /** Findings of the catalogue then. */
  readonly findings: number
}

export interface RatchetReport {
  readonly source: string
  /** Day of the earlier result. */
  readonly asOf: string
  readonly allow?: RatchetAllowance
  readonly verdict: RatchetVerdict
  readonly worse: readonly Worsening[]
  /** Coverages that are not compared, nor the findings that follow from the scope. Absent: none. */
  readonly otherBasis?: readonly OtherBasis[]
  readonly byCount: readonly CountedRule[]
  /** What the earlier result said of the catalogues that both have. Absent in results of earlier versions. */
  readonly since?: readonly EarlierFigures[]
  /** Catalogues that the earlier result does not have: findings in them count as they do without a ratchet. */
  readonly newCatalogues: readonly string[]
  /** Catalogues of the earlier result that this one does not have. */
  readonly vanished: readonly string[]
}
