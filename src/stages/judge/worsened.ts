import type { Measurement, Measurements } from '../../model/measurement.ts'
import type { RatchetAllowance, Worsening } from '../../model/ratchet.ts'

/** Which way a metric is to go. Absent: more is better. */
export type Better = 'less' | 'neither'

/** The metrics that are worse than they were, as exact fractions; what could be measured and cannot any more is worse. */
export function worsened(
  before: Measurements,
  now: Measurements,
  betterOf: (metric: string) => Better | undefined,
  allow: RatchetAllowance = {},
): readonly Omit<Worsening, 'catalogue'>[] {
  return Object.entries(before).flatMap(([metric, was]) => {
    const is = now[metric]
    const better = betterOf(metric)
    if (is === undefined || better === 'neither') return []
    if (!isWorse(was, is, better)) return []
    const isAllowed = isWithin(was, is, better, allow)
    return [{ metric, before: was, now: is, ...(isAllowed ? { isAllowed } : {}) }]
  })
}

function isWorse(before: Measurement, now: Measurement, better: Better | undefined): boolean {
  if (before.kind !== 'share') return false
  if (now.kind !== 'share') return true
  // Across: no fraction is rounded. Numbers of records are far from where whole numbers end.
  const [was, is] = [before.part * now.whole, now.part * before.whole]
  return better === 'less' ? is > was : is < was
}

/** Whether so many procedures, or so many points, would have kept the figure where it was. */
function isWithin(
  before: Measurement,
  now: Measurement,
  better: Better | undefined,
  { procedures = 0, points = 0 }: RatchetAllowance,
): boolean {
  if (before.kind !== 'share' || now.kind !== 'share') return false
  const sign = better === 'less' ? -1 : 1
  if (!isWorse(before, { ...now, part: now.part + sign * procedures }, better)) return true
  // The points of a fall, over the product of both wholes; as whole numbers, which no fraction rounds.
  const fall =
    BigInt(sign) * (BigInt(before.part) * BigInt(now.whole) - BigInt(now.part) * BigInt(before.whole))
  return fall * BigInt(SCALE) <= BigInt(Math.round(points * SCALE)) * BigInt(before.whole) * BigInt(now.whole)
}

// Points are percentages of at most four decimals.
const SCALE = 1e6
