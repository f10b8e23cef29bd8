import type { Measurement, Measurements } from '../../model/measurement.ts'

/** Which way a metric is to go. Absent: more is better. */
export type Better = 'less' | 'neither'

/** The metrics that are worse than they were, as exact fractions; what could be measured and cannot any more is worse. */
export function worsened(
  before: Measurements,
  now: Measurements,
  betterOf: (metric: string) => Better | undefined,
): readonly { readonly metric: string; readonly before: Measurement; readonly now: Measurement }[] {
  return Object.entries(before).flatMap(([metric, was]) => {
    const is = now[metric]
    const better = betterOf(metric)
    if (is === undefined || better === 'neither') return []
    return isWorse(was, is, better) ? [{ metric, before: was, now: is }] : []
  })
}

function isWorse(before: Measurement, now: Measurement, better: Better | undefined): boolean {
  if (before.kind !== 'share') return false
  if (now.kind !== 'share') return true
  // Across: no fraction is rounded. Numbers of records are far from where whole numbers end.
  const [was, is] = [before.part * now.whole, now.part * before.whole]
  return better === 'less' ? is > was : is < was
}
