import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { type ReadSource, refuseUnfoundColumns, together } from '../list/named-columns.ts'
import { LARGEST_CODE_NUMBER } from '../model/code.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type {
  CatalogueReport,
  FindingCounts,
  Report,
  ToolError,
  Totals,
  UnitsReport,
} from '../model/report.ts'
import type { AuditRequest } from '../model/request.ts'
import { addTables } from '../model/service-table.ts'
import { version } from '../published.ts'
import { decide } from '../stages/judge/judge.ts'
import { pool } from '../stages/measure/measure.ts'
import { type LoadedBaseline, loadBaseline } from './baseline.ts'
import { CausePool, worthStating } from './catalogue/causes.ts'
import { createUnderstanding } from './catalogue/interpret-row.ts'
import type { Kept } from './catalogue/measured.ts'
import { type Checks, compileChecks, createContext } from './context.ts'
import type { EarlierFindings } from './history/mark-findings.ts'
import { earlier } from './history/report-history.ts'
import { prospects } from './peers/compare-peers.ts'
import { checkPlans, judged, policyReport } from './policy/judge-policy.ts'
import { placeUnits } from './units/place-units.ts'
import { measureAll } from './workers/run-catalogues.ts'

export interface AuditOptions {
  /** Gets every finding, in the order of the catalogues. */
  readonly onFinding?: (finding: Finding) => void
  /** Called after each catalogue. */
  readonly onProgress?: (done: number, of: number) => void
  /** Threads to work with. Absent: as many as the machine has, when there is enough to do. */
  readonly jobs?: number
}

/**
 * The whole job on one page: read → normalise → compare → validate → measure → judge. Rendering is another act.
 * The same request and the same files give the same report, whatever the number of threads.
 * @throws UserError when the request cannot be carried out at all (an unreadable baseline). A catalogue that cannot be
 * read is a tool error in the report, and the others are audited.
 */
export async function audit(asked: AuditRequest, options: AuditOptions = {}): Promise<Report> {
  const checks = await compileChecks(asked)
  const placed = asked.units === undefined ? undefined : await placeUnits(asked, asked.units)
  const request = placed?.request ?? asked
  const loading = load(request, checks)
  loading.catch(() => {}) // threads may still be starting when it fails; whoever awaits it below gets the error
  const { jobs = availableParallelism(), ...watching } = options
  const { plans = [] } = request
  if (plans.length > 0) checkPlans(plans, await loading)
  const causes = new CausePool()
  const measured = await measureAll(request, loading, { ...watching, jobs, checks, pool: causes })
  const baseline = await loading
  const toolErrors: ToolError[] = []
  const catalogues: CatalogueReport[] = []
  const codes: Uint32Array[] = []
  const before: EarlierFindings[] = []
  const read = measured.flatMap((one) => ('error' in one ? [] : [one]))
  refuseUnfoundColumns(listsOf(request, measured, baseline))
  const { each, gaps } = prospects(read, baseline, request)
  for (const one of measured) if ('error' in one) toolErrors.push(one.error)
  for (const [at, one] of read.entries()) {
    catalogues.push({ ...judged(one, request), ...each[at] })
    codes.push(one.codes)
    if (one.earlier !== undefined) before.push(one.earlier)
  }
  const { failOn } = request
  const units = placed?.report({
    severities: createContext(request, undefined, checks).survey.ruleset.severities,
    onFinding: options.onFinding,
  })
  const since = earlier(request, catalogues, before)
  const policy = policyReport(request, catalogues, baseline)
  const tasks = (policy?.plans ?? []).flatMap(({ progress }) => progress ?? [])
  return {
    $schema: 'urn:rasoat:schema:report:1.0',
    reportVersion: '1.0',
    tool: { name: 'rasoat', version },
    run: {
      command: request.command,
      asOf: request.asOf,
      configSha256: hashOf(asked),
      failOn,
      ...(request.match === undefined ? {} : { match: request.match }),
      ...(Object.keys(request.rules).length === 0 ? {} : { rules: request.rules }),
    },
    ...(policy === undefined ? {} : { policy }),
    ...(baseline === undefined ? {} : { baseline: baseline.report }),
    ...(units === undefined ? {} : { units }),
    catalogues,
    totals: { ...addUp(catalogues, codes, causes, units), ...(gaps === undefined ? {} : { gaps }) },
    ...since,
    toolErrors,
    outcome: decide({
      catalogues,
      units,
      ...since,
      plans: tasks,
      failOn,
      isIncomplete: toolErrors.length > 0,
    }),
  }
}

