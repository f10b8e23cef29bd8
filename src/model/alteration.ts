import type { Candidate, Untidiness } from './candidate.ts'
import type { Location } from './location.ts'
import type { Suggestion } from './suggestion.ts'

/** Why the canonical list does not say what the cell said, letter for letter. */
const ALTERATION_REASONS = [
  /** A suggestion that the user accepted. */
  'accepted',
  /** The same text, tidied. */
  'tidied',
  /** The same value in canonical form: `16/9/2025` as `2025-09-16`, `Toàn trình` as `full-online`, lines as `; `. */
  'reworded',
  /** The same text, where it belongs: an office's own code out of the column of codes. */
  'moved',
  /** Another column speaks of the same property, and the two are one cell now, or the other one stands. */
  'joined',
  /** The title of the section that the row stands in says it. */
  'given-by-section',
  /** Understood, and it says nothing: `Chưa xác định`. */
  'says-nothing',
  /** No property stands for the cell. */
  'cell-left-out',
  /** The same for a whole column: said once. */
  'column-left-out',
  /** The row is no record: a title of a section, headings once more, a total, a note. */
  'no-record',
  /** The row could not be read. */
  'row-left-out',
] as const
export type AlterationReason = (typeof ALTERATION_REASONS)[number]

/** A suggestion that is carried out, and the rule that made it. */
export interface AcceptedRepair {
  readonly rule: string
  readonly suggestion: Suggestion
}

/** One cell that the canonical list does not carry as it stood. */
export interface Alteration {
  /** `field`: the column of the canonical list. */
  readonly location: Location
  /** Heading of the column it stood in; absent where no column said it. */
  readonly heading?: string
  readonly before: string
  readonly after: string
  readonly why: AlterationReason
  readonly defects: readonly Untidiness[]
  readonly accepted?: AcceptedRepair
}

/** A cell of a source that has a meaning, and what it says when it is asked alone. */
export interface SourceCell {
  readonly heading: string
  readonly text: string
  readonly said: Candidate
}

/** A record and the row it was read from. */
export interface SourceRecord {
  readonly candidate: Candidate
  readonly location: Location
  /** Properties that the section gives where the row says nothing itself. */
  readonly given: readonly string[]
  /** The cells that were understood, as they stand, blank ones left out. Read again each time. */
  cells(): readonly SourceCell[]
  /** Texts under no heading. */
  unnamed(): readonly string[]
}
