import { byKey } from '../../model/by-key.ts'
import type { Finding } from '../../model/finding.ts'
import type { CatalogueSnapshot, RatchetSnapshot, RuleSnapshot } from '../../model/ratchet.ts'
import type { Report } from '../../model/report.ts'
import { basisIn } from './coverage-basis.ts'

type Identity = Pick<Finding, 'catalogue' | 'rule' | 'fingerprint'>

/**
 * What a later result must not fall behind, taken from this one.
 * @param findings every finding of the run. Absent: those that the result kept, and numbers where it kept only samples.
 */
export function snapshotOf(report: Report, findings?: readonly Identity[]): RatchetSnapshot {
  const all = findings ?? report.catalogues.flatMap((one) => one.findings.items)
  const byCatalogue = byKey(all, ({ catalogue }) => catalogue)
  return {
    $schema: 'urn:rasoat:schema:ratchet:1.0',
    asOf: report.run.asOf,
    catalogues: report.catalogues.map((one): CatalogueSnapshot => {
      const byRule = byKey(byCatalogue.get(one.id) ?? [], ({ rule }) => rule)
      const rules = Object.entries(one.findings.byRule)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([rule, count]) => [rule, ruleSnapshot(count, byRule.get(rule) ?? [])])
      const coverage = basisIn(one, report.baseline?.scopes)
      return {
        id: one.id,
        records: one.records,
        metrics: one.metrics,
        ...(coverage === undefined ? {} : { coverage }),
        rules: Object.fromEntries(rules),
      }
    }),
  }
}

function ruleSnapshot(count: number, findings: readonly Identity[]): RuleSnapshot {
  if (findings.length !== count) return { count }
  return { count, fingerprints: findings.map(({ fingerprint }) => fingerprint).sort() }
}
