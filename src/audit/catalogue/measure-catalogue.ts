import type { Cause } from '../../model/cause.ts'
import type { Counted } from '../../model/counted.ts'
import type { Location } from '../../model/location.ts'
import type { BaselineProcedure } from '../../model/match.ts'
import type { Measurements } from '../../model/measurement.ts'
import type { Plan } from '../../model/plan.ts'
import type { GroupKey } from '../../model/policy.ts'
import type { CatalogueReport, Comparison } from '../../model/report.ts'
import type { CatalogueRequest } from '../../model/request.ts'
import type { Baseline } from '../../stages/compare/baseline.ts'
import { Gauge, type Measurable } from '../../stages/measure/measure.ts'
import type { Offer, OfferOf } from '../../stages/measure/offer.ts'
import type { Pattern } from '../../stages/measure/pattern.ts'
import { missingProcedure } from '../../stages/validate/rules/missing-procedure.ts'
import type { EarlierFindings, MarksOf } from '../history/mark-findings.ts'
import type { Tally } from './findings.ts'
import { Groups } from './groups.ts'
import { type PlanStandings, standingsOf } from './plan-standings.ts'
import type { Entry, Holdings } from './procedures.ts'
import { type Survey, type SurveyOptions, survey } from './read-catalogue.ts'

/** A catalogue measured, before the policy has judged it. */
export interface MeasuredCatalogue {
  readonly report: Omit<CatalogueReport, 'verdicts' | 'plans' | 'peers' | 'gaps' | 'reach'>
  /** The groups that targets name, by `groupId`. */
  readonly named: Readonly<Record<string, Measurements>>
  readonly standings: readonly PlanStandings[]
  /** Its national codes as numbers, for the totals. */
  readonly codes: Uint32Array
  /** What it offers, procedure by procedure. Absent when nobody asks. */
  readonly offer?: Offer | undefined
  /** What its findings have in common, for the totals. */
  readonly causes: readonly Cause[]
  /** Absent when the run knows of nothing earlier. */
  readonly earlier?: EarlierFindings | undefined
}

export interface MeasureOptions
  extends Omit<SurveyOptions, 'id' | 'sources' | 'reconcile' | 'baseline' | 'marks'> {
  readonly baseline: Baseline | undefined
  readonly patternOf: (counted: Counted) => Pattern
  readonly groupBy: readonly string[]
  /** Groups that targets name. */
  readonly judgedGroups: readonly GroupKey[]
  readonly plans: readonly Plan[]
  /** Whether names count as codes do. */
  readonly matchNames: boolean
  readonly marksOf: MarksOf
  /** Absent when nobody asks what each list offers. */
  readonly offerOf: OfferOf | undefined
}

/** Reads, checks, compares and measures one catalogue. @throws UserError when one of its sources cannot be read */
export async function measureCatalogue(
  request: CatalogueRequest,
  options: MeasureOptions,
): Promise<MeasuredCatalogue> {
  const { id, unit, sources, reconcile = false, unitFaults = [] } = request
  const { baseline } = options
  const surveyed = await survey({ ...options, id, sources, reconcile, marks: options.marksOf(id) })
  const { ledger, tally } = surveyed
  const at = { source: sources[0]?.path ?? id }
  for (const { rule, fault } of unitFaults) tally.add(rule, fault, at)
  const holdings = ledger.holdings()
  const measurable = whatCanBeMeasured(request, surveyed, holdings, baseline)
  const gauge = new Gauge()
  const groups = new Groups(
    options.groupBy,
    options.judgedGroups,
    surveyed.columns.has('unit') ? undefined : unit.name,
  )
  addProcedures(holdings, ledger.uncoded, options.patternOf, gauge, groups)
  const comparison =
    baseline === undefined ? undefined : compareWhole(request, surveyed, holdings, baseline, gauge, groups)
  const byName = options.matchNames ? { matchedByName: holdings.byName } : {}
  return {
    report: {
      id,
      unit,
      sources: surveyed.sources,
      records: ledger.records,
      procedures: holdings.procedures.length,
      ...(comparison === undefined ? {} : { comparison: { ...comparison, ...byName } }),
      table: gauge.table(measurable),
      metrics: gauge.measurements(measurable),
      groups: groups.report(measurable),
      findings: tally.report(ledger.records),
    },
    named: groups.named(measurable),
    standings: standingsOf(options.plans, unit, holdings.procedures, measurable.hasNoCodes),
    codes: codesOf(holdings),
    offer: options.offerOf?.(holdings.procedures),
    causes: tally.causes(ledger.records),
    earlier: tally.earlier(),
  }
}

