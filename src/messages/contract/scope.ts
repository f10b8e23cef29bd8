import type { Level } from '../../model/procedure.ts'
import type { ScopeFormula, ScopeStepId } from '../../model/scope.ts'

/** What is said of the scope: which procedures a unit has to hold, and how that was found. Numbers are written already. */
export interface ScopeText {
  readonly title: string
  /** The list of the procedures behind the steps; also the name of a sheet. */
  readonly outside: string
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
  formula(name: string): string
  /** What each formula counts in. */
  readonly formulas: Readonly<Record<ScopeFormula, string>>
  /** Beside the sentence about the level. */
  own(authorities: string): string
  noAgencies(): string
  noLevels(): string
  /** A saved result names no scope: it was made before there was one. */
  earlier(): string
  /** The level follows from the name. @param level as `words.levels` has it */
  levelFound(level: string): string
  /** @param units of so many, `of` how many there are; @param command says the level; empty on pages for offices */
  levelMissing(units: string, of: string, command: string): string
  readonly asked: { readonly level: string; readonly all: string }
  /** @param command asks for the raw share; empty on pages for offices */
  isUnknown(
    facts: { readonly silent: string; readonly all: string; readonly of: 'level' | 'both' },
    command: string,
  ): string
  /** Why there is no share. */
  readonly notMeasured: {
    noCodes(records: string): string
    nothing(): string
  }
  /** The answer to whoever asks about one list. */
  answer(facts: AnswerFacts): string
  /** Beside it: procedures that name no agency, or no level, or not the place. */
  besides(count: string, held: string, open: readonly OpenQuestion[]): string
  /** @param command the right way round; empty on pages for offices, as in `doubts` */
  swapped(command: string): string
  /** So many of the lists are exports of the baseline. @param command names each of them with its own option */
  misplacedBaseline(lists: string, command: string): string
  /** Why the share may be low, in clauses of the sentence that carries it, and what repairs it. */
  readonly doubts: {
    fewNames(agree: string, of: string, isSlipped: boolean): string
    /** The first thing to do then. */
    putRight(command: string): string
    uncoded(count: string, of: string): string
    writeCodes(count: string, command: string): string
    /** A sentence of its own: it says nothing of the share. */
    absentIssuers(facts: AbsentFacts, command: string): string
  }
}

/** Steps of the scope that a baseline may leave open. */
export const OPEN_QUESTIONS = ['level', 'authority', 'place'] as const
export type OpenQuestion = (typeof OPEN_QUESTIONS)[number]

interface AbsentFacts {
  readonly codes: string
  /** How many issuers, and fields whose issuer the list does not name; `0`: none. */
  readonly issuers: string
  readonly fields: string
  readonly names: string
}

interface AnswerFacts {
  readonly tier: Level | 'unit'
  readonly held: string
  readonly scope: string
  readonly percent: string
  readonly missing: string
  /** Empty: there is none. */
  readonly doubt: string
}
