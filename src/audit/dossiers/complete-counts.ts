import {
  type Counts,
  DOSSIER_SUMS,
  type DossierAssumption,
  type DossierCount,
  type DossierFacts,
  type DossierSum,
} from '../../model/dossier.ts'

type Known = Partial<Record<DossierCount, number>>

/**
 * What follows from the numbers of a line: a part that is missing is what the others leave of the whole, and parts are none
 * where the others are all of it. What is written stays as it is written, right or wrong.
 */
export function completed(written: Counts): Counts {
  const known: Known = { ...written }
  for (let before = -1; before !== Object.keys(known).length; ) {
    before = Object.keys(known).length
    for (const sum of DOSSIER_SUMS) complete(known, sum)
  }
  return known
}

function complete(known: Known, { whole, parts }: DossierSum): void {
  const missing = parts.filter((part) => known[part] === undefined)
  const sum = sumOf(known, parts)
  const all = known[whole]
  const [only, ...more] = missing
  if (all === undefined) {
    if (only === undefined) known[whole] = sum
    return
  }
  const left = all - sum
  if (only === undefined || left < 0) return
  if (more.length === 0) known[only] = left
  else if (left === 0) for (const part of missing) known[part] = 0
}

/**
 * Counts a column that a list does not have as none, so that a list which only knows `online` and `direct` has a share at
 * all. Said in the report: the whole may be larger.
 */
export function assuming(
  written: Counts,
  hasColumn: (column: DossierCount) => boolean,
): { readonly counts: Counts; readonly assumed: readonly DossierAssumption[] } {
  const counts = completed(written)
  const assumed: DossierAssumption[] = []
  const known: Known = { ...counts }
  if (
    known.receivedNew === undefined &&
    known.online !== undefined &&
    known.direct !== undefined &&
    !hasColumn('post') &&
    !hasColumn('offline')
  ) {
    known.post = 0
    assumed.push('no-post')
  }
  const { received, receivedNew } = completed(known)
  const isAsked = known.online !== undefined && received !== undefined && receivedNew === undefined
  if (isAsked && !hasColumn('carriedOver')) {
    known.carriedOver = 0
    assumed.push('no-carried-over')
  }
  return assumed.length === 0 ? { counts, assumed } : { counts: completed(known), assumed }
}

/** Wholes that are not their parts, as written. Each whole once, with the parts that are written. */
export function contradictions(written: Counts): readonly DossierFacts['sum-differs'][] {
  const found = new Map<DossierCount | 'flow', DossierFacts['sum-differs']>()
  for (const { whole, parts } of DOSSIER_SUMS) {
    const said = written[whole]
    const there = parts.filter((part) => written[part] !== undefined)
    if (said === undefined || there.length === 0) continue
    const sum = sumOf(written, there)
    const isWhole = there.length === parts.length
    if (isWhole ? sum === said : sum <= said) continue
    // received = resolved + pending is another sentence than received = online + …: both may be wrong.
    const sentence = parts.includes('resolved') ? 'flow' : whole
    // The same whole is divided in several ways; the way that is written in full tells most.
    if (found.get(sentence)?.atLeast === false) continue
    found.set(sentence, { whole, said, parts: there, sum, atLeast: !isWhole })
  }
  return [...found.values()]
}

function sumOf(known: Counts, parts: readonly DossierCount[]): number {
  return parts.reduce((sum, part) => sum + (known[part] ?? 0), 0)
}
