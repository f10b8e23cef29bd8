import { AUTHORITIES, type Authority } from '../../model/authority.ts'
import { codeNumber } from '../../model/code.ts'
import { isInForce } from '../../model/in-force.ts'
import type { BaselineProcedure } from '../../model/match.ts'
import type { Level } from '../../model/procedure.ts'
import type { ScopeAsk, ScopeBy, ScopeException, ScopeStepId } from '../../model/scope.ts'
import { exceptionHolds } from './scope-exceptions.ts'

/** What a unit has to hold, and the way from the whole baseline to it. */
export interface Scope {
  readonly ask: ScopeAsk
  /** What drew the line in the end: a baseline without agencies cannot tell whose a procedure is. */
  readonly by: ScopeBy
  readonly procedures: readonly BaselineProcedure[]
  /** 1 at the position of each of them. */
  readonly members: Uint8Array
  /** Codes, as numbers, of what is another authority's or another place's, or what the user left out. */
  readonly foreign: ReadonlySet<number>
  readonly steps: readonly ScopeStep[]
  /** In force and not internal, but the baseline does not say whose: left out of both sides. */
  readonly unknown: number
  /** A considerable part of the baseline says neither a level nor an agency, and somebody asked for one. */
  readonly isUnknown: boolean
  /** How many procedures that is. */
  readonly silent: number
  /** Whose procedures are the unit's own. Absent where the authority decides nothing. */
  readonly authorities: readonly Authority[] | undefined
  /** How the levels were drawn, for the report. */
  readonly basis: ScopeBasis
}

export interface ScopeStep {
  readonly id: ScopeStepId
  readonly out: readonly BaselineProcedure[]
  readonly unknown: readonly BaselineProcedure[]
  readonly added: readonly BaselineProcedure[]
  /** Unknown in an earlier step, until the user spoke of them: of `include` some of `added`, of `exclude` beside `out`. */
  readonly settled: readonly BaselineProcedure[]
  readonly isSkipped: boolean
  readonly because?: string
}

type ScopeBasis = 'commune' | 'province-and-commune' | 'province-or-commune' | 'ministry' | 'other' | 'whole'

type Answer = 'in' | 'out' | 'unknown'

/** In force ∩ not internal ∩ level ∩ authority ∩ place, in this order; then what the user decides. */
export function drawScope(all: readonly BaselineProcedure[], ask: ScopeAsk): Scope {
  const steps: ScopeStep[] = []
  let left = all
  const step = (id: ScopeStepId, answer: (one: BaselineProcedure) => Answer, because?: string) => {
    const sorted = { in: [], out: [], unknown: [] } as Record<Answer, BaselineProcedure[]>
    for (const one of left) sorted[answer(one)].push(one)
    const { out, unknown } = sorted
    left = sorted.in
    steps.push({
      id,
      out,
      unknown,
      added: [],
      settled: [],
      isSkipped: false,
      ...(because === undefined ? {} : { because }),
    })
  }
  const skip = (id: ScopeStepId) =>
    steps.push({ id, out: [], unknown: [], added: [], settled: [], isSkipped: true })

  step('in-force', (procedure) => (isInForce(procedure) ? 'in' : 'out'))
  step('not-internal', ({ kind }) => (kind === 'internal' ? 'out' : 'in'))
  const standing = left
  const wanted = ask.by ?? 'authority'
  const own = wanted === 'authority' ? ownAuthorities(ask) : undefined
  const saysLevels = standing.some(({ levels }) => levels !== undefined)
  const saysAgencies = standing.some(({ authorities }) => authorities !== undefined)
  const { levels, basis } = levelsOf(levelAsked(ask))
  let by = wanted
  if (wanted !== 'all') {
    if (saysLevels) step('level', (one) => answerOf(one.levels, levels))
    else skip('level')
  }
  if (wanted === 'authority') {
    if (own !== undefined && saysAgencies) {
      step('authority', (one) => answerOf(one.authorities, own))
      step('place', (one) => placeAnswer(one, ask.province))
    } else {
      if (own !== undefined) skip('authority')
      by = 'level'
    }
  }
  const silent = wanted === 'all' ? 0 : countSilent(standing, by)
  const isUnknown = (ask.level !== undefined || ask.authority !== undefined) && silent * 4 > standing.length
  if (isUnknown) {
    const last = steps.at(-1)
    if (last !== undefined) steps.splice(-1, 1, { ...last, unknown: [...last.unknown, ...left] })
    left = []
  }
  const foreign = new Set(
    steps
      .flatMap(({ id, out }) => (id === 'authority' || id === 'place' ? out : []))
      .map(({ code }) => codeNumber(code)),
  )
  const unknown = new Set(steps.flatMap((one) => one.unknown))
  for (const exception of ask.exclude ?? []) {
    const settled = [...unknown].filter((one) => exceptionHolds(exception, one))
    for (const one of settled) unknown.delete(one)
    step('exclude', (one) => (exceptionHolds(exception, one) ? 'out' : 'in'), exception.because)
    const made = steps.at(-1)
    if (made !== undefined) steps.splice(-1, 1, { ...made, settled })
    for (const { code } of [...settled, ...(made?.out ?? [])]) foreign.add(codeNumber(code))
  }
  for (const exception of ask.include ?? []) {
    const added = takeIn(standing, left, exception)
    left = [...left, ...added].sort((a, b) => a.position - b.position)
    for (const { code } of added) foreign.delete(codeNumber(code))
    const settled = added.filter((one) => unknown.delete(one))
    steps.push({
      id: 'include',
      out: [],
      unknown: [],
      added,
      settled,
      isSkipped: false,
      because: exception.because,
    })
  }
  return {
    ask,
    by,
    procedures: left,
    members: flagged(all.length, left),
    foreign,
    steps,
    unknown: unknown.size,
    isUnknown,
    silent,
    authorities: by === 'authority' ? own : undefined,
    basis: wanted !== 'all' && saysLevels ? basis : 'whole',
  }
}

