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
import { type Measurable, MetricCounter } from '../../stages/measure/measure.ts'
import type { Pattern } from '../../stages/measure/pattern.ts'
import type { ListedServices, ListServices } from '../../stages/measure/services.ts'
import { missingProcedure } from '../../stages/validate/rules/missing-procedure.ts'
import type { EarlierFindings, FindingHistoryOf } from '../history/mark-findings.ts'
import type { FindingCollector } from './findings.ts'
import { Groups } from './groups.ts'
import { type PlanStandings, planStandings } from './plan-standings.ts'
import type { ListedProcedure, ListedProcedures } from './procedures.ts'
import { type ReadCatalogue, type ReadCatalogueOptions, readCatalogue } from './read-catalogue.ts'

/** A catalogue measured, before the policy has judged it. */
export interface MeasuredCatalogue {
  readonly report: Omit<CatalogueReport, 'verdicts' | 'plans' | 'peers' | 'gaps' | 'reach'>
  /** The groups that targets name, by `groupId`. */
  readonly named: Readonly<Record<string, Measurements>>
  readonly standings: readonly PlanStandings[]
  /** Its national codes as numbers, for the totals. */
  readonly codes: Uint32Array
  /** What it offers, procedure by procedure. Absent when nobody asks. */
  readonly services?: ListedServices | undefined
  /** What its findings have in common, for the totals. */
  readonly causes: readonly Cause[]
  /** Absent when the run knows of nothing earlier. */
  readonly earlier?: EarlierFindings | undefined
}

export interface MeasureOptions
  extends Omit<ReadCatalogueOptions, 'id' | 'sources' | 'reconcile' | 'baseline' | 'history'> {
  readonly baseline: Baseline | undefined
  readonly patternOf: (counted: Counted) => Pattern
  readonly groupBy: readonly string[]
  /** Groups that targets name. */
  readonly judgedGroups: readonly GroupKey[]
  readonly plans: readonly Plan[]
  /** Whether names count as codes do. */
  readonly matchNames: boolean
  readonly historyOf: FindingHistoryOf
  /** Absent when nobody asks what each list offers. */
  readonly listServices: ListServices | undefined
}

/** Reads, checks, compares and measures one catalogue. @throws UserError when one of its sources cannot be read */
export async function measureCatalogue(
  request: CatalogueRequest,
  options: MeasureOptions,
): Promise<MeasuredCatalogue> {
  const { id, unit, sources, reconcile = false, unitFaults = [] } = request
  const { baseline } = options
  const read = await readCatalogue({ ...options, id, sources, reconcile, history: options.historyOf(id) })
  const { procedures: collected, findings } = read
  const at = { source: sources[0]?.path ?? id }
  for (const { rule, fault } of unitFaults) findings.add(rule, fault, at)
  const listed = collected.listed()
  const measurable = whatCanBeMeasured(request, read, listed, baseline)
  const counter = new MetricCounter()
  const groups = new Groups(
    options.groupBy,
    options.judgedGroups,
    read.columns.has('unit') ? undefined : unit.name,
  )
  addProcedures(listed, collected.uncoded, options.patternOf, counter, groups)
  const comparison =
    baseline === undefined ? undefined : compareWhole(request, read, listed, baseline, counter, groups)
  const byName = options.matchNames ? { matchedByName: listed.byName } : {}
  return {
    report: {
      id,
      unit,
      sources: read.sources,
      records: collected.records,
      procedures: listed.procedures.length,
      ...(comparison === undefined ? {} : { comparison: { ...comparison, ...byName } }),
      table: counter.table(measurable),
      metrics: counter.measurements(measurable),
      groups: groups.report(measurable),
      findings: findings.report(collected.records),
    },
    named: groups.named(measurable),
    standings: planStandings(options.plans, unit, listed.procedures, measurable.hasNoCodes),
    codes: codesOf(listed),
    services: options.listServices?.(listed.procedures),
    causes: findings.causes(collected.records),
    earlier: findings.earlier(),
  }
}

