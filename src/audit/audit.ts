import { availableParallelism } from 'node:os'
import type { Finding } from '../model/finding.ts'
import type { Night } from '../model/history.ts'
import type { Report } from '../model/report.ts'
import type { AuditRequest } from '../model/request.ts'
import { version } from '../published.ts'
import { decide } from '../stages/judge/judge.ts'
import { CauseTotals } from './catalogue/causes.ts'
import { checkScope } from './check-scope.ts'
import { compileChecks, severitiesOf } from './context.ts'
import { goneCatalogues } from './history/expectations.ts'
import { reportHistory } from './history/report-history.ts'
import { startLoadingBaseline } from './load-baseline.ts'
import { nightOf } from './nights/night.ts'
import { sinceOf } from './nights/since.ts'
import { FindingTally } from './nights/tally.ts'
import { comparePeers } from './peers/compare-peers.ts'
import { checkPlans, judgeCatalogue, policyReport } from './policy/judge-policy.ts'
import { describeRun } from './run.ts'
import { describeScopes } from './scope-report.ts'
import { addUp } from './totals.ts'
import { refuseColumnsOfNoList } from './unfound-columns.ts'
import { placeUnits } from './units/place-units.ts'
import { unseen } from './unseen.ts'
import { runCatalogues } from './workers/run-catalogues.ts'

export interface AuditOptions {
  /** Gets every finding, in the order of the catalogues. */
  readonly onFinding?: (finding: Finding) => void
  /** Called after each catalogue. */
  readonly onProgress?: (done: number, of: number) => void
  /** Threads to work with. Absent: as many as the machine has, when there is enough to do. */
  readonly jobs?: number
  /** The runs before this one. Absent: nobody keeps them. */
  readonly history?: KeptHistory
}

/** What a store of runs knows, and what it gets. Nothing of it changes a figure or the outcome. */
export interface KeptHistory {
  /** Where it stands, for people. */
  readonly source: string
  /** How things stood after the last run. */
  readonly last?: Night
  /** What the report compares with: a run of an earlier day. */
  readonly compared?: Night
  onNight(night: Night): void
}

/**
 * The whole job on one page: read → normalise → compare → validate → measure → judge. Rendering is another act.
 * The same request and the same files give the same report, whatever the number of threads.
 * @throws UserError when the request cannot be carried out at all (an unreadable baseline). A catalogue that cannot be
 * read is a tool error in the report, and the others are audited.
 */
export async function audit(asked: AuditRequest, options: AuditOptions = {}): Promise<Report> {
  const { jobs = availableParallelism(), onProgress, history } = options
  const tally = history === undefined ? undefined : new FindingTally()
  const onFinding = tally === undefined ? options.onFinding : seenBy(tally, options.onFinding)

  // 1. Compile the schemas that records are checked with.
  const checks = await compileChecks(asked)

  // 2. Find the unit of each catalogue in the list of units, where there is one.
  const placed = asked.units === undefined ? undefined : await placeUnits(asked, asked.units)
  const request = placed?.request ?? asked

  // 3. Read the baseline. Threads may start meanwhile; plans and exceptions wait for it.
  const loading = startLoadingBaseline(request, checks)
  if (request.plans !== undefined && request.plans.length > 0) checkPlans(request.plans, await loading)
  if (request.scope !== undefined) checkScope(request.scope, await loading)

  // 4. Read, compare, check and measure each catalogue.
  const causes = new CauseTotals()
  const results = await runCatalogues(request, loading, {
    jobs,
    checks,
    causes,
    onFinding,
    onProgress,
  })
  const baseline = await loading
  const measured = results.flatMap((one) => ('error' in one ? [] : [one]))
  const broken = results.flatMap((one) => ('error' in one ? [one.error] : []))
  refuseColumnsOfNoList(request, results, baseline)

  // 5. Compare the units with each other.
  const { each: peers, gaps } = comparePeers(measured, baseline, request)

  // 6. Judge each catalogue by the policy.
  const seen = measured.map((one, at) => ({ ...judgeCatalogue(one, request), ...peers[at] }))
  const severities = severitiesOf(request, checks)
  const gone = goneCatalogues(request, severities, onFinding).map((one) => ({ ...one, verdicts: [] }))
  const catalogues = [...seen, ...gone]
  const policy = policyReport(request, seen, baseline)
  const plans = (policy?.plans ?? []).flatMap(({ progress }) => progress ?? [])

  // 7. Say of the list of units which of them have a catalogue.
  const units = placed?.report({ severities, onFinding })

  // 8. Hold the run against its known findings and the result it must not fall behind.
  const drawn = baseline === undefined ? undefined : describeScopes(catalogues, baseline, request.scope)
  const since = reportHistory(request, seen, measured, gone, drawn?.scopes)

  // 9. Add up, and decide.
  const totals = addUp(measured, catalogues, causes, units)
  const { failOn } = request
  const judged = decide({ catalogues, units, ...since, plans, failOn, isIncomplete: broken.length > 0 })
  // What was not seen may have failed: such a run does not pass, whatever was skipped.
  const missed = judged === 'passed' ? unseen({ baseline: baseline?.report, units, catalogues }) : []
  const outcome = missed.length > 0 ? 'incomplete' : judged

  const report: Report = {
    $schema: 'urn:rasoat:schema:report:1.0',
    reportVersion: '1.0',
    tool: { name: 'rasoat', version },
    run: describeRun(asked, request),
    ...(policy === undefined ? {} : { policy }),
    ...(baseline === undefined ? {} : { baseline: { ...baseline.report, ...drawn } }),
    ...(units === undefined ? {} : { units }),
    catalogues,
    totals: { ...totals, ...(gaps === undefined ? {} : { gaps }) },
    ...since,
    ...(request.passedOver === undefined ? {} : { passedOver: request.passedOver }),
    toolErrors: [...broken, ...missed],
    outcome,
  }
  if (history === undefined || tally === undefined) return report

  // 10. Say what changed since an earlier run, and hand on what later ones compare with.
  const { source, last, compared: before } = history
  const procedures = baseline?.procedures ?? []
  const codes = procedures.map(({ code }) => code)
  const now = nightOf(report, tally, codes, last)
  history.onNight(now)
  if (before === undefined) return report
  return { ...report, since: sinceOf({ source, before, now, listed: measured, procedures }) }
}

function seenBy(tally: FindingTally, onFinding: AuditOptions['onFinding']) {
  return (finding: Finding): void => {
    tally.see(finding)
    onFinding?.(finding)
  }
}
