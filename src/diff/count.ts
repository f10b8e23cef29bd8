import { type Change, type Difference, isOfList } from '../model/difference.ts'
import type { Severity } from '../model/finding.ts'

/** The changes added up by what they are, and by what they happened to. A procedure of two levels counts in both. */
export function countChanges(changes: readonly Change[], same: number): Difference['counts'] {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  for (const { severity } of changes) bySeverity[severity] += 1
  const procedures = changes.filter((change) => !isOfList(change))
  const causes = changes.flatMap(({ cause = [] }) => cause)
  return {
    changes: changes.length,
    same,
    bySeverity,
    byKind: tally(changes.map(({ kind }) => kind)),
    byMeaning: tally(changes.flatMap(({ values }) => values.map(({ meaning }) => meaning))),
    byLevel: tally(procedures.flatMap(({ levels }) => (levels.length === 0 ? [''] : levels))),
    byField: tally(procedures.map(({ fieldName = '' }) => fieldName)),
    ...(causes.length === 0
      ? {}
      : {
          byCause: {
            baseline: causes.filter((cause) => cause === 'baseline').length,
            local: causes.filter((cause) => cause === 'local').length,
          },
        }),
  }
}

/** Counts by key, the keys sorted. Empty: the list does not say. */
function tally(keys: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
