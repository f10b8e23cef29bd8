import type { Candidate } from '../../model/candidate.ts'
import type { Facts, Fault, RuledFault, Severity } from '../../model/finding.ts'
import { isInForce } from '../../model/in-force.ts'
import type { Match } from '../../model/match.ts'
import type { SchemaCheck } from '../../schema/check.ts'
import type { ListRule, RecordRule, RepeatRule, Rule, SchemaRule } from './rule.ts'
import { rules } from './rules.ts'

/** The rules of one run: those that apply to it, with the severities the user gave them. */
export interface Ruleset {
  /** Rule id → severity; a rule that is off, or does not apply to this run, is absent. */
  readonly severities: ReadonlyMap<string, Severity>
  /** Rules that are off but for rows that were lost. */
  readonly forLostRows: ReadonlySet<string>
  readonly listRules: readonly ListRule[]
  readonly repeatRules: readonly RepeatRule[]
  /**
   * Faults of one record, seen in it alone and beside its match. Pure. Comparing comes first for this: with the match at
   * hand half of the rules are functions of two values, and what they say can be remembered with the row.
   */
  check(candidate: Candidate, match: Match | undefined): readonly RuledFault[]
}

/** Which rules apply to a run. */
export interface RuleChoice {
  readonly settings: Readonly<Record<string, Severity | 'off'>>
  /** Groups of rules that do not apply: a run without a baseline has nothing to hold a record against. */
  readonly without: ReadonlySet<Rule['looksAt']>
}

export interface RulesetOptions extends RuleChoice {
  readonly checkRecord: SchemaCheck
  /** The user's own schema. Its violations are findings of `schema-violation`, whatever the keyword. */
  readonly checkUser?: SchemaCheck
}

/** The rules that are neither off nor without what they look at, and the one that tells of rows that were lost. */
export function activeRules({ settings, without }: RuleChoice): readonly Rule[] {
  const all: readonly Rule[] = rules
  return all.filter(
    (rule) => (settings[rule.id] !== 'off' || tellsLostRows(rule)) && !without.has(rule.looksAt),
  )
}

export function tellsLostRows(rule: Rule): boolean {
  return rule.looksAt === 'reading' && rule.tellsLostRows === true
}

export function createRuleset({ settings, without, checkRecord, checkUser }: RulesetOptions): Ruleset {
  const all: readonly Rule[] = rules
  const active = activeRules({ settings, without })
  const severities = new Map<string, Severity>()
  for (const { id, severity } of active) {
    const wanted = settings[id]
    severities.set(id, wanted === undefined || wanted === 'off' ? severity : wanted)
  }
  const schemaRules = all.filter((rule): rule is SchemaRule => rule.looksAt === 'schema')
  const recordRules = active.filter(
    (rule): rule is RecordRule => rule.looksAt === 'record' || rule.looksAt === 'match',
  )
  const policyRules = active.filter((rule): rule is RecordRule => rule.looksAt === 'policy')
  return {
    severities,
    forLostRows: new Set(active.map(({ id }) => id).filter((id) => settings[id] === 'off')),
    repeatRules: active.filter((rule): rule is RepeatRule => rule.looksAt === 'repeat'),
    listRules: active.filter((rule): rule is ListRule => rule.looksAt === 'list'),
    check(candidate, match) {
      const faults: RuledFault[] = []
      const record = asRecord(candidate)
      for (const error of checkRecord(record)) claim(schemaRules, error, { candidate, match }, faults)
      if (checkUser !== undefined) {
        for (const error of checkUser(record))
          claim(schemaRules.slice(-1), error, { candidate, match }, faults)
      }
      for (const rule of recordRules) add(faults, rule.id, rule.check(candidate, match))
      // What has ended owes nothing: metrics leave it out, and so the rules of the policy do.
      if (isInForce(candidate.procedure)) {
        for (const rule of policyRules) add(faults, rule.id, rule.check(candidate, match))
      }
      return faults.length === 0 ? NO_FAULTS : faults.filter(({ rule }) => severities.has(rule))
    },
  }
}

const NO_FAULTS: readonly RuledFault[] = []

/** The first rule in the list that has a name for the violation takes it. */
function claim(
  schemaRules: readonly SchemaRule[],
  error: ReturnType<SchemaCheck>[number],
  { candidate, match }: { readonly candidate: Candidate; readonly match: Match | undefined },
  into: RuledFault[],
): void {
  for (const rule of schemaRules) {
    const facts: Facts | undefined = rule.claim(error, candidate, match)
    if (facts === undefined) continue
    const suggestion = rule.suggest?.(candidate, match, error.property)
    const fault = {
      facts,
      ...(error.property === '' ? {} : { field: error.property }),
      ...(suggestion === undefined ? {} : { suggestion }),
    }
    into.push({ rule: rule.id, fault })
    return
  }
}

export function add(into: RuledFault[], rule: string, found: Fault | readonly Fault[] | undefined): void {
  if (found === undefined) return
  if (isList(found)) for (const fault of found) into.push({ rule, fault })
  else into.push({ rule, fault: found })
}

function isList(found: Fault | readonly Fault[]): found is readonly Fault[] {
  return Array.isArray(found)
}

/** The record as the schema sees it: what was understood, and beside it, as it stands, what was not. */
function asRecord({ procedure, unread }: Candidate): object {
  if (unread.length === 0) return procedure
  const record: Record<string, unknown> = { ...procedure }
  for (const { property, text, isPlaceholder, lost } of unread) {
    // A rule of their own tells of these, and a name is a text all the same.
    if ((isPlaceholder || lost !== undefined) && property !== 'name') continue
    const known = record[property]
    record[property] = property === 'levels' ? [...(Array.isArray(known) ? known : []), text] : text
  }
  return record
}