function codesOf({ procedures }: Holdings): Uint32Array {
  const codes = new Uint32Array(procedures.length)
  for (let at = 0; at < procedures.length; at += 1) codes[at] = procedures[at]?.codeNumber ?? 0
  return codes
}

function whatCanBeMeasured(
  { unit }: CatalogueRequest,
  { ledger, columns }: Survey,
  { procedures }: Holdings,
  baseline: Baseline | undefined,
): Measurable {
  return {
    columns,
    baselineColumns: baseline?.columns ?? new Set(),
    hasBaseline: baseline !== undefined,
    hasNoCodes: ledger.records > 0 && procedures.length === 0,
    unknownScope: baseline?.scope(unit.level).unknown ?? 0,
  }
}

function addProcedures(
  { procedures, besides }: Holdings,
  uncoded: readonly Entry[],
  patternOf: MeasureOptions['patternOf'],
  gauge: Gauge,
  groups: Groups,
): void {
  for (const entries of [procedures, uncoded]) {
    for (const entry of entries) {
      entry.pattern ??= patternOf(entry)
      const { pattern, records } = entry
      gauge.addProcedure(pattern, records)
      if (groups.isAny) groups.each(entry.procedure, (group) => group.addProcedure(pattern, records))
    }
  }
  for (const entry of besides) {
    entry.pattern ??= patternOf(entry)
    const { pattern, records } = entry
    gauge.addRecords(pattern, records)
    if (groups.isAny) groups.each(entry.procedure, (group) => group.addRecords(pattern, records))
  }
}

/** Holds the whole list against what its unit has to hold. A list without any code lacks nothing that we could name. */
function compareWhole(
  request: CatalogueRequest,
  { ledger, tally }: Survey,
  { procedures: listed }: Holdings,
  baseline: Baseline,
  gauge: Gauge,
  groups: Groups,
): Comparison {
  const { procedures, marks } = baseline.scope(request.unit.level)
  const held = new Uint8Array(baseline.size)
  let heldInScope = 0
  let matched = 0
  let different = 0
  for (const { position, nameDiffers } of listed) {
    if (position === -1) continue
    matched += 1
    if (nameDiffers) different += 1
    held[position] = 1
    heldInScope += marks[position] ?? 0
  }
  const missing = procedures.length - heldInScope
  gauge.addScope(heldInScope, missing)
  if (groups.isAny) {
    for (const procedure of procedures) {
      const isHeld = held[procedure.position] === 1
      groups.each(procedure, (group) => group.addScope(isHeld ? 1 : 0, isHeld ? 0 : 1))
    }
  }
  const hasCodes = listed.length > 0 || ledger.records === 0
  const at = { source: request.sources[0]?.path ?? request.id }
  if (hasCodes) {
    reportMissing(at, procedures, (procedure) => held[procedure.position] === 1, missing, tally)
  }
  return {
    scope: procedures.length,
    matched,
    extra: listed.length - matched,
    ...(hasCodes ? { missing } : {}),
    different,
    uncoded: ledger.uncoded.length,
  }
}

/** Names the missing procedures that somebody wants to see, and counts the others. */
function reportMissing(
  at: Location,
  procedures: Iterable<BaselineProcedure>,
  isHeld: (procedure: BaselineProcedure) => boolean,
  missing: number,
  tally: Tally,
): void {
  const { id, check } = missingProcedure
  const wanted = Math.min(missing, tally.wanted(id))
  let named = 0
  for (const procedure of procedures) {
    if (named >= wanted) break
    if (isHeld(procedure)) continue
    tally.add(id, check(procedure), at, undefined, procedure)
    named += 1
  }
  tally.addUnseen(id, missing - named)
}
