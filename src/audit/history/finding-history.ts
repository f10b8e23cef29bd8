import { byKey } from '../../model/by-key.ts'
import { type Finding, SEVERITIES, type Severity } from '../../model/finding.ts'
import type { KnownFinding } from '../../model/known.ts'
import type { CountedRule, CoverageBasis } from '../../model/ratchet.ts'
import type { FindingCounts, FindingsReport } from '../../model/report.ts'
import type { AuditRequest } from '../../model/request.ts'
import { differs, RULES_OF_SCOPE } from './coverage-basis.ts'
import { CatalogueKnownFindings } from './known-findings.ts'
import { CatalogueRatchet } from './ratchet.ts'

/** What became of earlier findings in one catalogue. */
export interface EarlierFindings {
  readonly expired: readonly KnownFinding[]
  readonly stale: readonly KnownFinding[]
  readonly byCount: readonly CountedRule[]
}

/** Says of the findings of one list which are accepted for now, which were there before, and which are new. Each costs one fingerprint. */
export interface FindingHistory {
  see(finding: Finding): Finding
  /** @param byRule all findings of the list */
  counts(byRule: ReadonlyMap<string, number>): Pick<FindingsReport, 'known' | 'new'>
  report(byRule: ReadonlyMap<string, number>): EarlierFindings
}

/** Gives the history of the findings of a catalogue; none when the run knows of nothing earlier. */
export type FindingHistoryOf = (
  catalogue: string,
  coverage: CoverageBasis | undefined,
) => FindingHistory | undefined

/** Sorts what is known by catalogue, once a thread. @param severities rules of the run */
export function createFindingHistories(
  { known, ratchet, asOf }: Pick<AuditRequest, 'known' | 'ratchet' | 'asOf'>,
  severities: ReadonlyMap<string, Severity>,
): FindingHistoryOf {
  if (known === undefined && ratchet === undefined) return () => undefined
  const entries = byKey(known?.entries ?? [], ({ catalogue }) => catalogue)
  const before = new Map((ratchet?.snapshot.catalogues ?? []).map((snapshot) => [snapshot.id, snapshot]))
  return (catalogue, coverage) => {
    const accepted =
      known === undefined ? undefined : new CatalogueKnownFindings(entries.get(catalogue) ?? [], asOf)
    const snapshot = before.get(catalogue)
    const isOther = snapshot !== undefined && differs(snapshot.coverage, coverage)
    const earlier =
      snapshot === undefined ? undefined : new CatalogueRatchet(snapshot, isOther ? RULES_OF_SCOPE : [])
    const countsOf = (byRule: ReadonlyMap<string, number>) => asCounts(byRule, severities)
    return {
      see(finding) {
        const acceptance = accepted?.take(finding.fingerprint, finding.rule)
        const since = earlier?.see(finding, acceptance !== undefined)
        return {
          ...finding,
          ...(acceptance === undefined ? {} : { known: acceptance }),
          ...(since === undefined ? {} : { ratchet: since }),
        }
      },
      counts: (byRule) => ({
        ...(accepted === undefined ? {} : { known: countsOf(accepted.byRule) }),
        ...(earlier === undefined ? {} : { new: countsOf(earlier.newByRule(byRule, accepted?.byRule)) }),
      }),
      report: (byRule) => ({
        expired: accepted?.expired() ?? [],
        stale: accepted?.stale(severities) ?? [],
        byCount: earlier?.byCount(byRule) ?? [],
      }),
    }
  }
}

/** In the order of the report: errors first, then as the rules stand. */
function asCounts(
  byRule: ReadonlyMap<string, number>,
  severities: ReadonlyMap<string, Severity>,
): FindingCounts {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  const listed: [string, number][] = []
  for (const severity of SEVERITIES) {
    for (const [rule, own] of severities) {
      const count = byRule.get(rule) ?? 0
      if (own !== severity || count === 0) continue
      bySeverity[severity] += count
      listed.push([rule, count])
    }
  }
  const total = listed.reduce((sum, [, count]) => sum + count, 0)
  return { total, bySeverity, byRule: Object.fromEntries(listed) }
}
