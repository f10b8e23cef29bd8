import type { Level } from './procedure.ts'
import type { SourceOfChange } from './since-report.ts'

/** What a line of a trend is of. Provincial and commune lists are never one line. */
export const TREND_GROUPS = ['unit', 'province', 'level'] as const
export type TrendGroup = (typeof TREND_GROUPS)[number]

/** What moved a line: what moves a list, and lists that came, left, or could be measured for the first time. */
export type TrendSource = SourceOfChange | 'lists'

/** How figures went over the runs of a history. */
export interface Trend {
  readonly source: string
  readonly by: TrendGroup
  /** Days of the first and the last run. */
  readonly from: string
  readonly to: string
  readonly runs: number
  /** Files that could not be used. */
  readonly lost: readonly string[]
  /** Days on which the national list was another than before. */
  readonly baselines: readonly BaselineChange[]
  readonly lines: readonly TrendLine[]
}

export interface BaselineChange {
  readonly day: string
  readonly before: number
  readonly now: number
}

export interface TrendLine {
  /** Name of the unit, the province or the level; empty: no list says. */
  readonly name: string
  readonly level?: Level
  /** Of one list. */
  readonly catalogue?: string
  readonly metric: string
  /** Days on which it was another than before, the first of them the first. Shares of several lists are added up. */
  readonly points: readonly TrendPoint[]
  /** What its part and whole moved by since the first point, by what moved them: the sums are exact. */
  readonly moved: Readonly<Partial<Record<TrendSource, Moved>>>
}

export interface TrendPoint {
  readonly day: string
  readonly part: number
  readonly whole: number
  readonly unknown: number
  /** Lists it is of. */
  readonly lists: number
}

export interface Moved {
  readonly part: number
  readonly whole: number
}