function codesOf({ procedures }: ListedProcedures): Uint32Array {
  const codes = new Uint32Array(procedures.length)
  for (let at = 0; at < procedures.length; at += 1) codes[at] = procedures[at]?.codeNumber ?? 0
  return codes
}

function whatCanBeMeasured(
  { unit }: CatalogueRequest,
  { procedures: { records }, columns }: ReadCatalogue,
  { procedures }: ListedProcedures,
  baseline: Baseline | undefined,
): Measurable {
  return {
    columns,
    baselineColumns: baseline?.columns ?? new Set(),
    hasBaseline: baseline !== undefined,
    hasNoCodes: records > 0 && procedures.length === 0,
    unknownScope: baseline?.scope(unit.level).unknown ?? 0,
  }
}

function addProcedures(
  { procedures, besides }: ListedProcedures,
  uncoded: readonly ListedProcedure[],
  patternOf: MeasureOptions['patternOf'],
  counter: MetricCounter,
  groups: Groups,
): void {
  for (const entries of [procedures, uncoded]) {
    for (const entry of entries) {
      entry.pattern ??= patternOf(entry)
      const { pattern, records } = entry
      counter.addProcedure(pattern, records)
      if (groups.isAny) groups.each(entry.procedure, (group) => group.addProcedure(pattern, records))
    }
  }
  for (const entry of besides) {
    entry.pattern ??= patternOf(entry)
    const { pattern, records } = entry
    counter.addRecords(pattern, records)
    if (groups.isAny) groups.each(entry.procedure, (group) => group.addRecords(pattern, records))
  }
}

/** Holds the whole list against what its unit has to hold. A list without any code lacks nothing that we could name. */
function compareWhole(
  request: CatalogueRequest,
  { procedures: collected, findings }: ReadCatalogue,
  { procedures: listed }: ListedProcedures,
  baseline: Baseline,
  counter: MetricCounter,
  groups: Groups,
): Comparison {
  const { procedures, members } = baseline.scope(request.unit.level)
  const held = new Uint8Array(baseline.size)
  let heldInScope = 0
  let matched = 0
  let different = 0
  for (const { position, nameDiffers } of listed) {
    if (position === -1) continue
    matched += 1
    if (nameDiffers) different += 1
    held[position] = 1
    heldInScope += members[position] ?? 0
  }
  const missing = procedures.length - heldInScope
  counter.addScope(heldInScope, missing)
  if (groups.isAny) {
    for (const procedure of procedures) {
      const isHeld = held[procedure.position] === 1
      groups.each(procedure, (group) => group.addScope(isHeld ? 1 : 0, isHeld ? 0 : 1))
    }
  }
  const hasCodes = listed.length > 0 || collected.records === 0
  const at = { source: request.sources[0]?.path ?? request.id }
  if (hasCodes) {
    reportMissing(at, procedures, (procedure) => held[procedure.position] === 1, missing, findings)
  }
  return {
    scope: procedures.length,
    matched,
    extra: listed.length - matched,
    ...(hasCodes ? { missing } : {}),
    different,
    uncoded: collected.uncoded.length,
  }
}

/** Names the missing procedures that somebody wants to see, and counts the others. */
function reportMissing(
  at: Location,
  procedures: Iterable<BaselineProcedure>,
  isHeld: (procedure: BaselineProcedure) => boolean,
  missing: number,
  findings: FindingCollector,
): void {
  const { id, check } = missingProcedure
  const wanted = Math.min(missing, findings.wanted(id))
  let named = 0
  for (const procedure of procedures) {
    if (named >= wanted) break
    if (isHeld(procedure)) continue
    findings.add(id, check(procedure), at, undefined, procedure)
    named += 1
  }
  findings.addUnseen(id, missing - named)
}
