import type { Row, RowProblem } from './model/row.ts'
import type { Mapping } from './normalise/mapping.ts'

/** What merged cells did to the rows of a list. */
export interface MergedCells {
  /** Texts of merged cells, read for each row they reach down to. */
  values: number
  /** Rows that only continue the procedure above them. */
  joined: number
  first: Row | undefined
}

type Batches = AsyncIterable<readonly Row[]>

/**
 * A merged cell belongs to every row it covers, as a person sees it: one field beside ten procedures. Where code and name
 * themselves come down from above, the row is no procedure of its own but one more line of the one above: its texts are
 * added there, each on a line of its own, and nothing is counted twice. Memory: one row is held back.
 */
export async function* joinMerged(batches: Batches, mapping: Mapping, seen: MergedCells): Batches {
  const identifying = mapping.columns.filter(({ field }) => field.id === 'code' || field.id === 'name')
  const columns = mapping.columns.map(({ index }) => index)
  let held: Held | undefined
  for await (const batch of batches) {
    const ready: Row[] = []
    for (const row of batch) {
      const { carried } = row
      if (carried !== undefined) count(row, carried, columns, seen)
      const continues =
        carried !== undefined &&
        identifying.length > 0 &&
        identifying.every(({ index }) => carried.includes(index))
      if (continues && held !== undefined) {
        seen.joined += 1
        addTo(held, row, carried)
      } else {
        if (held !== undefined) ready.push(joined(held))
        held = { row, lines: new Map(), problems: [] }
      }
    }
    if (ready.length > 0) yield ready
  }
  if (held !== undefined) yield [joined(held)]
}

function count(row: Row, carried: readonly number[], columns: readonly number[], seen: MergedCells): void {
  const values = carried.filter((column) => columns.includes(column)).length
  if (values === 0) return
  seen.values += values
  seen.first ??= row
}

/** A row, and what the rows below it add. Joined once: a cell may be merged over a million rows. */
interface Held {
  readonly row: Row
  readonly lines: Map<number, Lines>
  readonly problems: RowProblem[]
}

interface Lines {
  readonly texts: string[]
  readonly known: Set<string>
}

function addTo(held: Held, { cells, problems = [] }: Row, carried: readonly number[]): void {
  const fromAbove = new Set(carried)
  for (const [column, text] of cells.entries()) {
    if (text.trim() === '' || fromAbove.has(column)) continue
    const lines = held.lines.get(column) ?? linesOf(held.row.cells[column] ?? '')
    held.lines.set(column, lines)
    if (!lines.known.has(text)) put(text, lines)
  }
  for (const problem of problems) held.problems.push(problem)
}

function linesOf(text: string): Lines {
  const lines: Lines = { texts: [], known: new Set() }
  if (text.trim() !== '') put(text, lines)
  return lines
}

function put(text: string, { texts, known }: Lines): void {
  texts.push(text)
  for (const line of text.split('\n')) known.add(line)
}

function joined({ row, lines, problems }: Held): Row {
  if (lines.size === 0 && problems.length === 0) return row
  const width = Math.max(row.cells.length, ...[...lines.keys()].map((column) => column + 1))
  const cells = Array.from({ length: width }, (_, column) => {
    return lines.get(column)?.texts.join('\n') ?? row.cells[column] ?? ''
  })
  const all = [...(row.problems ?? []), ...problems]
  return { ...row, cells, ...(all.length > 0 && { problems: all }) }
}
