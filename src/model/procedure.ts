/** Who carries a procedure out. `district` ended on 2025-07-01 with the two-tier local government. */
export const LEVELS = ['ministry', 'province', 'commune', 'other', 'district'] as const
export type Level = (typeof LEVELS)[number]

/**
 * How far a procedure is offered online, highest first (Decree 42/2022, as an analyst's guide of 2026 quotes it;
 * repealed on 2026-07-01, its words are still those of the portal).
 * A blank is unknown, a class of its own: it is `undefined`, never `none`.
 */
export const SERVICE_LEVELS = ['full-online', 'partial', 'information', 'none'] as const
export type ServiceLevel = (typeof SERVICE_LEVELS)[number]

/** `pending`: decided, and not yet in force. */
export const STATUSES = ['in-force', 'amended', 'pending', 'replaced', 'abolished'] as const
export type Status = (typeof STATUSES)[number]

export const KINDS = ['standard', 'specific', 'interconnected', 'internal'] as const
export type Kind = (typeof KINDS)[number]

export const TIME_UNITS = ['hour', 'day', 'working-day', 'month', 'year'] as const
export type TimeUnit = (typeof TIME_UNITS)[number]

interface Decision {
  readonly number?: string
  /** ISO date, `2025-09-16`. */
  readonly date?: string
}

/** Lists may keep the two in columns of their own; a limit that lacks one of them is a finding. */
export interface TimeLimit {
  readonly amount?: number
  readonly unit?: TimeUnit
}

/**
 * What a record says, as far as it was understood. Every property is absent when the list is silent
 * or unclear about it. The shape is published in `schemas/procedure.schema.json`.
 */
export interface Procedure {
  /** National part of the code, `1.012753`. */
  code?: string
  /** Office that localised the code: `H13` in `1.012753.H13`. */
  suffix?: string
  /** Online service of the procedure: `1.001193.01`. */
  case?: string
  localCode?: string
  name?: string
  levels?: readonly Level[]
  /** Lĩnh vực. */
  field?: string
  agencies?: readonly string[]
  issuer?: string
  serviceLevel?: ServiceLevel
  eligibleFullOnline?: boolean
  inPersonOnly?: boolean
  /** Integrated on the National Public Service Portal. */
  integrated?: boolean
  /** Made public (công khai), which is not the same as published by decision (công bố). */
  published?: boolean
  status?: Status
  /** The day (ISO) from which it holds. */
  effectiveFrom?: string
  /** The first day on which it holds no more. */
  effectiveUntil?: string
  replacedBy?: string
  nonGeographic?: boolean
  decentralised?: boolean
  internalProcess?: boolean
  electronicProcess?: boolean
  kind?: Kind
  decision?: Decision
  fee?: string
  onlineFee?: string
  feeExempt?: boolean
  timeLimit?: TimeLimit
  url?: string
  essential?: boolean
  highVolume?: boolean
  unit?: string
  /** Components of Decree 63/2010 art. 8 that have no property above. */
  steps?: string
  methods?: string
  dossier?: string
  applicants?: string
  result?: string
  forms?: string
  resultForm?: string
  requirements?: string
}

export type Property = keyof Procedure
