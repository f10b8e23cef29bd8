import type { Severity } from './finding.ts'
import type { Location } from './location.ts'
import type { Outcome } from './policy.ts'
import type { ServiceLevel } from './procedure.ts'

/**
 * What offices count of the dossiers (hồ sơ) of a period. Form II.06a/VPCP/KSTT has most of them; its headings were read in
 * public programs that print it, the form itself was not.
 */
export const DOSSIER_COUNTS = [
  /** All there was to settle: what came in the period, and what was carried over. */
  'received',
  /** Came in the period. */
  'receivedNew',
  'online',
  'direct',
  'post',
  /** In person and by post, in one column. */
  'offline',
  /** Left open by the period before. */
  'carriedOver',
  'resolved',
  'early',
  'onTime',
  /** Before and on the day, in one column. */
  'resolvedInTime',
  'late',
  'pending',
  'pendingInTime',
  'pendingLate',
  /** Of procedures with a fee, where there was one to pay. */
  'withFee',
  'paidOnline',
] as const
export type DossierCount = (typeof DOSSIER_COUNTS)[number]

export const DOSSIER_COLUMNS = ['code', 'name', 'field', 'unit', 'period', ...DOSSIER_COUNTS] as const
export type DossierColumn = (typeof DOSSIER_COLUMNS)[number]

/** Numbers of dossiers, 0 or more. What is absent nobody knows. */
export type Counts = Readonly<Partial<Record<DossierCount, number>>>

/** A whole, and the parts that make it. */
export interface DossierSum {
  readonly whole: DossierCount
  readonly parts: readonly DossierCount[]
}

/**
 * What has to add up: received = online + in person and by post + carried over = resolved + pending; resolved = early + on
 * time + late; pending = in time + late. A whole stands more than once where its parts are divided further.
 */
export const DOSSIER_SUMS: readonly DossierSum[] = [
  { whole: 'offline', parts: ['direct', 'post'] },
  { whole: 'receivedNew', parts: ['online', 'offline'] },
  { whole: 'receivedNew', parts: ['online', 'direct', 'post'] },
  { whole: 'received', parts: ['receivedNew', 'carriedOver'] },
  { whole: 'received', parts: ['online', 'offline', 'carriedOver'] },
  { whole: 'received', parts: ['online', 'direct', 'post', 'carriedOver'] },
  { whole: 'resolvedInTime', parts: ['early', 'onTime'] },
  { whole: 'resolved', parts: ['resolvedInTime', 'late'] },
  { whole: 'resolved', parts: ['early', 'onTime', 'late'] },
  { whole: 'pending', parts: ['pendingInTime', 'pendingLate'] },
  { whole: 'received', parts: ['resolved', 'pending'] },
]

/** One line of a list of dossiers: what a unit, a field or a procedure had in a period. */
export interface DossierRow {
  readonly place: Location
  readonly code?: string
  readonly name?: string
  readonly field?: string
  readonly unit?: string
  /** As it is written. */
  readonly period?: string
  /** As they stand in the list. */
  readonly written: Counts
  /** With what follows from them. */
  readonly counts: Counts
}

/** What a list has no column for, and is counted as none. */
export const DOSSIER_ASSUMPTIONS = ['no-post', 'no-carried-over'] as const
export type DossierAssumption = (typeof DOSSIER_ASSUMPTIONS)[number]

export const DOSSIER_UNMEASURABLE = [
  /** No column of the lists says it. */
  'no-column',
  /** The columns are there, and no line says it in a way that could be understood. */
  'all-unknown',
  'zero-denominator',
  /** Only a catalogue can tell. */
  'no-catalogue',
  /** What is open at the end of one period is open in the next: it cannot be added up. */
  'several-periods',
  /** A province and its communes may count the same dossiers: they are never added up. */
  'several-levels',
] as const

/** `unknown`: lines (of services: services) that do not say it; they are in neither part nor whole. */
export type DossierMeasurement =
  | { readonly kind: 'share'; readonly part: number; readonly whole: number; readonly unknown: number }
  | { readonly kind: 'unmeasurable'; readonly reason: (typeof DOSSIER_UNMEASURABLE)[number] }

