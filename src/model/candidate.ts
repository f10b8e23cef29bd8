import type { OddCode } from './odd-code.ts'
import type { Procedure, Property, ServiceLevel } from './procedure.ts'

/** A text that a field could not understand. It is kept as it stands and becomes a finding. */
export interface Unread {
  readonly property: Property
  readonly text: string
  /** What a code that is none may be, where something can be said about it. */
  readonly odd?: OddCode
  /** What a program writes where it has no value (`#REF!`, `nan`): nobody meant it to be one. */
  readonly isPlaceholder?: true
  /** The value that it was before letters of it were lost, as the canonical list writes it. */
  readonly lost?: string
  /** The day (ISO) that it may stand for. */
  readonly likelyDay?: string
  /** A day in figures, but with the month before the day. */
  readonly monthFirst?: true
}

export type Untidiness =
  | 'not-nfc'
  | 'spaces'
  | 'line-break'
  | 'html-entity'
  /** `<p>`, `<br/>`: a page was pasted. */
  | 'html-tag'
  /** `\\u1ea3`: a program wrote letters as it writes them for programs. */
  | 'escape'
  | 'control-character'
  | 'full-width'
  /** Letters of another alphabet that look like Latin ones, or Ð (U+00D0) for Đ. */
  | 'look-alike'

/** A text that had to be tidied before it could be read. */
export interface Untidy {
  readonly property: Property
  readonly text: string
  readonly defects: readonly Untidiness[]
}

/** The province whose agency code a suffix is. */
export interface SuffixPlace {
  /** As it is called today. */
  readonly province: string
  readonly code: string
  /** The province whose code it was, where that ended with the merger of 1 July 2025. */
  readonly former?: string
}

/** A record as understood: what it says, and what could not be made out. The place is kept apart, so that equal rows share one candidate. */
export interface Candidate {
  readonly procedure: Procedure
  /** `fold(name)`, the form in which two names are compared. Empty when there is no name. */
  readonly foldedName: string
  /** How the code was written. */
  readonly codeForm: CodeForm | undefined
  readonly unread: readonly Unread[]
  readonly untidy: readonly Untidy[]
  /** Texts as they stand that hold letters no Vietnamese word has. Most often honest; else they went through a wrong decoder. */
  readonly strange: readonly Unread[]
  /** Two service levels in one record: all of them, highest first. The highest one counts. */
  readonly serviceLevels: readonly ServiceLevel[] | undefined
  /** Whose suffix its code has; absent where it has none, or one that nobody knows. */
  readonly suffixPlace?: SuffixPlace | undefined
  /** Properties the list has a column for. A list that lacks the column says nothing, and nothing is missing. */
  readonly columns: ReadonlySet<Property>
}

/** `1.012753` · `1.012753.H19` · `1.012753.000.00.00.H13` · `1.001193.01`. */
export type CodeForm = 'national' | 'short' | 'long' | 'case'
