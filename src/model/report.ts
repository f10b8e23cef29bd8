import type { DetailsGiven } from './baseline-details.ts'
import type { Cause } from './cause.ts'
import type { AbsentIssuer, Comparison } from './comparison.ts'
import type { Facts, Finding, Severity } from './finding.ts'
import type { KnownReport } from './known.ts'
import type { Measurements } from './measurement.ts'
import type { CommonGaps, FieldGap, PeersReport, ReachReport } from './peer-comparison.ts'
import type { PlanProgress, PlanReport } from './plan.ts'
import type { Outcome, Verdict } from './policy.ts'
import type { Level, Procedure } from './procedure.ts'
import type { ProfileReport } from './profile.ts'
import type { RatchetReport } from './ratchet.ts'
import type { PassedOver } from './request.ts'
import type { Run } from './run.ts'
import type { HeldScope, OutsideProcedure, ScopeReport } from './scope.ts'
import type { SinceReport } from './since-report.ts'
import type { CatalogueUnit, ListedUnit } from './unit.ts'
import type { UnreadPage } from './unread-page.ts'

/** The result of an audit: plain data with a published schema (`schemas/report.schema.json`). Every format renders it. */
export interface Report {
  readonly $schema: string
  readonly reportVersion: '1.0'
  readonly tool: { readonly name: 'rasoat'; readonly version: string }
  readonly run: Run
  /** What the policy says besides targets, and what is odd about it. Absent when there is nothing of the kind. */
  readonly policy?: PolicyReport
  readonly baseline?: BaselineReport
  readonly units?: UnitsReport
  readonly catalogues: readonly CatalogueReport[]
  readonly totals: Totals
  /** Absent when no file of known findings was there. */
  readonly known?: KnownReport
  /** Absent when there was no earlier result to hold the run against. */
  readonly ratchet?: RatchetReport
  /** What changed since an earlier run. Absent without a history, and for its first day. */
  readonly since?: SinceReport
  /** Found in folders beside the lists, and not read. Absent when there is nothing of the kind. */
  readonly passedOver?: readonly PassedOver[]
  readonly toolErrors: readonly ToolError[]
  readonly outcome: Outcome
}

export interface PolicyReport {
  readonly profiles: readonly ProfileReport[]
  readonly plans: readonly PlanReport[]
  readonly warnings: readonly PolicyWarning[]
}

/** The audit went on; somebody should look at the policy. */
export type PolicyWarning =
  /** The profile is not in force on the day of the audit. Its targets are judged all the same: the policy asks for them. */
  | {
      readonly code: 'profile-not-in-force'
      readonly id: string
      readonly from?: string
      readonly until?: string
    }
  /** No catalogue of the run belongs to this unit. */
  | { readonly code: 'target-concerns-nobody'; readonly id: string; readonly unit: string }
  | { readonly code: 'plan-concerns-nobody'; readonly id: string }

/** One list that was read: where it stood, and what was recognised in it. */
export interface SourceReport {
  readonly path: string
  readonly sha256: string
  readonly format: string
  readonly sheet?: string
  readonly encoding?: string
  /** 0…1: how sure the encoding is, where statistics found it. */
  readonly encodingConfidence?: number
  /** The Unicode encoding of a file whose letters are of an old encoding. */
  readonly savedAs?: string
  readonly delimiter?: string
  readonly headerRow?: number
  /** Rows under the heading that are not empty. */
  readonly rows: number
  /** Of these, rows of which nothing could be read. Absent: none. */
  readonly lost?: number
  /** Sheets, or places in JSON, of lists with the same columns, which were not read: nobody said which one is meant. */
  readonly otherLists?: readonly string[]
  /** PDF: pages that could not be read. Absent: none. */
  readonly unreadPages?: readonly UnreadPage[]
  /** Property → heading of the column it was read from. */
  readonly columns: Readonly<Record<string, string>>
  /** In a workbook: property → letter of its column. Absent where headings further down stand in another order. */
  readonly letters?: Readonly<Record<string, string>>
  /** Headings, sheets and lists that were not read. */
  readonly ignored: readonly string[]
  /** Property → heading that the user named for it, and that no column has. Absent when there is none. */
  readonly notFound?: Readonly<Record<string, string>>
  /** Rows that name what the rows below them have in common, the first thousand. Absent when there are none. */
  readonly sections?: readonly SectionReport[]
  /** Rows that count the rows above them, the first thousand. Absent when there are none. */
  readonly totals?: readonly TotalReport[]
}

export interface SectionReport {
  readonly row: number
  readonly title: string
  /** What its records were given where they say nothing themselves. */
  readonly gives: Pick<Procedure, 'field' | 'levels' | 'status' | 'serviceLevel'>
  /** Records below it, those of its inner sections included. */
  readonly records: number
  /** Records it says it has. */
  readonly declared?: number
}

export interface TotalReport {
  readonly row: number
  readonly text: string
  /** Absent when the row holds no number that could be one of records. */
  readonly declared?: number
  readonly counted: number
}

export interface FindingCounts {
  readonly total: number
  readonly bySeverity: Readonly<Record<Severity, number>>
  readonly byRule: Readonly<Record<string, number>>
}

