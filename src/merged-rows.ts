import type { Row } from './model/row.ts'
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
  let held: Row | undefined
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
        held = withMore(held, row, carried)
      } else {
        if (held !== undefined) ready.push(held)
        held = row
      }
    }
    if (ready.length > 0) yield ready
  }
  if (held !== undefined) yield [held]
}

function count(row: Row, carried: readonly number[], columns: readonly number[], seen: MergedCells): void {
  const values = carried.filter((column) => columns.includes(column)).length
  if (values === 0) return
  seen.values += values
  seen.first ??= row
}

function withMore(held: Row, row: Row, carried: readonly number[]): Row {
  const cells = Array.from({ length: Math.max(held.cells.length, row.cells.length) }, (_, column) => {
    const known = held.cells[column] ?? ''
    const more = carried.includes(column) ? '' : (row.cells[column] ?? '')
    if (more.trim() === '' || known.split('\n').includes(more)) return known
    return known.trim() === '' ? more : `${known}\n${more}`
  })
  const problems = [...(held.problems ?? []), ...(row.problems ?? [])]
  return { ...held, cells, ...(problems.length > 0 && { problems }) }
}
