import { publishedCheck } from '#published-checks'
import { openByUnit } from '../list/open-by-unit.ts'
import { createOpener } from '../list/open-list.ts'
import type { Severity } from '../model/finding.ts'
import type { AuditRequest } from '../model/request.ts'
import type { SchemaCheck } from '../schema/check.ts'
import type { Baseline } from '../stages/compare/baseline.ts'
import { createPatterns } from '../stages/measure/pattern.ts'
import { createServiceLister } from '../stages/measure/services.ts'
import type { Rule } from '../stages/validate/rule.ts'
import { activeRules, createRuleset } from '../stages/validate/validate.ts'
import { createRowInterpreter } from './catalogue/interpret-row.ts'
import type { MeasureOptions } from './catalogue/measure-catalogue.ts'
import { createShrinkageCheck } from './history/expectations.ts'
import { createFindingHistories } from './history/finding-history.ts'

/** What every catalogue of an audit shares in one thread: rules, compiled schemas, and what was read of rows before. */
export interface Context {
  readonly reading: Omit<
    MeasureOptions,
    | 'baseline'
    | 'scope'
    | 'groupBy'
    | 'judgedGroups'
    | 'plans'
    | 'patternOf'
    | 'matchNames'
    | 'historyOf'
    | 'shrinkage'
    | 'listServices'
  >
  readonly measure: MeasureOptions
}

/**
 * Findings kept of each rule over a whole run when the user does not say: every gap of one list, for no unit has to hold
 * so many procedures, and bounded for a nation.
 */
const SAMPLES_IN_ALL = 5_000
/** Past that many catalogues nobody reads a table of fields for each. */
const GROUPED_AT_MOST = 20

/** The schemas of an audit, compiled. Compiling costs as much as reading a commune, so it is done once a thread. */
export interface Checks {
  readonly checkRecord: SchemaCheck
  readonly checkUser?: SchemaCheck
}

/** @throws UserError `bad-user-schema` */
export async function compileChecks({ schema }: AuditRequest): Promise<Checks> {
  const checkRecord = await publishedCheck('procedure')
  if (schema === undefined) return { checkRecord }
  const { compileUserSchema } = await import('../schema/compile.ts')
  return { checkRecord, checkUser: await compileUserSchema(schema, '--schema') }
}

export function createContext(
  request: AuditRequest,
  baseline: Baseline | undefined,
  checks: Checks,
): Context {
  const ruleset = createRuleset({
    settings: settingsOf(request),
    without: groupsWithout(request, baseline !== undefined),
    ...checks,
  })
  const count = request.catalogues.length
  const reading = {
    samples: request.samples ?? Math.max(1, Math.floor(SAMPLES_IN_ALL / Math.max(1, count))),
    mostProcedures: request.limits.procedures,
    open: openByUnit(createOpener(request.limits), request.limits),
    ruleset,
    interpreter: createRowInterpreter(ruleset, baseline, {
      matchNames: request.match === 'names',
      asOf: request.asOf,
      // The rows of a single list come once.
      rowsRepeat: request.catalogues.flatMap(({ sources }) => sources).length > 1,
    }),
  }
  const groupBy = request.groupBy ?? (count <= GROUPED_AT_MOST ? ['field', 'level'] : [])
  return {
    reading,
    measure: {
      ...reading,
      baseline,
      groupBy,
      judgedGroups: request.targets.flatMap(({ group }) => (group === undefined ? [] : [group])),
      plans: request.plans ?? [],
      scope: request.scope,
      patternOf: createPatterns(),
      matchNames: request.match === 'names',
      shrinkage: createShrinkageCheck(request),
      historyOf: createFindingHistories(request, ruleset.severities),
      listServices: wantsServices(request) ? createServiceLister() : undefined,
    },
  }
}

/** Lists that are compared with each other without being asked: a province and its communes, and nobody waits for it. */
const COMPARED_AT_MOST = 200

/** Whether the run needs to know what every list offers, procedure by procedure. */
export function wantsServices({ command, catalogues, peers, reach = [] }: AuditRequest): boolean {
  if (command === 'validate') return false
  if (reach.length > 0) return true
  return peers ?? (catalogues.length > 1 && catalogues.length <= COMPARED_AT_MOST)
}

/** How grave the findings of each rule are in this run. */
export function severitiesOf(request: AuditRequest, checks: Checks): ReadonlyMap<string, Severity> {
  return createContext(request, undefined, checks).reading.ruleset.severities
}

/** Ids of the rules that the lists of a request are held against. */
export function rulesOf(request: AuditRequest): readonly string[] {
  const without = new Set(groupsWithout(request, request.baseline !== undefined))
  if (request.units === undefined) without.add('unit')
  return activeRules({ settings: settingsOf(request), without }).map(({ id }) => id)
}

function groupsWithout({ command }: AuditRequest, hasBaseline: boolean): ReadonlySet<Rule['looksAt']> {
  const without = new Set<Rule['looksAt']>()
  if (!hasBaseline) without.add('match').add('absence')
  if (command === 'validate') without.add('policy')
  return without
}

/** Extras of a list cannot be judged by a baseline that is known to be partial. */
function settingsOf({ rules, baseline }: AuditRequest): AuditRequest['rules'] {
  return baseline?.complete === false ? { 'not-in-baseline': 'note', ...rules } : rules
}
