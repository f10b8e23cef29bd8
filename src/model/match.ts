import type { Authority } from './authority.ts'
import type { PossibleCode } from './odd-code.ts'
import type { Procedure } from './procedure.ts'
import type { Evidence } from './suggestion.ts'

/** A procedure of the baseline, ready to be compared. */
export interface BaselineProcedure extends Procedure {
  /** Its place in the baseline, from 0: what is true of it for one list is marked there. */
  readonly position: number
  readonly code: string
  readonly foldedName: string
  /** The kinds of authorities that its agencies are. Absent: it names none. */
  readonly authorities?: readonly Authority[]
  /** Agencies that one of its cells joins by commas or *và*, each alone. Absent: each stands for itself. */
  readonly joinedAgencies?: readonly string[]
  /** The province that issued it, where a province did. */
  readonly issuerPlace?: string
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
  | {
      readonly kind: 'extra'
      /** The only baseline procedure that carries this name: its code and place, and how many digits differ. */
      readonly named?: { readonly code: string; readonly position: number; readonly digits: number }
    }
  | {
      readonly kind: 'uncoded'
      /** What its name may mean; absent when nothing in the baseline comes near. */
      readonly proposal?: Proposal
      /** Where its code is damaged: those that it may have been and that the baseline holds. */
      readonly fits?: readonly FittingCode[]
    }

/** The baseline procedures that the name of a record without a code may mean. */
export interface Proposal {
  /** Best first, a few at most. */
  readonly candidates: readonly Proposed[]
  /** The first of them, when nothing else may be meant. */
  readonly decided?: {
    readonly procedure: BaselineProcedure
    readonly confidence: number
    readonly evidence: readonly Evidence[]
  }
}

export interface Proposed {
  readonly code: string
  /** 0…1: how much of the two names is the same, each word by how rare it is. */
  readonly score: number
}

/** A code that a damaged one may have been, and that exists. */
export interface FittingCode {
  readonly possible: PossibleCode
  /** Undefined: one of the two has no name. */
  readonly sameName: boolean | undefined
}