/** What can be wrong with a line, or with the list beside the catalogue. */
export interface DossierFacts {
  /** A whole is not its parts. `atLeast`: some of the parts are unknown, and the others are more already. */
  readonly 'sum-differs': {
    readonly whole: DossierCount
    readonly said: number
    readonly parts: readonly DossierCount[]
    readonly sum: number
    readonly atLeast: boolean
  }
  /** A row of totals is not the sum of the rows it stands for. */
  readonly 'row-of-totals-differs': {
    readonly column: DossierCount
    readonly said: number
    readonly sum: number
  }
  readonly 'unreadable-count': { readonly column: DossierCount; readonly text: string }
  readonly 'repeated-line': { readonly row: number }
  readonly 'more-than-whole': {
    readonly part: DossierCount
    readonly said: number
    readonly whole: DossierCount
    readonly of: number
  }
  readonly 'unreadable-code': { readonly text: string }
  /** Dossiers for a procedure that the catalogue does not have. */
  readonly 'not-in-catalogue': { readonly code: string; readonly dossiers: number | undefined }
  /** A row of which nothing could be read. */
  readonly 'lost-line': Readonly<Record<never, never>>
}
export type DossierRuleId = keyof DossierFacts

export const DOSSIER_RULES: readonly DossierRuleId[] = [
  'sum-differs',
  'row-of-totals-differs',
  'unreadable-count',
  'repeated-line',
  'more-than-whole',
  'unreadable-code',
  'not-in-catalogue',
  'lost-line',
]

export type DossierFinding = {
  [Id in DossierRuleId]: {
    readonly rule: Id
    readonly severity: Severity
    readonly place: Location
    readonly facts: DossierFacts[Id]
  }
}[DossierRuleId]

/** One list that was read. */
export interface DossierSource {
  readonly path: string
  readonly sheet?: string
  readonly sha256: string
  /** Lines that count; totals and titles are none. */
  readonly lines: number
  /** Which heading was understood as what. */
  readonly columns: Readonly<Partial<Record<DossierColumn, string>>>
  /** Headings that nobody understood. */
  readonly ignored: readonly string[]
  /** Rows that sum up others, and were checked and not counted. */
  readonly totals: number
}

/** The figures of all lines together, of a unit, of a field or of a period. */
export interface DossierFigures {
  /** Empty: lines that do not say it. */
  readonly name: string
  readonly lines: number
  /** The sum of each count over the lines that say it, and how many do not. */
  readonly counts: Readonly<Partial<Record<DossierCount, { readonly sum: number; readonly unknown: number }>>>
  readonly metrics: Readonly<Record<string, DossierMeasurement>>
}

/** A procedure of the catalogue, with its dossiers. */
export interface ServiceDossiers {
  readonly code: string
  readonly name?: string
  readonly serviceLevel?: ServiceLevel
  /** Absent: no line of the lists speaks of it, or none says how many. */
  readonly online?: number
  readonly offline?: number
}

/** The dossiers beside the catalogue of the same unit. Each procedure once, at its highest service level. */
export interface DossiersBesideCatalogue {
  readonly sources: readonly string[]
  readonly procedures: number
  /** Procedures of the catalogue that some line speaks of. */
  readonly told: number
  /** Fully online, and no dossier came online; or no line speaks of them. */
  readonly withoutOnline: readonly ServiceDossiers[]
  readonly notInCatalogue: readonly ServiceDossiers[]
  /** Offered online, with dossiers that came otherwise: most of these first. */
  readonly next: readonly ServiceDossiers[]
}

/** A figure of the portal beside the one that the lists give. */
export interface PortalFigure {
  readonly id: 'provision' | 'services-used' | 'online-dossiers'
  readonly portal: { readonly part: number; readonly whole: number }
  readonly ours?: DossierMeasurement
  /** 0…1 of the points of this figure. */
  readonly points: number
  readonly most: number
}

/** What the portal says of a unit, rebuilt from its own numbers. */
export interface PortalReport {
  readonly source: string
  readonly unit: string
  readonly said?: number
  readonly rebuilt: number
  readonly most: number
  readonly figures: readonly PortalFigure[]
}

/** Lists of dossiers, measured; plain data with a published schema (`schemas/dossiers.schema.json`). */
export interface DossierReport {
  readonly $schema: string
  readonly dossiersVersion: '1.0'
  readonly tool: { readonly name: 'rasoat'; readonly version: string }
  readonly sources: readonly DossierSource[]
  readonly all: DossierFigures
  /** Absent where the lists name one of them or none. */
  readonly units?: readonly DossierFigures[]
  readonly fields?: readonly DossierFigures[]
  readonly periods?: readonly DossierFigures[]
  readonly assumed: readonly DossierAssumption[]
  readonly catalogue?: DossiersBesideCatalogue
  readonly portal?: PortalReport
  readonly findings: readonly DossierFinding[]
  readonly failOn: Severity | 'never'
  readonly outcome: Outcome
}
