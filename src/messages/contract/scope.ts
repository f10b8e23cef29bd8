import type { ScopeStepId } from '../../model/scope.ts'

/** What is said of the scope: which procedures a unit has to hold, and how that was found. Numbers are written already. */
export interface ScopeText {
  readonly title: string
  /** Columns of the table of steps. */
  readonly columns: {
    readonly step: string
    readonly out: string
    readonly heldOut: string
    readonly unknown: string
    readonly heldUnknown: string
    readonly left: string
  }
  /** The first line of the table. */
  readonly whole: string
  /** What is left, and how much of it the list holds. */
  left(held: string): string
  /** Each step; `because` is the reason the user gave. */
  readonly steps: Readonly<Record<ScopeStepId, (because: string) => string>>
  /** "Others: customs 123; tax 111". */
  others(list: string): string
  /** Agencies that no word is known of. */
  unknownAgencies(list: string): string
  formula(id: string): string
  /** Beside the sentence about the level. */
  own(authorities: string): string
  noAgencies(): string
  noLevels(): string
  readonly asked: { readonly level: string; readonly all: string }
  isUnknown(): string
}
