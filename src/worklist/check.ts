import { RULES_OF_SCOPE } from '../audit/history/coverage-basis.ts'
import type { Finding } from '../model/finding.ts'
import {
  type CheckedLine,
  LINE_STATES,
  type LineCounts,
  type LineState,
  type UncheckedReason,
  type WorklistCheck,
} from '../model/worklist.ts'
import { asksForAction } from './asks.ts'
import type { FilledLine, FilledWorklist } from './filled.ts'

/** What the new audit found in the list of a unit. */
export interface FoundToday {
  readonly catalogue: string
  /** SHA-256 of the files of its list, and of the national list. */
  readonly list: readonly string[]
  readonly baseline: readonly string[]
  readonly records: number
  /** What is missing could be counted: the list has codes. */
  readonly isCompared: boolean
  /** Formula and scope of what the unit has to hold. */
  readonly scope?: string
  readonly findings: readonly Finding[]
}

export interface CheckOptions {
  /** Rules that were applied in this run. */
  readonly rules: ReadonlySet<string>
  /** The identity of a finding, had it been found in the catalogue of this id. */
  identify(finding: Finding, catalogue: string): string
}

/**
 * Holds what an office says against what is found today. Equal findings are a heap: where three were listed and one is
 * left, two are resolved, those first that somebody said are.
 * @param today undefined: the list of the unit was not read in this run
 */
export function checkWorklist(
  { about, lines, unclear, beside }: FilledWorklist,
  { source, sha256 }: Pick<WorklistCheck, 'source' | 'sha256'>,
  today: FoundToday | undefined,
  { rules, identify }: CheckOptions,
): WorklistCheck {
  const heaps = new Map<string, Finding[]>()
  for (const finding of today?.findings ?? []) {
    const fingerprint =
      finding.catalogue === about.catalogue ? finding.fingerprint : identify(finding, about.catalogue)
    const heap = heaps.get(fingerprint)
    if (heap === undefined) heaps.set(fingerprint, [finding])
    else heap.push(finding)
  }
  const checked = new Map<string, CheckedLine>()
  // Who said nothing takes what is still there first; what is left contradicts those who said it is gone.
  for (const line of lines.toSorted((a, b) => Number(a.isSaid) - Number(b.isSaid))) {
    const reason = uncheckedBecause(line.rule, about.scope, today, rules)
    const found = reason === undefined ? heaps.get(fingerprintOf(line.key))?.shift() : undefined
    checked.set(line.key, asChecked(line, stateOf(line.isSaid, found, reason), { reason, found }))
  }
  const asked = new Set(about.rules)
  const isWhole = about.leftOut.beyond === 0
  const isOther = isOtherScope(about.scope, today)
  const isFresh = (one: Finding) => isNew(one, asked) && !(isOther && RULES_OF_SCOPE.includes(one.rule))
  const fresh = isWhole ? [...heaps.values()].flat().filter(isFresh) : []
  const results = lines.flatMap(({ key }) => checked.get(key) ?? [])
  const { baseline, list } = about
  return {
    source,
    sha256,
    unit: about.unit,
    catalogue: about.catalogue,
    ...(today === undefined || today.catalogue === about.catalogue ? {} : { now: today.catalogue }),
    asOf: about.asOf,
    ...(today !== undefined && isEqual(today.list, list) ? { sameList: true } : {}),
    ...(today !== undefined && !isEqual(today.baseline, baseline) ? { otherBaseline: true } : {}),
    counts: { ...countStates(results), new: fresh.length },
    lines: results,
    new: fresh,
    ...(isWhole ? {} : { newUnknown: true }),
    unclear,
    beside,
  }
}

/** The counts of several work lists. */
export function addCounts(all: readonly LineCounts[]): LineCounts {
  const sum = (key: keyof LineCounts) => all.reduce((total, counts) => total + counts[key], 0)
  const states = Object.fromEntries(LINE_STATES.map((state) => [state, sum(state)]))
  return { lines: sum('lines'), ...(states as Record<LineState, number>), new: sum('new') } // a number for each state
}

function countStates(lines: readonly CheckedLine[]): Omit<LineCounts, 'new'> {
  const counts: Record<LineState, number> = {
    resolved: 0,
    'still-there': 0,
    'resolved-unsaid': 0,
    open: 0,
    unchecked: 0,
  }
  for (const { state } of lines) counts[state] += 1
  return { lines: lines.length, ...counts }
}

function fingerprintOf(key: string): string {
  return key.split('-')[0] ?? ''
}

/** A finding of a list that went, of another scope, of a rule that is off, of codes that are no longer there: nobody can say it is gone. */
function uncheckedBecause(
  rule: string,
  scope: string | undefined,
  today: FoundToday | undefined,
  rules: ReadonlySet<string>,
): UncheckedReason | undefined {
  if (today === undefined) return 'list-not-read'
  if (!rules.has(rule)) return 'rule-not-applied'
  if (isOtherScope(scope, today) && RULES_OF_SCOPE.includes(rule)) return 'other-scope'
  const isEmptied = today.records === 0 && rule !== 'empty-catalogue'
  return isEmptied || (rule === 'missing-procedure' && !today.isCompared) ? 'nothing-to-look-at' : undefined
}

/** A procedure that another authority has to hold is not missed because nobody asked for it. */
function isOtherScope(scope: string | undefined, today: FoundToday | undefined): boolean {
  return scope !== undefined && today?.scope !== undefined && scope !== today.scope
}

function stateOf(
  isSaid: boolean,
  found: Finding | undefined,
  reason: UncheckedReason | undefined,
): LineState {
  if (reason !== undefined) return 'unchecked'
  if (found === undefined) return isSaid ? 'resolved' : 'resolved-unsaid'
  return isSaid ? 'still-there' : 'open'
}

function asChecked(
  { key, rule, note, cell, code, name, message }: FilledLine,
  state: LineState,
  { reason, found }: { readonly reason: UncheckedReason | undefined; readonly found: Finding | undefined },
): CheckedLine {
  return {
    state,
    ...(reason === undefined ? {} : { reason }),
    rule,
    fingerprint: fingerprintOf(key),
    ...(code === '' ? {} : { code }),
    ...(name === '' ? {} : { name }),
    message,
    ...(note === '' ? {} : { note }),
    cell,
    ...(found?.known === undefined ? {} : { accepted: true }),
  }
}

/** It asks for an action, nobody has accepted it, and its rule was applied when the list was made. */
function isNew(finding: Finding, asked: ReadonlySet<string>): boolean {
  return asksForAction(finding) && finding.known === undefined && asked.has(finding.rule)
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, at) => text === b[at])
}
