import type { JoinedRules } from './joined-rules.ts'
import type { Rule } from './path-rules.ts'

/** A part of the page with lines around it. */
export interface RuledCell {
  /** Rows and columns of its table, from 0; the last ones belong to it. */
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Lines that meet, and the cells between them. */
export interface RuledTable {
  readonly rows: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly cells: readonly RuledCell[]
  /** The cell around a place. */
  cellAt(x: number, y: number): RuledCell | undefined
}

/** How far a line may end before the one that it meets. */
const REACH = 3
/** A table whose outer lines are not drawn goes as far as the others reach; by less than this they only overshoot. */
const OVERSHOOT = 6
/** Lines of a page, and fields of the finest grid that those of one table make. A page of 50 rows has some hundred. */
const MOST_LINES = 10_000
const MOST_FIELDS = 100_000

export class TooManyLines extends Error {}

/**
 * The tables that lines draw on a page, from above. What has no line in one of the two directions is none: a line under a
 * text, a rule below the name of an office.
 * @throws TooManyLines
 */
export function ruledTables({ lying, upright }: JoinedRules): readonly RuledTable[] {
  if (lying.length + upright.length > MOST_LINES) throw new TooManyLines()
  const tables: RuledTable[] = []
  for (const part of connected(lying, upright)) {
    const table = tableOf(closed(part))
    if (table !== undefined) tables.push(table)
  }
  return tables.toSorted((a, b) => a.top - b.top || a.left - b.left)
}

function connected(lying: readonly Rule[], upright: readonly Rule[]): readonly JoinedRules[] {
  const group = lying.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (group[root] !== root) root = group[root] ?? root
    group[at] = root
    return root
  }
  const uprightOf = new Map<number, Rule[]>()
  const first: (number | undefined)[] = []
  for (const [at, line] of upright.entries()) {
    for (const [other, across] of lying.entries()) {
      if (!meet(across, line)) continue
      const known = first[at]
      if (known === undefined) first[at] = other
      else group[rootOf(other)] = rootOf(known)
    }
  }
  for (const [at, line] of upright.entries()) {
    const known = first[at]
    if (known === undefined) continue
    const root = rootOf(known)
    uprightOf.set(root, [...(uprightOf.get(root) ?? []), line])
  }
  return [...uprightOf].map(([root, lines]) => ({
    lying: lying.filter((_, at) => rootOf(at) === root),
    upright: lines,
  }))
}

function meet(lying: Rule, upright: Rule): boolean {
  return (
    upright.at >= lying.from - REACH &&
    upright.at <= lying.to + REACH &&
    lying.at >= upright.from - REACH &&
    lying.at <= upright.to + REACH
  )
}

/** With the outer lines that the page leaves out: open sides, and a row that goes on overleaf. */
function closed({ lying, upright }: JoinedRules): JoinedRules {
  return {
    lying: [...lying, ...ends(upright, lying, false)],
    upright: [...upright, ...ends(lying, upright, true)],
  }
}

function* ends(lines: readonly Rule[], across: readonly Rule[], isUpright: boolean): Generator<Rule> {
  const start = Math.min(...across.map(({ at }) => at)) - OVERSHOOT
  const end = Math.max(...across.map(({ at }) => at)) + OVERSHOOT
  const before = lines.filter(({ from }) => from < start)
  const behind = lines.filter(({ to }) => to > end)
  if (before.length > 1) yield { isUpright, at: Math.min(...before.map(({ from }) => from)), ...span(before) }
  if (behind.length > 1) yield { isUpright, at: Math.max(...behind.map(({ to }) => to)), ...span(behind) }
}

function span(lines: readonly Rule[]): { readonly from: number; readonly to: number } {
  return { from: Math.min(...lines.map(({ at }) => at)), to: Math.max(...lines.map(({ at }) => at)) }
}

