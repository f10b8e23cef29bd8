import type { Rule } from './path-rules.ts'

/** Lines side by side closer than this are one: double lines, the two edges of one border, borders of neighbours. */
const SIDE_BY_SIDE = 2.5
/** Pieces of one line may leave a gap: the corner between two cells. */
const GAP = 2

/** Lines with a place of their own, each from its first piece to its last. */
export interface JoinedRules {
  readonly lying: readonly Rule[]
  readonly upright: readonly Rule[]
}

/** A line is drawn cell by cell, often twice: the pieces of one line, and its neighbours, become one. */
export function joinRules(rules: readonly Rule[]): JoinedRules {
  return {
    lying: joined(rules.filter(({ isUpright }) => !isUpright)),
    upright: joined(rules.filter(({ isUpright }) => isUpright)),
  }
}

function joined(rules: readonly Rule[]): readonly Rule[] {
  const sorted = rules.toSorted((a, b) => a.at - b.at)
  const result: Rule[] = []
  for (let from = 0; from < sorted.length; ) {
    const start = sorted[from]?.at ?? 0
    let to = from
    while (to < sorted.length && (sorted[to]?.at ?? 0) - start <= SIDE_BY_SIDE) to += 1
    const band = sorted.slice(from, to)
    const at = ((band[0]?.at ?? 0) + (band.at(-1)?.at ?? 0)) / 2
    result.push(...joinedPieces(band, at))
    from = to
  }
  return result
}

function joinedPieces(band: readonly Rule[], at: number): readonly Rule[] {
  const pieces: { isUpright: boolean; at: number; from: number; to: number }[] = []
  for (const { isUpright, from, to } of band.toSorted((a, b) => a.from - b.from)) {
    const last = pieces.at(-1)
    if (last !== undefined && from <= last.to + GAP) last.to = Math.max(last.to, to)
    else pieces.push({ isUpright, at, from, to })
  }
  return pieces
}
