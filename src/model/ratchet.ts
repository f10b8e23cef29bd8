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
  readonly rules: Readonly<Record<string, RuleSnapshot>>
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
}

/** A figure that became worse, with what it was. */
export interface Worsening {
  readonly catalogue: string
  readonly metric: string
  readonly before: Measurement
  readonly now: Measurement
}

/** A rule whose earlier findings are known by their number alone. */
export interface CountedRule {
  readonly catalogue: string
  readonly rule: string
  readonly before: number
  readonly now: number
}

export interface RatchetReport {
  readonly source: string
  /** Day of the earlier result. */
  readonly asOf: string
  readonly worse: readonly Worsening[]
  readonly byCount: readonly CountedRule[]
  /** Catalogues that the earlier result does not have: findings in them count as they do without a ratchet. */
  readonly newCatalogues: readonly string[]
  /** Catalogues of the earlier result that this one does not have. */
  readonly vanished: readonly string[]
}
