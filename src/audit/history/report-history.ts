import type { KnownReport } from '../../model/known.ts'
import type { RatchetReport } from '../../model/ratchet.ts'
import type { CatalogueReport, Report } from '../../model/report.ts'
import type { AuditRequest } from '../../model/request.ts'
import { worsened } from '../../stages/judge/worsened.ts'
import type { Metric } from '../../stages/measure/metric.ts'
import { metrics } from '../../stages/measure/metrics.ts'
import type { EarlierFindings } from './finding-history.ts'

/** What a run has to say of what was there before it: its known findings, and the result it must not fall behind. */
export function reportHistory(
  { known, ratchet }: AuditRequest,
  catalogues: readonly CatalogueReport[],
  measured: readonly { readonly earlier?: EarlierFindings | undefined }[],
): Pick<Report, 'known' | 'ratchet'> {
  const findings = measured.flatMap(({ earlier: found }) => found ?? [])
  return {
    ...(known === undefined ? {} : { known: knownReport(known, catalogues, findings) }),
    ...(ratchet === undefined ? {} : { ratchet: ratchetReport(ratchet, catalogues, findings) }),
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
  { source, snapshot }: NonNullable<AuditRequest['ratchet']>,
  catalogues: readonly CatalogueReport[],
  findings: readonly EarlierFindings[],
): RatchetReport {
  const before = new Map(snapshot.catalogues.map((one) => [one.id, one]))
  const now = new Set(catalogues.map(({ id }) => id))
  return {
    source,
    asOf: snapshot.asOf,
    worse: catalogues.flatMap(({ id, metrics: measured }) =>
      worsened(before.get(id)?.metrics ?? {}, measured, betterOf).map((one) => ({ catalogue: id, ...one })),
    ),
    byCount: findings.flatMap(({ byCount }) => byCount),
    newCatalogues: [...now].filter((id) => !before.has(id)),
    vanished: [...before.keys()].filter((id) => !now.has(id)),
  }
}

const BETTER = new Map<string, Metric['better']>(metrics.map((metric: Metric) => [metric.id, metric.better]))

function betterOf(metric: string): Metric['better'] {
  return BETTER.get(metric)
}
