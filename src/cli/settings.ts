import type { Authority } from '../model/authority.ts'
import type { Severity } from '../model/finding.ts'
import type { Target } from '../model/policy.ts'
import type { Level } from '../model/procedure.ts'
import type { ColumnChoice, Expectations, LeftOut, RuleSettings } from '../model/request.ts'
import type { ScopeChoice } from '../model/scope.ts'
import type { TrendGroup } from '../model/trend.ts'
import type { LimitName } from '../model/user-error.ts'
import type { CsvReader } from '../text/csv-cell.ts'
import type { EarlierResult } from './options/earlier-result.ts'

/** How to read one source, wherever it is said: on the command line, for all lists, or for one. */
export interface ReadingSettings {
  readonly inputFormat?: string
  readonly sheet?: string
  readonly records?: string
  readonly headerRow?: number
  readonly delimiter?: string
  readonly encoding?: string
  readonly leaveOut?: readonly LeftOut[]
  readonly columns?: ColumnChoice
}

/** What becomes of a workbook with several lists: a catalogue of each sheet, or one of all. Absent: the best of them is read. */
export type SheetsChoice = 'each' | 'together'

export interface CatalogueSettings extends ReadingSettings {
  readonly sources: readonly string[]
  readonly id?: string
  readonly unit?: string
  /** Pattern with a group `unit`, found in the path of each file. */
  readonly unitFromFile?: string
  /** A column says of each row whose it is. */
  readonly unitsFromColumn?: boolean
  /** Province that the units lie in. */
  readonly province?: string
  readonly level?: Level
  readonly authority?: Authority
  readonly together?: boolean
  readonly reconcile?: boolean
  readonly sheets?: SheetsChoice
}

/**
 * What the user wants, from the command line or the configuration: one shape, one name for each thing.
 * The command line wins over the configuration.
 */
export interface Settings extends ReadingSettings {
  readonly baseline?: readonly string[]
  /** A second list of the same codes. */
  readonly baselineDetails?: readonly string[]
  /** How to read the baseline of the configuration. */
  readonly baselineReading?: ReadingSettings
  /** `diff`: the national list beside the older version. */
  readonly oldBaseline?: readonly string[]
  /** `diff`: revision of the older version. */
  readonly git?: string
  readonly failIfDifferent?: boolean
  readonly partialBaseline?: boolean
  /** Day the baseline is of. */
  readonly baselineDate?: string
  readonly catalogues?: readonly CatalogueSettings[]
  readonly level?: Level
  /** Whose lists they are. */
  readonly authority?: Authority
  /** Which procedures a unit has to hold. */
  readonly scope?: ScopeChoice
  readonly unit?: string
  /** Pattern with a group `unit`, found in the path of each file. */
  readonly unitFromFile?: string
  /** A column says of each row whose it is. */
  readonly unitsFromColumn?: boolean
  /** Province that the units lie in. */
  readonly province?: string
  /** The list of all units. */
  readonly units?: string
  readonly together?: boolean
  readonly reconcile?: boolean
  readonly sheets?: SheetsChoice
  readonly lang?: string
  readonly asOf?: string
  readonly format?: readonly string[]
  readonly output?: readonly string[]
  readonly findings?: string
  /** Address of a copy of RULES.md, for links. */
  readonly appendix?: boolean
  readonly rulesUrl?: string
  /** Who is to read a CSV file. */
  readonly csvFor?: CsvReader
  /** `convert`: how a CSV file is described, for tools of the field. */
  readonly describe?: string
  /** Folder that gets the work lists. */
  readonly worklist?: string
  /** `worklist check`: lists to audit anew. */
  readonly catalogue?: readonly string[]
  readonly portalScore?: string
  readonly failOn?: Severity | 'never'
  readonly minCoverage?: number
  readonly minFullOnline?: number
  readonly minOnline?: number
  /** Metric → share (0…1) of which the run says how it could be reached. */
  readonly reach?: Readonly<Record<string, number>>
  /** Whether lists are compared with those of the same level. */
  readonly peers?: boolean
  readonly targets?: readonly Target[]
  /** A file, or the policy that the configuration holds itself. */
  readonly policy?: string | PolicySettings
  /** Ids of official profiles. */
  readonly profile?: readonly string[]
  /** What has to be there. */
  readonly expect?: Expectations
  readonly rules?: RuleSettings
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  /** Ids of rules whose suggestions are carried out, or `suggestions` for all. */
  readonly accept?: readonly string[]
  /** 0…1. */
  readonly minConfidence?: number
  readonly changes?: string
  readonly mark?: boolean
  readonly samples?: number
  readonly groupBy?: readonly string[]
  readonly match?: 'codes' | 'names'
  readonly schema?: string
  /** File of findings accepted for now. */
  readonly known?: string
  readonly failOnStale?: boolean
  /** An earlier result, or the snapshot of one, and how much worse the run may be. */
  readonly noWorseThan?: EarlierResult
  readonly writeRatchet?: string
  /** Folder of the store of runs. */
  readonly history?: string
  /** `trend`: what is shown. */
  readonly metric?: readonly string[]
  readonly by?: TrendGroup
  readonly from?: string
  /** `known add`: which findings to accept, why, by whom and until when. */
  readonly rule?: readonly string[]
  readonly code?: readonly string[]
  readonly all?: boolean
  readonly reason?: string
  readonly owner?: string
  readonly expires?: string
  readonly limits?: LimitSettings
  readonly jobs?: number
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly color?: boolean
}

/** Limits that the user moved, by the names users know. */
export type LimitSettings = { readonly [Name in LimitName]?: number }

/** What has to be reached, before lists and profiles are read. */
export interface PolicySettings {
  /** File it stands in, as a person in the working folder writes it. */
  readonly path: string
  readonly targets: readonly Target[]
  readonly plans: readonly PlanSettings[]
  readonly profiles: readonly string[]
}

export interface PlanSettings extends ReadingSettings {
  readonly id: string
  readonly title?: string
  /** Path of the list, from the folder of the policy. */
  readonly list?: string
  readonly items?: readonly (string | Readonly<Record<string, string>>)[]
  readonly state?: string
  readonly due?: string
  readonly level?: Level
  readonly unit?: string
  readonly basis?: string
  readonly link?: string
}
