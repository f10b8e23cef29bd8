import type { Severity } from './finding.ts'

/** What a report says of the run that made it. */
export interface Run {
  readonly command: string
  /** ISO date the audit speaks for. */
  readonly asOf: string
  /** Hash of what was asked: options and configuration. Equal hash and equal sources give equal bytes. */
  readonly configSha256: string
  readonly failOn: Severity | 'never'
  /** Names that decide were counted as codes are. Absent: codes alone. */
  readonly match?: 'names'
  /** Rules whose severity the configuration changed or switched off. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  /** What the figures are split by, as somebody asked. Absent: nobody did, and a few lists are split by field and level. */
  readonly groupBy?: readonly string[]
}
