import type { Level } from '../../model/procedure.ts'
import type { Counted } from '../../stages/normalise/telling.ts'

/**
 * How far a proposal can be trusted. What is `sure` or `likely` is written into the configuration; what is `possible`
 * is written there as a comment, for a person to decide.
 */
export type Confidence = 'sure' | 'likely' | 'possible'

/** Why a column is taken for what it is. */
export type ColumnReason =
  /** The heading is known; the values can be any text, or there are none. */
  | { readonly kind: 'heading' }
  | ({ readonly kind: 'heading-and-values' } & Counted)
  /** The heading is known, and the values are of another kind. `better`: the field they are of. */
  | ({ readonly kind: 'heading-against-values'; readonly better?: string } & Counted)
  /** The heading is unknown, and a field understands the values. */
  | ({ readonly kind: 'values' } & Counted)
  /** The values begin as names of procedures do. */
  | ({ readonly kind: 'name-words' } & Counted)
  /** The values begin as names of offices do. */
  | ({ readonly kind: 'office-words' } & Counted)
  /** The values are of a field that another column holds. */
  | ({ readonly kind: 'taken'; readonly field: string; readonly by: string } & Counted)
  /** Marks of yes and no: of what, only the heading could tell. */
  | ({ readonly kind: 'yes-no' } & Counted)
  | { readonly kind: 'numbers' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown' }
  /** So many headings are unknown that the values of this one were not looked at. */
  | { readonly kind: 'beyond' }

export interface ColumnProposal {
  readonly index: number
  readonly heading: string
  /** Some different values, as they stand. */
  readonly examples: readonly string[]
  /** Field it is understood as, and how sure that is. Absent when nothing tells. */
  readonly field?: string
  readonly confidence?: Confidence
  readonly reason: ColumnReason
  /** An audit finds it out by itself: a configuration that says it could only say less. */
  readonly isReadSo?: true
}

/** Why a list is taken for the national one, or for a part of it. */
export type BaselineReason =
  | { readonly kind: 'ministries'; readonly count: number }
  | { readonly kind: 'one-ministry'; readonly name: string }
  | ({ readonly kind: 'codes-without-suffix' } & Counted)
  | { readonly kind: 'most-rows'; readonly rows: number; readonly next: number }
  | { readonly kind: 'file-name'; readonly word: string }

/** Whose list it is. Each absent when nothing tells. */
export interface UnitProposal {
  readonly name?: Proposed<string>
  readonly level?: Proposed<Level>
}

export interface Proposed<Value> {
  readonly value: Value
  readonly confidence: Confidence
  readonly reason: UnitReason
}

/** Where the unit or its level was seen. `text` is what stood there. */
export type UnitReason =
  | { readonly kind: 'title' | 'sheet' | 'file' | 'folder' | 'unit-column'; readonly text: string }
  | ({ readonly kind: 'level-column'; readonly level: Level } & Counted)
