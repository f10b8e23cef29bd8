import type { Finding } from './finding.ts'
import type { Outcome } from './policy.ts'
import type { ToolError } from './report.ts'
import type { CatalogueUnit } from './unit.ts'

/** One thing a unit has to do: a finding, and what tells it from all others of its list. */
export interface WorklistLine {
  /** The fingerprint, with `-2`, `-3` … behind it where equal findings stand in the list. */
  readonly key: string
  readonly finding: Finding
}

/** What a work list says of the audit it comes from, and of its unit. It is written into the workbook and read back. */
export interface WorklistAbout {
  readonly version: string
  /** ISO date of the audit. */
  readonly asOf: string
  /** Id of the catalogue. */
  readonly catalogue: string
  readonly unit: CatalogueUnit
  /** SHA-256 of the files of the national list. Empty: none was compared with. */
  readonly baseline: readonly string[]
  /** SHA-256 of the files of the list. */
  readonly list: readonly string[]
  /** Rules that were applied. */
  readonly rules: readonly string[]
  /** Formula and scope of what the unit has to hold. Absent: no national list, or a list of an earlier version. */
  readonly scope?: string
  readonly leftOut: LeftOut
}

/** Findings of the unit that its work list does not hold. */
interface LeftOut {
  /** Accepted for now. */
  readonly accepted: number
  /** Notes that propose nothing: nobody has to do anything about them. */
  readonly notes: number
  /** Past the greatest length of a list. */
  readonly beyond: number
}

/** Everything one unit has to fix. */
export interface Worklist extends WorklistAbout {
  /** Where its records come from. */
  readonly sources: readonly { readonly path: string; readonly sheet?: string }[]
  readonly lines: readonly WorklistLine[]
}

/** The columns of the table, in their order; their ids stand in the workbook, so any language can be read back. */
export const WORKLIST_COLUMNS = [
  'number',
  'severity',
  'rule',
  'code',
  'name',
  'level',
  'message',
  'fix',
  'suggested',
  'property',
  'source',
  'row',
  'resolved',
  'note',
  'key',
] as const
export type WorklistColumn = (typeof WORKLIST_COLUMNS)[number]

/** The two that an office fills in. */
export const ANSWER_COLUMNS: readonly WorklistColumn[] = ['resolved', 'note']

/**
 * The sheet that nobody sees. It begins with lines of a word and its values: `FACTS` in this order, the ids of the
 * columns last; then the heading and the rows of the table once more, with the id of the rule before each. It is how
 * the workbook is known again, and how a changed cell is told from one that is not.
 */
export const WORKLIST_SHEET = 'rasoat'
export const WORKLIST_TAG = 'rasoat-worklist'
export const WORKLIST_VERSION = '1'

/** What became of one line. */
export const LINE_STATES = [
  /** Said to be resolved, and it is. */
  'resolved',
  /** Said to be resolved, and it is still there. */
  'still-there',
  /** Not said, and it is gone. */
  'resolved-unsaid',
  /** Not said, and it is still there. */
  'open',
  /** This run could not see whether it is there. */
  'unchecked',
] as const
export type LineState = (typeof LINE_STATES)[number]

export type UncheckedReason =
  /** The list of the unit is not among those of this run, or could not be read. */
  | 'list-not-read'
  /** The rule is off, or needs something this run does not have. */
  | 'rule-not-applied'
  /** The list is empty, or has no codes that what is missing could be counted by. */
  | 'nothing-to-look-at'
  /** What the unit has to hold was drawn otherwise: by another level, authority or formula. */
  | 'other-scope'

export interface CheckedLine {
  readonly state: LineState
  readonly reason?: UncheckedReason
  readonly rule: string
  readonly fingerprint: string
  readonly code?: string
  readonly name?: string
  /** The sentence, as the work list says it. */
  readonly message: string
  readonly note?: string
  /** Where the answer stands: `M17`. */
  readonly cell: string
  /** It is still there, and accepted for now. */
  readonly accepted?: true
}

/** An answer that is neither yes nor no. It counts as not said. */
export interface UnclearAnswer {
  readonly cell: string
  readonly text: string
}

export type LineCounts = Readonly<Record<LineState, number>> & {
  readonly lines: number
  /** Findings that ask for an action and are not in the work list. */
  readonly new: number
}

/** One filled work list beside what is found today. */
export interface WorklistCheck {
  /** Path of the workbook. */
  readonly source: string
  readonly sha256: string
  readonly unit: CatalogueUnit
  /** Id of the catalogue when the list was made. */
  readonly catalogue: string
  /** Its id today, where that is another. */
  readonly now?: string
  /** Day of the audit that the list comes from. */
  readonly asOf: string
  /** The files of the unit are those the work list was made from, byte for byte. */
  readonly sameList?: true
  /** The national list is another than then: findings may have come or gone with it. */
  readonly otherBaseline?: true
  readonly counts: LineCounts
  readonly lines: readonly CheckedLine[]
  readonly new: readonly Finding[]
  /** The list did not hold everything that was found then, so nobody can say what is new. */
  readonly newUnknown?: true
  readonly unclear: readonly UnclearAnswer[]
  /** Cells beside the table that hold something. They are not read. */
  readonly beside: number
}

/** A cell that is not as it was written. */
export interface CellEdit {
  readonly kind: 'changed' | 'removed-row' | 'added-row' | 'repeated-row'
  readonly sheet: string
  /** `D17`; absent for a row that is gone. */
  readonly cell?: string
  readonly before: string
  readonly now: string
}

export type RefusalReason =
  /** No work list of rasoat. */
  | 'no-worklist'
  /** One of another version of rasoat, which this one cannot read. */
  | 'other-version'
  /** The hidden sheet that says what stood where is gone or not whole. */
  | 'damaged'
  | 'edited'
  /** Another file of the run is the work list of the same catalogue. */
  | 'twice'
  /** The file cannot be read: `error` says why. */
  | 'unreadable'

/** A file that was not taken back, and why. */
export interface RefusedFile {
  readonly source: string
  readonly reason: RefusalReason
  /** `twice`: the file that was taken. */
  readonly other?: string
  readonly error?: Pick<ToolError, 'code' | 'facts'>
  /** `edited`: the first of them. */
  readonly edits?: readonly CellEdit[]
  readonly edited?: number
}

/** The result of `worklist check`: plain data with a published schema (`schemas/worklist.schema.json`). */
export interface WorklistResult {
  readonly $schema: string
  readonly worklistVersion: '1.0'
  readonly tool: { readonly name: 'rasoat'; readonly version: string }
  readonly run: { readonly asOf: string; readonly configSha256: string; readonly baseline: readonly string[] }
  readonly units: readonly WorklistCheck[]
  readonly totals: LineCounts & { readonly units: number }
  readonly refused: readonly RefusedFile[]
  /** Lists of this run whose units gave no work list back. */
  readonly without: readonly string[]
  readonly toolErrors: readonly ToolError[]
  readonly outcome: Outcome
}
