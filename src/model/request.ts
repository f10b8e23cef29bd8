import type { RuledFault, Severity } from './finding.ts'
import type { KnownFindings } from './known.ts'
import type { Limits } from './limits.ts'
import type { Goal } from './peer-comparison.ts'
import type { Plan } from './plan.ts'
import type { Target } from './policy.ts'
import type { Profile } from './profile.ts'
import type { Ratchet } from './ratchet.ts'
import type { ScopeChoice } from './scope.ts'
import type { CatalogueUnit } from './unit.ts'

/** What stands beside a list in its source and is not read. */
export interface UnreadSheet {
  readonly what: 'sheet' | 'hidden-sheet' | 'list'
  readonly name: string
}

/** One list to read: where it is, and what the user said about it. */
export interface SourceRequest extends SourcePlace {
  readonly sheet?: string
  /**
   * For one of several sheets of a workbook that are all read (`sheets.ts`): those that are not, to be named once. With
   * this known, nobody looks at the other sheets again.
   */
  readonly unread?: readonly UnreadSheet[]
  /** Only the rows of one unit, in a list whose column of units is read (`unit-column.ts`). */
  readonly rowsOf?: RowsOfUnit
  /** JSON pointer of the list in a JSON file. */
  readonly records?: string
  readonly headerRow?: number
  readonly delimiter?: string
  readonly encoding?: string
  /** What the list hides or strikes through, and what is not to be read therefore. */
  readonly leaveOut?: readonly LeftOut[]
  readonly columns?: ColumnChoice
  /** The columns were named for other lists (`--column` for the catalogues): a list without them is read all the same. */
  readonly columnsAreHints?: true
}

/** What a list may be read without. */
export const LEFT_OUT = ['hidden-rows', 'struck-text'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

export interface RowsOfUnit {
  /** `unitKey` of the name in the column of units. Empty: rows that name none. */
  readonly unit: string
  /** What there is to say of the list as a whole is said with one of its units. */
  readonly isFirst?: true
}

export interface CatalogueRequest {
  readonly id: string
  readonly unit: CatalogueUnit
  /** What is wrong with the unit itself, found before its lists are read (`units.ts`). */
  readonly unitFaults?: readonly RuledFault[]
  readonly sources: readonly SourceRequest[]
  /** The sources are versions of one list (merged provinces): a code in several of them is no duplicate. */
  readonly reconcile?: boolean
}

export type Command = 'validate' | 'compare' | 'report' | 'audit'

export type RuleSettings = Readonly<Record<string, Severity | 'off'>>

/** What has to be there, so that a list which is lost or cut short does not pass in silence. */
export interface Expectations {
  /** Id of a catalogue → records it has to hold at least; 0 where nobody said how many. */
  readonly lists?: Readonly<Record<string, number>>
  /** Lists that there have to be at least. */
  readonly count?: number
  /** Units that have to have a catalogue. */
  readonly units?: readonly string[]
  /** Records that each catalogue has to hold at least. */
  readonly rows?: number
  /** 0…1 of the records of the earlier result that each catalogue has to hold still. Absent: more than two thirds. */
  readonly keep?: number
}

/** Everything an audit depends on. Plain data: it is hashed into the result and sent to workers as it is. */
export interface AuditRequest {
  readonly command: Command
  /** ISO date. */
  readonly asOf: string
  readonly baseline?: {
    readonly sources: readonly SourceRequest[]
    /** A second list of the same codes: it fills in levels, agencies and the like where the first is silent. */
    readonly details?: readonly SourceRequest[]
    /** False: the baseline is known to be partial, so extras cannot be judged. */
    readonly complete: boolean
    /** Day it is of (ISO). Absent: nobody said. */
    readonly date?: string
  }
  readonly catalogues: readonly CatalogueRequest[]
  /** What the user says of the procedures that the units have to hold. */
  readonly scope?: ScopeChoice
  /** The list of units that those of the catalogues are held against. */
  readonly units?: SourceRequest
  /** Those of the profiles are among them. */
  readonly targets: readonly Target[]
  readonly plans?: readonly Plan[]
  /** Official profiles the policy names. */
  readonly profiles?: readonly Profile[]
  readonly failOn: Severity | 'never'
  /** Severities the user changed, and rules switched off. */
  readonly rules: RuleSettings
  /** Findings kept of each rule for each catalogue. Absent: about five thousand over the whole run. */
  readonly samples?: number
  /** Dimensions to split the metrics by. Absent: field and level, for up to twenty catalogues. */
  readonly groupBy?: readonly string[]
  /** The user's own JSON Schema for a record, checked beside ours. */
  readonly schema?: object
  /** Names that decide count as codes do. Absent: codes alone. */
  readonly match?: 'names'
  /** Whether lists are compared with those of the same level. Absent: where there are at most a few hundred. */
  readonly peers?: boolean
  /** Lines of which the run says how they could be reached. */
  readonly reach?: readonly Goal[]
  /** Findings accepted for now. */
  readonly known?: KnownFindings
  readonly expect?: Expectations
  /** An earlier result that this one must not fall behind. */
  readonly ratchet?: Ratchet
  /** What was found in folders beside the lists, and may be taken for one. */
  readonly passedOver?: readonly PassedOver[]
  readonly limits: Limits
}

/** Why a file in a folder was not taken for a list. */
export type PassedOverReason =
  /** Its name, or that of its folder, begins with a dot. */
  | 'hidden'
  /** A web page, XML or a document: more often a report, a setting or a letter than a list. An archive: more often a copy of what lies beside it. */
  | 'only-when-named'
  /** Of a workbook: a form, and no list yet. */
  | 'template'
  | 'archive'
  /** What tells other programs how to read a list beside it. */
  | 'description'
  /** A folder of a package manager. */
  | 'not-searched'
  /** Found by a search through a repository, and its headings are those of something else. */
  | 'no-list'

export interface PassedOver {
  readonly path: string
  readonly reason: PassedOverReason
}

/** Where a source stands and how to open it. */
export interface SourcePlace {
  /** As the user gave it: for places and messages. */
  readonly path: string
  /** What the file system knows it by. */
  readonly file?: string
  /** Of a list in a ZIP archive: the archive, and what the list is called there. `file` then is both, and only a key. */
  readonly inArchive?: { readonly file: string; readonly part: string }
  /** The folder that was walked when this was found as a link in it: the link may not lead out of it. */
  readonly foundIn?: string
  /** What the file was when it was first looked at, for sources that are opened again: it has to be the same still. */
  readonly state?: string
  /** The bytes themselves, for standard input and for callers of the library. */
  readonly bytes?: Uint8Array
  /** The user's word on the format; otherwise the ending of the path tells. */
  readonly format?: string
}

/** The user's word on columns: field id → heading, as `--column code=Mã` or the configuration says it. */
export type ColumnChoice = Readonly<Record<string, string>>
