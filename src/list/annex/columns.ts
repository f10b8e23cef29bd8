import type { TableCell, TableRow } from '../../stages/read/document.ts'

/** Lines nearer to each other than this share of the width of their table are one line, drawn twice. */
const NEAR = 0.02
/** A line that fewer rows have is no border of a column, but of one cell. */
const FEWEST = 0.25

/** Where the columns of a table begin and end, from left to right. One more than there are columns. */
export type Edges = readonly number[]

/**
 * The columns that rows have in common. The grid of a file is no guide: it has columns of a hair's breadth, and a heading
 * may span other ones than the cells below it. What most rows have a line at is an edge.
 */
export function edgesOf(rows: readonly TableRow[]): Edges {
  const several = rows.filter(({ cells }) => cells.length > 1)
  const fullest = Math.max(0, ...several.map(({ cells }) => cells.length))
  const full = several.filter(({ cells }) => cells.length >= fullest * 0.6)
  const counted = full.length > 0 ? full : rows
  const lines = counted.map(({ cells }) => new Set(cells.flatMap(({ left, right }) => [left, right])))
  const support = new Map<number, number>()
  for (const row of lines) for (const at of row) support.set(at, (support.get(at) ?? 0) + 1)
  const places = [...support.keys()].sort((a, b) => a - b)
  const near = ((places.at(-1) ?? 0) - (places[0] ?? 0)) * NEAR
  const edges: number[] = []
  for (const group of grouped(places, near)) {
    const rowsWith = lines.filter((row) => group.some((at) => row.has(at))).length
    const isOuter = group[0] === places[0] || group.at(-1) === places.at(-1)
    if (isOuter || rowsWith >= counted.length * FEWEST) edges.push(strongest(group, support))
  }
  return edges
}

function grouped(places: readonly number[], near: number): readonly (readonly number[])[] {
  const groups: number[][] = []
  for (const at of places) {
    const group = groups.at(-1)
    if (group !== undefined && at - (group[0] ?? 0) <= near) group.push(at)
    else groups.push([at])
  }
  return groups
}

function strongest(group: readonly number[], support: ReadonlyMap<number, number>): number {
  return group.reduce((best, at) => ((support.get(at) ?? 0) > (support.get(best) ?? 0) ? at : best))
}

/** The columns a cell covers: those it overlaps by half of their width, else the one it overlaps most. */
export function columnsUnder(
  { left, right }: Pick<TableCell, 'left' | 'right'>,
  edges: Edges,
): readonly number[] {
  const shares = edges.slice(1).map((end, column) => {
    const start = edges[column] ?? 0
    return Math.max(0, Math.min(right, end) - Math.max(left, start)) / Math.max(1e-9, end - start)
  })
  const covered = shares.flatMap((share, column) => (share >= 0.5 ? [column] : []))
  if (covered.length > 0) return covered
  const most = shares.indexOf(Math.max(0, ...shares))
  return [Math.max(0, most === -1 ? 0 : most)]
}

/** The same lines, as if the table had the width and the place of another: pages are cut and scanned unevenly. */
export function laidOver(edges: Edges, [start = 0, ...others]: Edges): Edges {
  const [from = 0, to = 1] = [edges[0], edges.at(-1)]
  const scale = ((others.at(-1) ?? 1) - start) / Math.max(1e-9, to - from)
  return edges.map((edge) => start + (edge - from) * scale)
}