export interface FindingsReport extends FindingCounts {
  /** Of these, accepted for now. They do not fail the run. Absent without a file of known findings. */
  readonly known?: FindingCounts
  /** Of these, not there before and not accepted. Absent where there is nothing earlier to hold them against. */
  readonly new?: FindingCounts
  /** What many findings have in common, the most frequent first. What is left of a rule has none of the causes named. */
  readonly causes?: readonly Cause[]
  /** The first few of each rule; the totals above are exact. */
  readonly items: readonly Finding[]
}

/** The figures of the table the national portal prints (dvc-dich-vu-cong-truc-tuyen.html, as stored in 2026). `all` = full + partial + information + none + unknown. */
export interface ServiceTable {
  readonly all: number
  readonly full: number
  readonly partial: number
  readonly information: number
  readonly none: number
  readonly unknown: number
  /** Absent when no list says which procedures are eligible for full-online. */
  readonly eligible?: number
}

export interface Group {
  /** Value of the dimension; empty for records that do not say. */
  readonly key: string
  readonly table: ServiceTable
  readonly metrics: Measurements
}

export interface CatalogueReport {
  readonly id: string
  readonly unit: CatalogueUnit
  readonly sources: readonly SourceReport[]
  readonly records: number
  readonly procedures: number
  readonly comparison?: Comparison
  /** How the list stands in what its unit has to hold. Absent without a baseline, and in results of earlier versions. */
  readonly scope?: HeldScope
  /** Issuers that the list has and the baseline lacks altogether; those with most codes first. Absent: none. */
  readonly absent?: readonly AbsentIssuer[]
  readonly table: ServiceTable
  readonly metrics: Measurements
  readonly groups: Readonly<Record<string, readonly Group[]>>
  readonly findings: FindingsReport
  readonly verdicts: readonly Verdict[]
  /** Plans of procedures that concern the unit. Absent when there are none. */
  readonly plans?: readonly PlanProgress[]
  /** What other units of its level do. Absent where there are too few of them, or nobody compared. */
  readonly peers?: PeersReport
  /** What is missing, by field, the largest gap first. Absent where nobody compared, and without a baseline. */
  readonly gaps?: readonly FieldGap[]
  /** How each goal that was asked for could be reached. */
  readonly reach?: readonly ReachReport[]
}

export interface BaselineReport {
  readonly sources: readonly SourceReport[]
  readonly records: number
  readonly procedures: number
  /** Procedures whose levels hold this one; a procedure of two levels counts in both. `unknown`: no level given. */
  readonly byLevel: Readonly<Record<string, number>>
  readonly complete: boolean
  /** Day the list is of (ISO), as whoever ran the audit says. Absent: nobody said. */
  readonly date?: string
  /** The second list that fills in what the first leaves out. Absent when there is none. */
  readonly details?: DetailsGiven & Pick<BaselineReport, 'sources' | 'records' | 'procedures' | 'findings'>
  /** The ways from the whole list to what the units of the run have to hold. Absent in results of earlier versions. */
  readonly scopes?: readonly ScopeReport[]
  /** The procedures that the steps of the scopes speak of, in the order of their codes. */
  readonly outside?: readonly OutsideProcedure[]
  readonly findings: FindingsReport
}

/** The list of units, and which of them have a catalogue in this run. expected = present + uncertain + missing. */
export interface UnitsReport {
  readonly source: Pick<SourceReport, 'path' | 'sha256' | 'format' | 'lost'>
  /** Units in the list. */
  readonly listed: number
  /** Units of the levels and provinces that several catalogues of the run are of. */
  readonly expected: number
  readonly present: number
  /** A catalogue may be theirs: its name fits several units, or one that was merged into them. */
  readonly uncertain: number
  readonly missing: readonly Pick<ListedUnit, 'name' | 'level' | 'province' | 'code'>[]
  readonly findings: FindingsReport
}

/** All lists of one tier in one province: a province and its communes offer other procedures, and are never added up. */
export interface ProvinceTotals {
  /** Empty: units of which nobody says where they lie. */
  readonly province: string
  /** Absent: nobody says what the units are. */
  readonly level?: Level
  readonly catalogues: number
  readonly records: number
  readonly metrics: Measurements
  readonly bySeverity: Readonly<Record<Severity, number>>
}

export interface Totals {
  readonly catalogues: number
  readonly records: number
  /** Distinct national codes over all catalogues. */
  readonly procedures: number
  readonly table: ServiceTable
  /** Parts and wholes of the catalogues added up: each unit's procedures count for that unit. */
  readonly metrics: Measurements
  readonly findings: Omit<FindingsReport, 'items'>
  /** Absent where the units lie in one province, or nobody says in which. */
  readonly provinces?: readonly ProvinceTotals[]
  /** What many units lack. Absent for one unit, without a baseline, and where nobody compared. */
  readonly gaps?: CommonGaps
}

/** Something that went wrong with the run, not with the data. */
export interface ToolError {
  /** A code of `messages`, with its facts. */
  readonly code: string
  readonly facts: Facts
  readonly catalogue?: string
}
