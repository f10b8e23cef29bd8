import type { KnownReport } from '../../model/known.ts'
import {
  type CatalogueSnapshot,
  isBeyond,
  type OtherBasis,
  type RatchetAllowance,
  type RatchetReport,
  type RatchetVerdict,
  type Worsening,
} from '../../model/ratchet.ts'
import type { CatalogueReport, Report } from '../../model/report.ts'
import type { AuditRequest } from '../../model/request.ts'
import type { ScopeReport } from '../../model/scope.ts'
import { worsened } from '../../stages/judge/worsened.ts'
import type { Metric } from '../../stages/measure/metric.ts'
import { metrics } from '../../stages/measure/metrics.ts'
import { basisIn, differs } from './coverage-basis.ts'
import type { EarlierFindings } from './finding-history.ts'

/** What a run has to say of what was there before it: its known findings, and the result it must not fall behind. */
export function reportHistory(
  { known, ratchet }: AuditRequest,
  catalogues: readonly CatalogueReport[],
  measured: readonly { readonly earlier?: EarlierFindings | undefined }[],
  gone: readonly Pick<CatalogueReport, 'findings'>[] = [],
  scopes: readonly ScopeReport[] = [],
): Pick<Report, 'known' | 'ratchet'> {
  const findings = measured.flatMap(({ earlier: found }) => found ?? [])
  return {
    ...(known === undefined ? {} : { known: knownReport(known, catalogues, findings) }),
    ...(ratchet === undefined
      ? {}
      : { ratchet: ratchetReport(ratchet, { catalogues, gone, scopes }, findings) }),
  }
}

function knownReport(
  { source, entries, failOnStale }: NonNullable<AuditRequest['known']>,
  catalogues: readonly CatalogueReport[],
  findings: readonly EarlierFindings[],
): KnownReport {
  const here = new Set(catalogues.map(({ id }) => id))
  const sum = (some: typeof entries) => some.reduce((total, { count = 1 }) => total + count, 0)
  return {
    source,
    entries: sum(entries),
    elsewhere: sum(entries.filter(({ catalogue }) => !here.has(catalogue))),
    failOnStale,
    expired: findings.flatMap(({ expired }) => expired),
    stale: findings.flatMap(({ stale }) => stale),
  }
}

function ratchetReport(
  { source, snapshot, allow }: NonNullable<AuditRequest['ratchet']>,
  {
    catalogues,
    gone,
    scopes,
  }: {
    readonly catalogues: readonly CatalogueReport[]
    readonly gone: readonly Pick<CatalogueReport, 'findings'>[]
    readonly scopes: readonly ScopeReport[]
  },
  findings: readonly EarlierFindings[],
): RatchetReport {
  const before = new Map(snapshot.catalogues.map((one) => [one.id, one]))
  const now = new Set(catalogues.map(({ id }) => id))
  const otherBasis = catalogues.flatMap((one) => otherBasisOf(one, before.get(one.id), scopes))
  const isOther = new Set(otherBasis.map(({ catalogue }) => catalogue))
  const worse = catalogues.flatMap(({ id, metrics: measured }) =>
    worsened(before.get(id)?.metrics ?? {}, measured, betterOf, allow)
      .filter(({ metric }) => metric !== 'coverage' || !isOther.has(id))
      .map((one) => ({ catalogue: id, ...one })),
  )
  return {
    source,
    asOf: snapshot.asOf,
    ...(allow === undefined ? {} : { allow }),
    verdict: verdictOn(worse, [...catalogues, ...gone], allow),
    worse,
    ...(otherBasis.length === 0 ? {} : { otherBasis }),
    since: catalogues.flatMap(({ id }) => {
      const earlier = before.get(id)
      if (earlier === undefined) return []
      // Of another formula or scope nothing is to be said.
      const isOther = otherBasis.some(({ catalogue }) => catalogue === id)
      const coverage = isOther ? undefined : earlier.metrics['coverage']
      const count = Object.values(earlier.rules).reduce((sum, rule) => sum + rule.count, 0)
      return [{ catalogue: id, ...(coverage === undefined ? {} : { coverage }), findings: count }]
    }),
    byCount: findings.flatMap(({ byCount }) => byCount),
    newCatalogues: [...now].filter((id) => !before.has(id)),
    vanished: [...before.keys()].filter((id) => !now.has(id)),
  }
}

/** A coverage that answers another question than it did before. */
function otherBasisOf(
  one: CatalogueReport,
  snapshot: CatalogueSnapshot | undefined,
  scopes: readonly ScopeReport[],
): readonly OtherBasis[] {
  const before = snapshot?.metrics['coverage']
  const now = one.metrics['coverage']
  const counted = basisIn(one, scopes)
  if (before?.kind !== 'share' || now === undefined || counted === undefined) return []
  const countedBefore = snapshot?.coverage
  if (!differs(countedBefore, counted)) return []
  return [
    { catalogue: one.id, before, now, ...(countedBefore === undefined ? {} : { countedBefore }), counted },
  ]
}

/** One word for the run, whatever fails it besides. */
function verdictOn(
  worse: readonly Worsening[],
  catalogues: readonly Pick<CatalogueReport, 'findings'>[],
  allow: RatchetAllowance | undefined,
): RatchetVerdict {
  const fresh = catalogues.flatMap(({ findings }) => findings.new ?? [])
  if (worse.some(({ isAllowed }) => isAllowed !== true)) return 'behind'
  if (fresh.some((counts) => isBeyond(counts, allow))) return 'behind'
  return worse.length > 0 || fresh.some(({ total }) => total > 0) ? 'allowed' : 'held'
}

const BETTER = new Map<string, Metric['better']>(metrics.map((metric: Metric) => [metric.id, metric.better]))

function betterOf(metric: string): Metric['better'] {
  return BETTER.get(metric)
}
