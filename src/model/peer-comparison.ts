import type { UnmeasurableReason } from './measurement.ts'
import type { Level, ServiceLevel } from './procedure.ts'

/**
 * How many other units of the same level do something: `part` of `whole`. `unknown` of the rest hold the procedure and
 * do not say: they are neither counted as doing it nor left out.
 */
export interface PeerCount {
  readonly part: number
  readonly whole: number
  readonly unknown: number
}

/** How a procedure stands in the list at hand. `absent`: it is not in the list; `unknown`: the list does not say. */
export type StandingHere = ServiceLevel | 'unknown' | 'absent'

/** A procedure, as far as anybody in the run says what it is. */
export interface NamedProcedure {
  readonly code: string
  readonly name?: string
  readonly field?: string
  /** Address of its page; http or https. */
  readonly url?: string
}

/** What most units of one level offer fully online and this one does not. */
export interface PeersReport {
  readonly level: Level
  /** Other units of the level whose lists say what is online: the `whole` of every count. */
  readonly units: number
  /** Procedures that more than half of them offer fully online and this unit does not, counted exactly. */
  readonly total: number
  /** The first of them, those that most offer first. */
  readonly procedures: readonly (NamedProcedure & {
    readonly here: StandingHere
    readonly fullOnline: PeerCount
  })[]
}

/** Metrics that procedures move up one by one, so that there is a way to a goal. How each does is `judge/reachable.ts`. */
export const REACHABLE = ['coverage', 'online-share', 'full-online-share', 'full-online-of-eligible'] as const
export type ReachableId = (typeof REACHABLE)[number]

/** A line that somebody asks how to reach. It judges nothing. */
export interface Goal {
  readonly metric: string
  /** 0…1. */
  readonly atLeast: number
}

/**
 * Why a procedure is on the way: the national list (or the list itself) says that it is eligible for full-online; other
 * units do it already; or the baseline says that the unit has to hold it.
 */
export type StepReason = 'eligible' | 'peers' | 'in-scope'

/** One procedure that would have to change. */
export interface Step extends NamedProcedure {
  /** How it stands now. `absent`: it would have to be added, and counts below the line too. */
  readonly here: StandingHere
  readonly reason: StepReason
  /** Peers that already do what the step asks for. Absent where there are no peers to ask. */
  readonly peers?: PeerCount
}

/**
 * The shortest way to a goal. `reached`: no step is needed. `reachable`: `steps` are fewest. `out-of-reach`: not even
 * all procedures that something speaks for are enough; `after` says how far they go.
 */
export interface ReachReport {
  readonly metric: string
  /** 0…1. */
  readonly target: number
  readonly status: 'reached' | 'reachable' | 'out-of-reach' | 'unmeasurable'
  /** Why it cannot be measured. */
  readonly reason?: UnmeasurableReason
  readonly part?: number
  readonly whole?: number
  /** Procedures that something speaks for, so that they could be steps. */
  readonly candidates?: number
  /** Steps of the way, counted exactly: of a long one, or of many units, only the first are listed. */
  readonly needed?: number
  /** The figure after these steps. */
  readonly after?: { readonly part: number; readonly whole: number }
  readonly steps?: readonly Step[]
}

/** Baseline procedures that units lack, over all units of a run. */
export interface CommonGaps {
  /** Procedures that at least one unit lacks, counted exactly. */
  readonly total: number
  /** The first of them, those that most units lack first. `part` of the `whole` units that have to hold it. */
  readonly procedures: readonly (NamedProcedure & {
    readonly levels?: readonly Level[]
    readonly part: number
    readonly whole: number
  })[]
}

/** What a unit lacks in one field of the baseline. */
export interface FieldGap {
  /** Empty for procedures that do not say. */
  readonly field: string
  readonly missing: number
  /** Procedures of the field that the unit has to hold. */
  readonly scope: number
}
