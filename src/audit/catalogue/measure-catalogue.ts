import type { Counted } from '../../model/counted.ts'
import type { RuledFault } from '../../model/finding.ts'
import { isInForce } from '../../model/in-force.ts'
import type { Plan } from '../../model/plan.ts'
import type { GroupKey } from '../../model/policy.ts'
import type { CatalogueRequest } from '../../model/request.ts'
import type { ScopeChoice } from '../../model/scope.ts'
import type { CatalogueUnit } from '../../model/unit.ts'
import type { Baseline } from '../../stages/compare/baseline.ts'
import type { Scope } from '../../stages/compare/draw-scope.ts'
import { type Measurable, MetricCounter } from '../../stages/measure/measure.ts'
import type { Pattern } from '../../stages/measure/pattern.ts'
import type { ListServices } from '../../stages/measure/services.ts'
import { levelOfName } from '../../stages/normalise/level-of-name.ts'
import { unitName } from '../../stages/normalise/unit-name.ts'
import { basisOf } from '../history/coverage-basis.ts'
import type { FindingHistoryOf } from '../history/finding-history.ts'
import { askOf } from '../scope-of-unit.ts'
import { holdAgainst } from './against-scope.ts'
import { Groups } from './groups.ts'
import type { MeasuredCatalogue } from './measured.ts'
import { planStandings } from './plan-standings.ts'
import type { ListedProcedure, ListedProcedures } from './procedures.ts'
import { type ReadCatalogue, type ReadCatalogueOptions, readCatalogue } from './read-catalogue.ts'

export interface MeasureOptions
  extends Omit<ReadCatalogueOptions, 'id' | 'sources' | 'reconcile' | 'baseline' | 'history'> {
  readonly baseline: Baseline | undefined
  readonly patternOf: (counted: Counted) => Pattern
  readonly groupBy: readonly string[]
  /** Groups that targets name. */
  readonly judgedGroups: readonly GroupKey[]
  readonly plans: readonly Plan[]
  /** What the user says of the scope. */
  readonly scope: ScopeChoice | undefined
  /** Whether names count as codes do. */
  readonly matchNames: boolean
  readonly historyOf: FindingHistoryOf
  /** What is wrong with the number of records. */
  readonly shrinkage: (id: string, records: number) => RuledFault | undefined
  /** Absent when nobody asks what each list offers. */
  readonly listServices: ListServices | undefined
}

/** Reads, checks, compares and measures one catalogue. @throws UserError when one of its sources cannot be read */
export async function measureCatalogue(
  request: CatalogueRequest,
  options: MeasureOptions,
): Promise<MeasuredCatalogue> {
  const { id, sources, reconcile = false, unitFaults = [] } = request
  const { baseline } = options
  const history = options.historyOf(id)
  const read = await readCatalogue({ ...options, id, sources, reconcile, history })
  const { procedures: collected, findings } = read
  // Whose list it is may stand in the list itself, and what it has to hold follows from that.
  const unit = levelled(named(request.unit, read), read)
  const scope = baseline?.scope(askOf(unit, options.scope))
  const at = { source: sources[0]?.path ?? id }
  const shrank = options.shrinkage(id, collected.records)
  for (const { rule, fault } of [...unitFaults, ...(shrank === undefined ? [] : [shrank])])
    findings.add(rule, fault, at)
  const listed = collected.listed()
  if (baseline !== undefined && scope !== undefined)
    history?.countedBy(basisOf(scope), unsettledBy(baseline, scope, listed))
  const measurable = whatCanBeMeasured(read, listed, baseline, scope)
  const counter = new MetricCounter()
  const groups = new Groups(
    options.groupBy,
    options.judgedGroups,
    read.columns.has('unit') ? undefined : unit.name,
  )
  addProcedures(listed, collected.uncoded, options.patternOf, counter, groups)
  const compared =
    scope === undefined ? undefined : holdAgainst(scope, request, read, listed, { counter, groups })
  const byName = options.matchNames ? { matchedByName: listed.byName } : {}
  const ofAbsentIssuers = read.absent.reduce((sum, one) => sum + one.procedures, 0)
  const isBeyond = ofAbsentIssuers > 0 ? { ofAbsentIssuers } : {}
  return {
    report: {
      id,
      unit,
      sources: read.sources,
      records: collected.records,
      procedures: listed.procedures.length,
      ...(compared === undefined
        ? {}
        : { comparison: { ...compared.comparison, ...byName, ...isBeyond }, scope: compared.held }),
      ...(read.absent.length === 0 ? {} : { absent: read.absent }),
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

/** Whether nothing can be said of a procedure that was missing: it is out of scope by now, and the list lacks it still. */
function unsettledBy(
  { byCode }: Baseline,
  { members }: Scope,
  { procedures }: ListedProcedures,
): (code: string) => boolean {
  let held: ReadonlySet<number> | undefined
  return (code) => {
    const position = byCode.get(code)?.position ?? -1
    held ??= new Set(procedures.flatMap((one) => (isInForce(one.procedure) ? [one.position] : [])))
    return members[position] === 0 && !held.has(position)
  }
}

/** A list that is called after its file is called after the unit that stands above its table, or in each of its rows, where there is one. */
function named(unit: CatalogueUnit, { sources, titledUnit, columnUnit }: ReadCatalogue): CatalogueUnit {
  const said = titledUnit ?? columnUnit
  if (said === undefined) return unit
  const isOfFile = sources.some(({ path }) => {
    const file = path.split(/[/\\]/).at(-1) ?? ''
    return file.replace(/\.[^.]+$/, '') === unit.name
  })
  return isOfFile && unitName(unit.name).type === undefined ? { ...unit, name: said } : unit
}

/** A ward that nobody gave a level has that of a ward. The list may say what the name that was told leaves out: *Phước Thới*. */
function levelled(unit: CatalogueUnit, { titledUnit = '', columnUnit = '' }: ReadCatalogue): CatalogueUnit {
  if (unit.level !== undefined) return unit
  const { loose } = unitName(unit.name)
  const said = [titledUnit, columnUnit].find((name) => unitName(name).loose === loose) ?? ''
  const level = levelOfName(unit.name) ?? levelOfName(said)
  return level === undefined ? unit : { ...unit, level, levelFrom: 'name' }
}

function codesOf({ procedures }: ListedProcedures): Uint32Array {
  const codes = new Uint32Array(procedures.length)
  for (let at = 0; at < procedures.length; at += 1) codes[at] = procedures[at]?.codeNumber ?? 0
  return codes
}

function whatCanBeMeasured(
  { procedures: { records }, columns }: ReadCatalogue,
  { procedures }: ListedProcedures,
  baseline: Baseline | undefined,
  scope: Scope | undefined,
): Measurable {
  return {
    columns,
    baselineColumns: baseline?.columns ?? new Set(),
    hasBaseline: baseline !== undefined,
    hasNoCodes: records > 0 && procedures.length === 0,
    unknownScope: scope?.unknown ?? 0,
    isScopeUnknown: scope?.isUnknown ?? false,
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
