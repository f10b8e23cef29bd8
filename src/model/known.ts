/** Why a finding is accepted for now, who looks after it, and how long. */
export interface Acceptance {
  readonly reason: string
  readonly owner: string
  /** ISO date, the last day it holds. */
  readonly expires: string
}

/** A finding accepted for now, as `rasoat.known.yaml` keeps it. Its fingerprint is its key; the rest is for people. */
export interface KnownFinding extends Acceptance {
  readonly fingerprint: string
  readonly rule: string
  readonly catalogue: string
  readonly code?: string
  readonly name?: string
  readonly field?: string
  /** How many equal findings are accepted. Absent: one. */
  readonly count?: number
}

/** The known findings of a run, as plain data: it is hashed into the result and sent to threads. */
export interface KnownFindings {
  /** Path of the file, for the reader of the result. */
  readonly source: string
  readonly entries: readonly KnownFinding[]
  /** Entries whose finding is gone fail the run. */
  readonly failOnStale: boolean
}

/** What became of the entries in a run. */
export interface KnownReport {
  readonly source: string
  /** Findings that the file speaks of: the counts of its entries added up. */
  readonly entries: number
  /** Of those, in lists that this run did not read. */
  readonly elsewhere: number
  readonly failOnStale: boolean
  /** Past their day, and still there: they count again. `count` says how many. */
  readonly expired: readonly KnownFinding[]
  /** In a list of this run, under a rule of this run, and not there any more. `count` says how many. */
  readonly stale: readonly KnownFinding[]
}
