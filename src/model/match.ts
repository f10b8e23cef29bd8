import type { Procedure } from './procedure.ts'

/** A procedure of the baseline, ready to be compared. */
export interface BaselineProcedure extends Procedure {
  /** Its place in the baseline, from 0: what is true of it for one list is marked there. */
  readonly position: number
  readonly code: string
  readonly foldedName: string
}

/** What the baseline says about a local record. */
export type Match =
  | {
      readonly kind: 'matched'
      readonly baseline: BaselineProcedure
      readonly sameName: boolean
      /** Code of another baseline procedure whose name this record carries. */
      readonly namesCode?: string
    }
  | { readonly kind: 'extra' }
  | { readonly kind: 'uncoded' }
