import type { Severity } from '../../model/finding.ts'
import type { PeerCount } from '../../model/peer-comparison.ts'
import type { PlanStatus } from '../../model/plan.ts'
import type { VerdictStatus } from '../../model/policy.ts'
import type { Share } from '../text/number.ts'

/**
 * One section of a report in the words of one language: what every format made for reading lays out. It is plain data and
 * nobody has escaped, cut, aligned or coloured anything of it; a layout does, and sets directions apart last.
 *
 * A function that makes a view returns undefined where the report has nothing to say there. A format chooses which of the
 * columns it has room for, in which order, how many rows, and what it draws beside the table; it declines a section by
 * not asking for it.
 */
export interface View {
  /** Anchors and names of parts are made of it. */
  readonly id: string
  readonly title: string
  /** Sentences that stand above the table. */
  readonly lead: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** All rows together. */
  readonly total?: Row
  /** Sentences that stand below the table: how something was counted. */
  readonly notes: readonly string[]
  /** How many rows there are, where a result keeps the first of them only. */
  readonly all?: number
}

export interface Column {
  readonly id: string
  readonly title: string
  /** `text` and `code` are read, `ordinal` is a place in an order; the others are compared with what stands above and below them. */
  readonly kind: 'text' | 'code' | 'ordinal' | 'count' | 'share' | 'units' | 'rate'
  /** Its values stand in many rows each: a reader may want those of one alone. */
  readonly isChoice?: true
}

/** Cells by the id of their column; where one is absent nobody can say. */
export interface Row {
  readonly cells: Readonly<Record<string, Cell>>
}

export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** Words of ours, which no layout shortens. */
  | { readonly kind: 'words'; readonly text: string }
  /** A code, and the page that the baseline knows of it. */
  | { readonly kind: 'code'; readonly text: string; readonly url?: string }
  /** A field (lĩnh vực); empty for procedures that do not say. */
  | { readonly kind: 'field'; readonly text: string }
  /** Names the row of so many that had no room for one of their own. */
  | { readonly kind: 'others'; readonly count: number }
  /** Names the row of all together. */
  | { readonly kind: 'total' }
  | { readonly kind: 'unit'; readonly text: string; readonly catalogue: string }
  /** Several short ones. */
  | { readonly kind: 'texts'; readonly texts: readonly string[]; readonly between: string }
  | { readonly kind: 'hash'; readonly text: string }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'count'; readonly value: number }
  /** A share with what it is made of: `40.28% (230/571)`. */
  | ({ readonly kind: 'share' } & Parts)
  /** The same where part and whole have columns of their own. */
  | ({ readonly kind: 'percent' } & Parts)
  /** So many of the units that have to do it. */
  | ({ readonly kind: 'units' } & Parts)
  /** So many of the peers that could be asked; some do not say. */
  | ({ readonly kind: 'peers' } & PeerCount)
  /** A line to reach, 0…1, and how it is said. */
  | { readonly kind: 'rate'; readonly value: number; readonly text: string }
  /** A verdict; the worst one of a unit with how many of all are the same, and how many are met. */
  | {
      readonly kind: 'verdict'
      readonly status: VerdictStatus
      readonly of?: { readonly same: number; readonly met: number; readonly all: number }
    }
  | { readonly kind: 'plan-status'; readonly status: PlanStatus }
  | { readonly kind: 'severity'; readonly severity: Severity }

export type Parts = Pick<Share, 'part' | 'whole'> & Partial<Pick<Share, 'unknown'>>
