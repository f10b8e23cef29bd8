import { type Fault, type Finding, SEVERITIES, type Severity } from './model/finding.ts'
import type { Location } from './model/location.ts'
import type { FindingsReport } from './model/report.ts'

/** Counts every finding exactly and keeps the first few of each rule: totals never depend on what is shown. */
export interface Tally {
  /** @param subject the record at fault; absent when the list as a whole is meant */
  add(rule: string, fault: Fault, at: Location, subject?: { readonly code?: string; readonly name?: string }): void
  report(): FindingsReport
}

export interface TallyOptions {
  readonly catalogue: string
  /** Findings kept of each rule. */
  readonly samples: number
  /** Rules of this run in the order of the report; findings of others are not counted. */
  readonly severities: ReadonlyMap<string, Severity>
  /** Gets every finding, kept or not. */
  readonly onFinding?: ((finding: Finding) => void) | undefined
}

export function createTally({ catalogue, samples, severities, onFinding }: TallyOptions): Tally {
  const counts = new Map<string, number>()
  const kept = new Map<string, Finding[]>()
  return {
    add(rule, fault, at, subject) {
      const severity = severities.get(rule)
      if (severity === undefined) return
      const count = counts.get(rule) ?? 0
      counts.set(rule, count + 1)
      if (count >= samples && onFinding === undefined) return
      const finding = asFinding({ rule, severity, catalogue }, fault, at, subject)
      onFinding?.(finding)
      if (count >= samples) return
      const items = kept.get(rule)
      if (items === undefined) kept.set(rule, [finding])
      else items.push(finding)
    },
    report() {
      const bySeverity: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
      const byRule: Record<string, number> = {}
      const items: Finding[] = []
      let total = 0
      for (const wanted of SEVERITIES) {
        for (const [rule, severity] of severities) {
          const count = counts.get(rule)
          if (severity !== wanted || count === undefined) continue
          total += count
          bySeverity[severity] += count
          byRule[rule] = count
          items.push(...(kept.get(rule) ?? []))
        }
      }
      return { total, bySeverity, byRule, items }
    },
  }
}

function asFinding(
  head: { rule: string; severity: Severity; catalogue: string },
  { facts, field }: Fault,
  at: Location,
  subject: { readonly code?: string; readonly name?: string } | undefined,
): Finding {
  return {
    ...head,
    location: field === undefined ? at : { ...at, field },
    ...(subject?.code === undefined ? {} : { code: subject.code }),
    ...(subject?.name === undefined ? {} : { name: subject.name }),
    facts,
  }
}