/** What is abolished or internal stays out: an exception is about whose a procedure is. */
function takeIn(
  standing: readonly BaselineProcedure[],
  left: readonly BaselineProcedure[],
  exception: ScopeException,
): readonly BaselineProcedure[] {
  const inside = new Set(left)
  return standing.filter((one) => !inside.has(one) && exceptionHolds(exception, one))
}

function flagged(size: number, procedures: readonly BaselineProcedure[]): Uint8Array {
  const flags = new Uint8Array(size)
  for (const { position } of procedures) flags[position] = 1
  return flags
}

function answerOf<Value>(has: readonly Value[] | undefined, wanted: readonly Value[]): Answer {
  if (has === undefined) return 'unknown'
  return has.some((one) => wanted.includes(one)) ? 'in' : 'out'
}

/** What a province issues, or is said to be of one locality, is that province's alone. */
function placeAnswer({ issuerPlace, kind }: BaselineProcedure, province: string | undefined): Answer {
  if (issuerPlace === undefined && kind !== 'specific') return 'in'
  if (issuerPlace === undefined || province === undefined) return 'unknown'
  return issuerPlace === province ? 'in' : 'out'
}

/**
 * Procedures of which the baseline says neither: where these are many, no share answers a question about one of the two.
 * The line is a quarter, because the official exports without levels leave 510 of 2,642 agencies blank and still answer it.
 */
function countSilent(standing: readonly BaselineProcedure[], by: ScopeBy): number {
  return standing.filter(
    ({ levels, authorities }) => levels === undefined && (by === 'level' || authorities === undefined),
  ).length
}

/** Whose procedures the unit offers. A province has the authorities of its communes, too. */
function ownAuthorities({ level, authority }: ScopeAsk): readonly Authority[] | undefined {
  const own = authority ?? (level === 'other' || level === 'district' ? undefined : (level ?? 'province'))
  if (own === undefined) return undefined
  return own === 'province' ? ['commune', 'province'] : AUTHORITIES.filter((one) => one === own)
}

/** An authority that is a tier of the State stands at the level of that name. */
function levelAsked({ level, authority }: ScopeAsk): Level | undefined {
  if (level !== undefined) return level
  return authority === 'commune' || authority === 'province' || authority === 'ministry'
    ? authority
    : undefined
}

function levelsOf(level: Level | undefined): { levels: readonly Level[]; basis: ScopeBasis } {
  switch (level) {
    case 'commune':
      return { levels: ['commune'], basis: 'commune' }
    case 'province':
      return { levels: ['province', 'commune'], basis: 'province-and-commune' }
    case 'ministry':
      return { levels: ['ministry'], basis: 'ministry' }
    case 'other':
      return { levels: ['other'], basis: 'other' }
    default:
      return { levels: ['province', 'commune'], basis: 'province-or-commune' }
  }
}
