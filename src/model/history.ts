import type { Measurements } from './measurement.ts'
import type { Outcome } from './policy.ts'
import type { Level } from './procedure.ts'

/** Of the lines below. A later one is refused, an earlier one is read as this one: its shape is made new in `audit/nights/fold.ts`. */
export const HISTORY_VERSION = 1

/**
 * What a store of nights holds: of each run a file of JSON Lines. The first line says what ran, then a line for each list
 * of which something is not as it was, and the last line says that the file is whole. Lists are not kept, only what was
 * measured in them.
 */
export type HistoryLine = NightLine | ListLine | EndLine

export interface NightLine {
  readonly kind: 'night'
  readonly v: number
  /** Counts the runs; the order of the store, whatever the clock says. */
  readonly run: number
  /** When it was written (UTC). */
  readonly at: string
  /** Day the run speaks for. */
  readonly asOf: string
  readonly rasoat: string
  readonly outcome: Outcome
  /** Every list is here with all of its figures: nothing of before is needed to read it. */
  readonly whole?: true
  /** The clock says that the run before this one is later: when that was. */
  readonly clockBack?: string
  readonly lists: number
  readonly baseline?: BaselineLine
}

/** Identity of the national list. `added` and `removed` against the run before; in a whole night `added` is all of it. */
export interface BaselineLine {
  readonly sha256: string
  readonly date?: string
  readonly procedures: number
  readonly added?: readonly string[]
  readonly removed?: readonly string[]
}

export interface ListLine extends ListHead, Partial<ListFacts> {
  readonly kind: 'list'
  readonly run: number
  readonly asOf: string
  readonly list: string
  /** Those that are not what they were. */
  readonly figures?: Readonly<Record<string, Figure>>
  readonly findings?: readonly FindingsLine[]
  /** Not read tonight, or not there. What is known of it stays as it was. */
  readonly state?: ListState
}

interface EndLine {
  readonly kind: 'end'
  /** Lines of lists above. */
  readonly lines: number
  /** It was cut off, and mended by a later run: lists may be lost. */
  readonly torn?: true
}

/** Whose list it is: in every line, so that it can be read alone. */
export interface ListHead {
  readonly unit: string
  readonly level?: Level
  readonly province?: string
}

interface ListFacts {
  /** Of the bytes of its sources. */
  readonly sha256: string
  readonly rows: number
  /** Properties that a column was read for. */
  readonly columns: readonly string[]
  /** What its coverage is counted by. */
  readonly formula?: string
  readonly scope?: string
}

/** A measurement, flat for whoever reads the file with another tool. */
export type Figure =
  | { readonly part: number; readonly whole: number; readonly unknown: number }
  | { readonly reason: string }

/** Findings of one rule with one cause: how many there are, and which came and went since the run before. */
export interface FindingsLine extends CauseOfMany {
  readonly count: number
  readonly new?: readonly string[]
  readonly gone?: readonly string[]
}

/** What findings have in common: the field at fault, and what all of them state alike. */
export interface CauseOfMany {
  readonly rule: string
  readonly field?: string
  readonly shared?: readonly string[]
}

type ListState = 'read' | 'unread' | 'gone'

/** Everything that is known of a list after some night. */
export interface KnownList extends ListHead, ListFacts {
  readonly metrics: Measurements
  /** By `causeId`. */
  readonly findings: ReadonlyMap<string, FindingGroup>
  readonly state: ListState
}

export interface FindingGroup extends CauseOfMany {
  readonly count: number
  /** One for each finding; equal ones repeat. Absent: a night is lost, and only their number is known. */
  readonly fingerprints?: readonly string[]
}

/** How all lists stood after a run. */
export interface Night {
  readonly asOf: string
  readonly outcome: Outcome
  readonly baseline?: KnownBaseline
  /** By id. */
  readonly lists: ReadonlyMap<string, KnownList>
}

export interface KnownBaseline {
  readonly sha256: string
  readonly date?: string
  readonly codes: ReadonlySet<string>
}
