import type { CauseOfMany } from './history.ts'
import type { Measurement } from './measurement.ts'

/** What brought a figure where it is: its list, the national list, both, or neither of the two (settings, version, the day). */
export const SOURCES_OF_CHANGE = ['local', 'national', 'both', 'settings'] as const
export type SourceOfChange = (typeof SOURCES_OF_CHANGE)[number]

/** A figure of a list that is not what it was. */
export interface MovedFigure {
  readonly catalogue: string
  readonly unit: string
  readonly metric: string
  readonly before: Measurement
  readonly now: Measurement
  readonly by: SourceOfChange
}

/** Counted exactly; the first ones, those that moved most first. */
export interface Kept<Item> {
  readonly total: number
  readonly items: readonly Item[]
}

/** What is new and gone of one cause, over all lists. */
export interface MovedCause extends CauseOfMany {
  readonly new: number
  readonly gone: number
  /** Lists in which something of it came or went. */
  readonly lists: number
}

export const LIST_CHANGES = ['vanished', 'unread', 'appeared', 'shrank', 'columns'] as const
export type ListChange = (typeof LIST_CHANGES)[number]

/** Something happened to a list as a whole. */
export interface MovedList {
  readonly catalogue: string
  readonly unit: string
  readonly what: ListChange
  /** Rows before and now, of one that shrank. */
  readonly before?: number
  readonly now?: number
  /** Columns that are no longer read, and those that are read now. */
  readonly lost?: readonly string[]
  readonly found?: readonly string[]
}

/** A procedure that the national list did not have before, and how many of the lists of its level have it. */
export interface AddedProcedure {
  readonly code: string
  readonly name?: string
  readonly part: number
  readonly whole: number
}

/** What begins or ends to hold on a day of this week. */
export interface ComingIntoForce {
  readonly day: string
  readonly what: 'begins' | 'ends'
  /** Number of the decision. Absent: the national list names none. */
  readonly decision?: string
  readonly procedures: number
  /** The first of them. */
  readonly codes: readonly string[]
}

/** What changed since an earlier day, for whoever reads the report of a night. It judges nothing. */
export interface SinceReport {
  /** The store it was read from. */
  readonly source: string
  /** Day of the earlier run. */
  readonly asOf: string
  /** Lists that both have and that can be compared: with figures that are better, worse, as they were. One may be in the first two. */
  readonly units: { readonly better: number; readonly worse: number; readonly same: number }
  readonly better: Kept<MovedFigure>
  readonly worse: Kept<MovedFigure>
  /** Shares of coverage that are counted by something else than before: neither better nor worse. */
  readonly otherBasis: number
  readonly findings: {
    readonly new: number
    readonly gone: number
    readonly byCause: Kept<MovedCause>
    /** Groups of findings of which only the number is known. Absent: none. */
    readonly byCount?: number
  }
  readonly lists: Kept<MovedList>
  /** Absent: the national list is the same, or one of the two runs had none. */
  readonly baseline?: {
    readonly before: number
    readonly now: number
    readonly removed: number
    /** Of those that were added, how many no list has. */
    readonly nobody: number
    readonly added: Kept<AddedProcedure>
  }
  readonly coming: readonly ComingIntoForce[]
}
