/** How far the shortest way goes. */
export interface Way<Step> {
  readonly status: 'reached' | 'reachable' | 'out-of-reach'
  /** The fewest steps that reach the line; all there are where they do not. */
  readonly steps: readonly Step[]
  readonly after: { readonly part: number; readonly whole: number }
}

/**
 * The fewest steps after which part ÷ whole is at least the line. A step adds one to the part; one that adds a procedure
 * to the list adds one to the whole as well, and so does less: it is taken only when all the others are.
 * @param candidates in the order of preference, which the steps keep
 * @param growsWhole whether the step adds one to the whole
 */
export function shortestWay<Step>(
  { part, whole }: { readonly part: number; readonly whole: number },
  atLeast: number,
  candidates: readonly Step[],
  growsWhole: (step: Step) => boolean,
): Way<Step> {
  const line = Math.round(atLeast * SCALE)
  // What is lacking, in whole numbers: 80% of 571 must not depend on the last bit of a fraction.
  const lacking = line * whole - SCALE * part
  if (lacking <= 0) return { status: 'reached', steps: [], after: { part, whole } }
  const raises = candidates.filter((step) => !growsWhole(step))
  const additions = candidates.filter(growsWhole)
  const raised = raises.slice(0, Math.ceil(lacking / SCALE))
  const left = Math.max(0, lacking - raised.length * SCALE)
  const added = left === 0 ? 0 : line === SCALE ? Number.POSITIVE_INFINITY : Math.ceil(left / (SCALE - line))
  const grown = additions.slice(0, added)
  return {
    status: added <= additions.length ? 'reachable' : 'out-of-reach',
    steps: [...raised, ...grown],
    after: { part: part + raised.length + grown.length, whole: whole + grown.length },
  }
}

// Targets are percentages of at most four decimals.
const SCALE = 1e6
