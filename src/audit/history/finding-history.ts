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
  /**
   * What the coverage is counted by, which is known when the list has been read: before any finding about its scope.
   * @param isOutside whether a code of the baseline is not asked for in this run, nor held by the list
   */
  countedBy(coverage: CoverageBasis, isOutside: (code: string) => boolean): void
  see(finding: Finding): Finding
  /** @param byRule all findings of the list */
  counts(byRule: ReadonlyMap<string, number>): Pick<FindingsReport, 'known' | 'new'>
  report(byRule: ReadonlyMap<string, number>): EarlierFindings
}

/** Gives the history of the findings of a catalogue; none when the run knows of nothing earlier. */
export type FindingHistoryOf = (catalogue: string) => FindingHistory | undefined

/** Sorts what is known by catalogue, once a thread. @param severities rules of the run */
export function createFindingHistories(
  { known, ratchet, asOf }: Pick<AuditRequest, 'known' | 'ratchet' | 'asOf'>,
  severities: ReadonlyMap<string, Severity>,
): FindingHistoryOf {
  if (known === undefined && ratchet === undefined) return () => undefined
  const entries = byKey(known?.entries ?? [], ({ catalogue }) => catalogue)
  const before = new Map((ratchet?.snapshot.catalogues ?? []).map((snapshot) => [snapshot.id, snapshot]))
  return (catalogue) => {
    const accepted =
      known === undefined ? undefined : new CatalogueKnownFindings(entries.get(catalogue) ?? [], asOf)
    const snapshot = before.get(catalogue)
    const earlier = snapshot === undefined ? undefined : new CatalogueRatchet(snapshot)
    const countsOf = (byRule: ReadonlyMap<string, number>) => asCounts(byRule, severities)
    let isUnasked = (_: string) => false
    return {
      countedBy(coverage, isOutside) {
        isUnasked = isOutside
        if (differs(snapshot?.coverage, coverage)) earlier?.leaveOut(RULES_OF_SCOPE)
      },
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
        // Of a procedure that this run does not ask for nobody can say that it is no longer missing, unless the list holds it.
        stale: (accepted?.stale(severities) ?? []).filter(
          ({ rule, code }) => code === undefined || !RULES_OF_SCOPE.includes(rule) || !isUnasked(code),
        ),
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
