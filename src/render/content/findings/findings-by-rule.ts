import type { Cause } from '../../../model/cause.ts'
import { type Finding, SEVERITIES, type Severity } from '../../../model/finding.ts'
import type { CatalogueReport, FindingsReport } from '../../../model/report.ts'

/** All findings of one rule: the exact count, what they have in common, and those that were kept. */
export interface RuleFindings {
  readonly rule: string
  readonly severity: Severity
  readonly count: number
  /** The most frequent first. */
  readonly causes: readonly Cause[]
  readonly items: readonly Finding[]
}

/** The findings of one list by rule: errors first, then in the order of the rules. */
export function findingsByRule({
  byRule,
  bySeverity,
  causes,
  items,
}: FindingsReport): readonly RuleFindings[] {
  const kept = new Map<string, Finding[]>()
  for (const item of items) {
    const some = kept.get(item.rule)
    if (some === undefined) kept.set(item.rule, [item])
    else some.push(item)
  }
  const unassigned = { ...bySeverity }
  const found = Object.entries(byRule).map(([rule, count]) => {
    const some = kept.get(rule) ?? []
    // Where no finding was kept (--samples 0) the order tells: rules of the graver severity come first.
    const severity = some[0]?.severity ?? SEVERITIES.find((each) => unassigned[each] >= count) ?? 'note'
    unassigned[severity] -= count
    return { rule, severity, count, causes: causesOf(rule, causes), items: some }
  })
  return found.sort((a, b) => gravity(a) - gravity(b))
}

/**
 * The findings of many lists by rule: errors first, then the most frequent rule.
 * @param causes over all lists
 */
export function pooledByRule(
  catalogues: readonly Pick<CatalogueReport, 'findings'>[],
  causes?: readonly Cause[],
): readonly RuleFindings[] {
  const pooled = new Map<string, Pooled>()
  for (const { findings } of catalogues) {
    for (const { rule, severity, count, items } of findingsByRule(findings)) {
      const stored = pooled.get(rule)
      if (stored === undefined)
        pooled.set(rule, { rule, severity, count, causes: causesOf(rule, causes), items: [...items] })
      else {
        stored.count += count
        for (const item of items) stored.items.push(item)
      }
    }
  }
  return [...pooled.values()].sort(
    (a, b) => gravity(a) - gravity(b) || b.count - a.count || (a.rule < b.rule ? -1 : 1),
  )
}

function causesOf(rule: string, causes: readonly Cause[] = []): readonly Cause[] {
  return causes.filter((cause) => cause.rule === rule)
}

interface Pooled extends RuleFindings {
  count: number
  readonly items: Finding[]
}

function gravity({ severity }: RuleFindings): number {
  return SEVERITIES.indexOf(severity)
}