function tableOf({ lying, upright }: JoinedRules): RuledTable | undefined {
  const ys = placesOf(lying)
  const xs = placesOf(upright)
  const rows = ys.length - 1
  const columns = xs.length - 1
  if (rows < 1 || columns < 1) return undefined
  if (rows * columns > MOST_FIELDS) throw new TooManyLines()
  const hasLeft = sidesAt(upright, xs, ys)
  const hasTop = sidesAt(lying, ys, xs)
  const cells = cellsOf({ rows, columns, hasLeft, hasTop }).map(
    ([firstRow, lastRow, firstColumn, lastColumn]): RuledCell => ({
      firstRow,
      lastRow,
      firstColumn,
      lastColumn,
      left: xs[firstColumn] ?? 0,
      right: xs[lastColumn + 1] ?? 0,
      top: ys[firstRow] ?? 0,
      bottom: ys[lastRow + 1] ?? 0,
    }),
  )
  const owner = new Int32Array(rows * columns)
  for (const [at, { firstRow, lastRow, firstColumn, lastColumn }] of cells.entries()) {
    for (let row = firstRow; row <= lastRow; row += 1) {
      owner.fill(at, row * columns + firstColumn, row * columns + lastColumn + 1)
    }
  }
  return {
    rows,
    cells,
    left: xs[0] ?? 0,
    right: xs[columns] ?? 0,
    top: ys[0] ?? 0,
    bottom: ys[rows] ?? 0,
    cellAt(x, y) {
      const [row, column] = [fieldAt(ys, y), fieldAt(xs, x)]
      return row < 0 || column < 0 ? undefined : cells[owner[row * columns + column] ?? -1]
    },
  }
}

/** Between which two places, from 0; -1 outside of them. */
function fieldAt(places: readonly number[], at: number): number {
  let [from, to] = [0, places.length - 1]
  if (at < (places[0] ?? 0) || at >= (places[to] ?? 0)) return -1
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if ((places[middle] ?? 0) <= at) from = middle
    else to = middle
  }
  return from
}

function placesOf(lines: readonly Rule[]): readonly number[] {
  return [...new Set(lines.map(({ at }) => at))].sort((a, b) => a - b)
}

/** Whether a line runs at this place along the middle of this field. */
function sidesAt(
  lines: readonly Rule[],
  places: readonly number[],
  along: readonly number[],
): (place: number, field: number) => boolean {
  const index = new Map(places.map((place, at) => [place, at]))
  const fields = Math.max(along.length - 1, 0)
  const present = new Uint8Array(places.length * fields)
  for (const { at, from, to } of lines) {
    const place = index.get(at) ?? 0
    for (let field = 0; field < fields; field += 1) {
      const middle = ((along[field] ?? 0) + (along[field + 1] ?? 0)) / 2
      if (middle >= from && middle <= to) present[place * fields + field] = 1
    }
  }
  return (place, field) => present[place * fields + field] === 1
}

interface Fields {
  readonly rows: number
  readonly columns: number
  readonly hasLeft: (column: number, row: number) => boolean
  readonly hasTop: (row: number, column: number) => boolean
}

type Block = readonly [firstRow: number, lastRow: number, firstColumn: number, lastColumn: number]

/** Fields without a line between them are one cell. Where that is no rectangle a line is missing, and each row stands alone. */
function cellsOf({ rows, columns, hasLeft, hasTop }: Fields): readonly Block[] {
  const seen = new Uint8Array(rows * columns)
  const blocks: Block[] = []
  for (let at = 0; at < seen.length; at += 1) {
    if (seen[at] === 1) continue
    const fields = [at]
    seen[at] = 1
    let [firstRow, lastRow, firstColumn, lastColumn] = [rows, 0, columns, 0]
    for (const field of fields) {
      const [row, column] = [Math.floor(field / columns), field % columns]
      firstRow = Math.min(firstRow, row)
      lastRow = Math.max(lastRow, row)
      firstColumn = Math.min(firstColumn, column)
      lastColumn = Math.max(lastColumn, column)
      const next = [
        column > 0 && !hasLeft(column, row) ? field - 1 : -1,
        column < columns - 1 && !hasLeft(column + 1, row) ? field + 1 : -1,
        row > 0 && !hasTop(row, column) ? field - columns : -1,
        row < rows - 1 && !hasTop(row + 1, column) ? field + columns : -1,
      ]
      for (const other of next) {
        if (other < 0 || seen[other] === 1) continue
        seen[other] = 1
        fields.push(other)
      }
    }
    if (fields.length === (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1)) {
      blocks.push([firstRow, lastRow, firstColumn, lastColumn])
    } else blocks.push(...strips(fields, columns))
  }
  return blocks
}

function strips(fields: readonly number[], columns: number): readonly Block[] {
  const result: [number, number, number, number][] = []
  for (const field of fields.toSorted((a, b) => a - b)) {
    const [row, column] = [Math.floor(field / columns), field % columns]
    const last = result.at(-1)
    if (last !== undefined && last[0] === row && last[3] === column - 1) last[3] = column
    else result.push([row, row, column, column])
  }
  return result
}
