/** A record whose name belongs to a code of the same list: where the name stands, and where the code. */
export interface Pair {
  readonly row: number
  readonly codeRow: number
  readonly code: string
}

/** A run of rows whose names stand beside each other's codes, in order. */
export interface Slip {
  readonly firstRow: number
  readonly lastRow: number
  /** Row of a name → the code it belongs to. */
  readonly codeByRow: ReadonlyMap<number, string>
  /** How many rows below its name the code stands, from the least to the most; below zero: above it. */
  readonly nearest: number
  readonly farthest: number
}

/** Fewer rows are single mistakes, and are told one by one. */
export const FEWEST = 5
/** So many rows with their own names end a slip. Fewer are rows that somebody put right, or that stand there twice. */
const HEALED = 10

/**
 * Names that keep the order of the codes they belong to, at an offset that is constant or drifts: rows were put in or
 * taken out of one column only. Longest increasing chain of code rows, n log n; what does not fit in is left out.
 * @param pairs in the order of their rows; rows that carry their own name among them
 */
export function findSlips(pairs: readonly Pair[]): readonly Slip[] {
  const slips: Slip[] = []
  for (const run of runsOf(longestChain(pairs))) {
    const slip = asSlip(run)
    if (slip !== undefined && isOrderly(run, slip, pairs)) slips.push(slip)
  }
  return slips
}

function offsetOf({ row, codeRow }: Pair): number {
  return codeRow - row
}

/** Cuts the chain where it changes its direction, or where enough rows carry their own names. Those are left out. */
function runsOf(chain: readonly Pair[]): readonly (readonly Pair[])[] {
  const runs: Pair[][] = []
  let run: Pair[] = []
  let own = 0
  for (const pair of chain) {
    const offset = offsetOf(pair)
    if (offset === 0) {
      own += 1
      continue
    }
    const [first] = run
    if (own >= HEALED || (first !== undefined && Math.sign(offsetOf(first)) !== Math.sign(offset))) {
      runs.push(run)
      run = []
    }
    own = 0
    run.push(pair)
  }
  return [...runs, run]
}

function asSlip(run: readonly Pair[]): Slip | undefined {
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined || run.length < FEWEST) return undefined
  const offsets = run.map(offsetOf).sort((a, b) => Math.abs(a) - Math.abs(b))
  return {
    firstRow: first.row,
    lastRow: last.row,
    codeByRow: new Map(run.map(({ row, code }) => [row, code])),
    nearest: offsets[0] ?? 0,
    farthest: offsets.at(-1) ?? 0,
  }
}

/** Rows in any order hold increasing chains too. A slip keeps its offset from row to row, and leaves few rows out. */
function isOrderly(run: readonly Pair[], { firstRow, lastRow }: Slip, pairs: readonly Pair[]): boolean {
  const displaced = pairs.filter(
    (pair) => offsetOf(pair) !== 0 && pair.row >= firstRow && pair.row <= lastRow,
  )
  const steady = run.filter((pair, index) => index > 0 && offsetOf(pair) === offsetOf(run[index - 1] ?? pair))
  return run.length >= 0.8 * displaced.length && steady.length >= 0.5 * (run.length - 1)
}

/** The longest subsequence in which codes stand in the order of their names. */
function longestChain(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = []
  const before: number[] = []
  for (const [index, { codeRow }] of pairs.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.codeRow ?? 0) < codeRow) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? -1 : (ends[low - 1] ?? -1)
    ends[low] = index
  }
  const chain: Pair[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair !== undefined) chain.push(pair)
  }
  return chain.reverse()
}
