import type { Candidate } from '../../model/candidate.ts'
import type { Facts, Fault, Severity } from '../../model/finding.ts'
import type { BaselineProcedure, Match } from '../../model/match.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import type { SchemaError } from '../../schema/check.ts'

/**
 * What every rule states about itself. The sentence, the reason, the basis and the advice stand in `messages`, once a language.
 * Ids name the fault, never the cure; they are stable and never used again.
 */
interface Described<Id extends string> {
  readonly id: Id
  readonly severity: Severity
  /** Small lists that run as tests, in every language, and are shown by `explain`. */
  readonly examples: Examples
}

interface Examples {
  readonly valid: readonly Example[]
  readonly invalid: readonly Example[]
}

/** A list as a CSV text with its heading, and a baseline where the rule needs one. */
export interface Example {
  readonly list: string
  readonly baseline?: string
  /** A second list of the same codes, which fills in what the baseline leaves out. */
  readonly details?: string
  /** Options of the run that the example needs. */
  readonly level?: 'province' | 'commune'
  readonly partialBaseline?: true
  /** The user's own JSON Schema. */
  readonly schema?: object
  /** A list of units, and those that have a catalogue: each has this list. */
  readonly units?: string
  readonly of?: readonly string[]
  /** Units that have to have a catalogue, and the records that each has to hold. */
  readonly expect?: { readonly units?: readonly string[]; readonly rows?: number }
  /** Read as this format; CSV when absent. */
  readonly format?: 'jsonl' | 'json'
}

/** A fault that the published schema already sees: the rule gives a violated keyword its name. */
export interface SchemaRule<Id extends string = string, F extends Facts = Facts> extends Described<Id> {
  readonly looksAt: 'schema'
  /** The facts, when this violation is the rule's; undefined leaves it to the next rule in the list. */
  claim(error: SchemaError, candidate: Candidate, match: Match | undefined): F | undefined
  /** A probable repair of what it claimed. @param property whose value is at fault; empty for the record itself */
  suggest?(candidate: Candidate, match: Match | undefined, property: string): Suggestion | undefined
}

/** A fault of one record, seen in it alone or beside its match. Pure: equal records have equal faults, so it is asked once. */
export interface RecordRule<Id extends string = string, F extends Facts = Facts> extends Described<Id> {
  /** `policy`: asked of procedures in force only, as the metrics of the policy are. */
  readonly looksAt: 'record' | 'match' | 'policy'
  check(candidate: Candidate, match: Match | undefined): Fault<F> | readonly Fault<F>[] | undefined
}

/** A record and where it stands. */
export interface LocatedRecord {
  readonly candidate: Candidate
  readonly source: string
  readonly row: number
}

/** A fault that shows when a key comes a second time. The runner keeps the places; the rule is pure. */
export interface RepeatRule<Id extends string = string, F extends Facts = Facts> extends Described<Id> {
  readonly looksAt: 'repeat'
  /** What is repeated: the code (the case, where there is one), or the folded name. */
  readonly key: 'code' | 'name'
  /** @param said of those before it with this key: the first, and those that said what nobody had said before */
  check(
    here: LocatedRecord,
    first: LocatedRecord,
    list: ListContext,
    said: readonly LocatedRecord[],
  ): Fault<F> | readonly Fault<F>[] | undefined
}

/** A fault that shows only across a list. State is born with the list and ends with it. */
export interface ListRule<Id extends string = string, F extends Facts = Facts> extends Described<Id> {
  readonly looksAt: 'list'
  create(): ListWatch<F>
}

export interface ListContext {
  /** Several versions of one list: a code in more than one source is what they are for. */
  readonly reconcile: boolean
}

export interface ListWatch<F extends Facts = Facts> {
  record(candidate: Candidate): void
  finish(): Fault<F> | undefined
}

/** A fault of reading: rows, headings and sheets that are not as the format promises. The reader reports it itself. */
export interface ReadRule<Id extends string = string, F extends Facts = Facts> extends Described<Id> {
  readonly looksAt: 'reading'
  /** Tells of rows that were lost. Whoever switches it off is told of those all the same: no figure knows of them. */
  readonly tellsLostRows?: true
  /** Types carry the facts; there is nothing to run. */
  readonly facts?: F
}

/** A fault that many rows share. It shows only when they are held together: whoever has read them all reports it. */
export interface SpanRule<Id extends string = string, F extends Facts = Facts> extends Described<Id> {
  readonly looksAt: 'span'
  /** Types carry the facts; there is nothing to run. */
  readonly facts?: F
}

/** A fault of the unit whose catalogue it is, or of the units of a run: the list of units shows it. */
export interface UnitRule<Id extends string = string, F extends Facts = Facts> extends Described<Id> {
  readonly looksAt: 'unit'
  /** Types carry the facts; there is nothing to run. */
  readonly facts?: F
}

/** A fault of what the run reads as a whole: a list is not there, or holds less than is expected. */
export interface ExpectationRule<Id extends string = string, F extends Facts = Facts> extends Described<Id> {
  readonly looksAt: 'expectation'
  /** Types carry the facts; there is nothing to run. */
  readonly facts?: F
}

/** A procedure the baseline holds and the list lacks. */
export interface AbsenceRule<Id extends string = string, F extends Facts = Facts> extends Described<Id> {
  readonly looksAt: 'absence'
  check(missing: BaselineProcedure): Fault<F>
}

export type Rule =
  | SchemaRule
  | RecordRule
  | RepeatRule
  | ListRule
  | SpanRule
  | UnitRule
  | ExpectationRule
  | ReadRule
  | AbsenceRule