function listsOf(
  { catalogues, baseline }: AuditRequest,
  measured: readonly Kept[],
  loaded: LoadedBaseline | undefined,
): readonly ReadSource[] {
  return [
    ...measured.flatMap((one, at) =>
      'error' in one ? [] : together(catalogues[at]?.sources ?? [], one.report.sources),
    ),
    ...together(baseline?.sources ?? [], loaded?.report.sources ?? []),
  ]
}

async function load(request: AuditRequest, checks: Checks): Promise<LoadedBaseline | undefined> {
  if (request.baseline === undefined) return undefined
  const { survey } = createContext(request, undefined, checks)
  const understanding = createUnderstanding(survey.ruleset, undefined, { rowsRepeat: false })
  return loadBaseline(request.baseline, { ...survey, understanding })
}

/** What was asked, without what the files hold: those have hashes of their own. */
function hashOf(request: AuditRequest): string {
  const asked = JSON.stringify(request, (key, value: unknown) =>
    key === 'bytes' || key === 'file' ? undefined : value,
  )
  return createHash('sha256').update(asked).digest('hex')
}

function addUp(
  catalogues: readonly CatalogueReport[],
  codes: readonly Uint32Array[],
  causes: CausePool,
  units: UnitsReport | undefined,
): Totals {
  const records = catalogues.reduce((sum, catalogue) => sum + catalogue.records, 0)
  return {
    catalogues: catalogues.length,
    records,
    procedures: distinct(codes),
    table: addTables(catalogues.map(({ table }) => table)),
    metrics: pool(catalogues.map(({ metrics }) => metrics)),
    findings: {
      ...addFindings(
        [...catalogues, ...(units === undefined ? [] : [units])].map(({ findings }) => findings),
      ),
      ...(catalogues.length === 1 ? {} : worthStating(causes.report(records))),
    },
  }
}

/** How many codes there are, each once. A bit for each possible one: a nation of lists names a million. */
function distinct(codes: readonly Uint32Array[]): number {
  const seen = new Uint8Array(Math.ceil((LARGEST_CODE_NUMBER + 1) / 8))
  let count = 0
  for (const some of codes) {
    for (const code of some) {
      const byte = seen[code >> 3] ?? 0
      const bit = 1 << (code & 7)
      if ((byte & bit) !== 0) continue
      seen[code >> 3] = byte | bit
      count += 1
    }
  }
  return count
}

/** The counts of all catalogues; those of a kind are there when a catalogue has them. */
function addFindings(all: readonly CatalogueReport['findings'][]): Totals['findings'] {
  const known = all.flatMap((findings) => findings.known ?? [])
  const fresh = all.flatMap((findings) => findings.new ?? [])
  return {
    ...addCounts(all),
    ...(known.length === 0 ? {} : { known: addCounts(known) }),
    ...(fresh.length === 0 ? {} : { new: addCounts(fresh) }),
  }
}

function addCounts(all: readonly FindingCounts[]): FindingCounts {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  const byRule = new Map<string, number>()
  let total = 0
  for (const counts of all) {
    total += counts.total
    for (const severity of ['error', 'warning', 'note'] as const)
      bySeverity[severity] += counts.bySeverity[severity]
    for (const [rule, count] of Object.entries(counts.byRule))
      byRule.set(rule, (byRule.get(rule) ?? 0) + count)
  }
  return { total, bySeverity, byRule: Object.fromEntries([...byRule].sort(([a], [b]) => (a < b ? -1 : 1))) }
}
