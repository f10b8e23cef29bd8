import type { Comparison } from '../../../model/comparison.ts'
import type { Finding } from '../../../model/finding.ts'

/** How a list differs from the baseline, procedure by procedure. */
export type GapKind = 'missing' | 'extra' | 'different'

interface GapFacts {
  /** Rules whose findings name the procedures. */
  readonly rules: readonly string[]
  /** How many there are, kept or not. */
  total(comparison: Comparison): number
}

export const GAP_KINDS: Readonly<Record<GapKind, GapFacts>> = {
  missing: { rules: ['missing-procedure'], total: ({ missing = 0, renumbered = 0 }) => missing - renumbered },
  extra: { rules: ['not-in-baseline'], total: ({ extra, ofAbsentIssuers = 0 }) => extra - ofAbsentIssuers },
  different: {
    rules: ['name-differs', 'code-names-another-procedure'],
    total: ({ different }) => different,
  },
}

export function isGap(kind: GapKind, { rule }: Pick<Finding, 'rule'>): boolean {
  return GAP_KINDS[kind].rules.includes(rule)
}
