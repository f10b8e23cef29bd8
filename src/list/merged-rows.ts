import { isFromAbove, type Row, type RowProblem } from '../model/row.ts'
import type { Mapping } from '../stages/normalise/mapping.ts'

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
 * added there, each on a line of its own, and nothing is counted twice. Memory: one row is held back, with what it gathers.
 */
export async function* joinMerged(batches: Batches, mapping: Mapping, seen: MergedCells): Batches {
  const identifying = mapping.columns.filter(({ field }) => field.id === 'code' || field.id === 'name')
  const columns = [...new Set(mapping.columns.map(({ index }) => index))]
  let held: Row | undefined
  let more: AddedLines | undefined
  for await (const batch of batches) {
    const ready: Row[] = []
    for (const row of batch) {
      if (row.carried !== undefined) count(row, columns, seen)
      const continues = identifying.length > 0 && identifying.every(({ index }) => isFromAbove(row, index))
      if (continues && held !== undefined) {
        seen.joined += 1
        more ??= { lines: new Map(), problems: [...(held.problems ?? [])], isHidden: held.hidden === true }
        add(row, more, held)
      } else {
        if (held !== undefined) ready.push(joined(held, more))
        held = row
        more = undefined
      }
    }
    if (ready.length > 0) yield ready
  }
  if (held !== undefined) yield [joined(held, more)]
}

function count(row: Row, columns: readonly number[], seen: MergedCells): void {
  const values = columns.filter((column) => isFromAbove(row, column)).length
  if (values === 0) return
  seen.values += values
  seen.first ??= row
}

/** What the rows below a row add to it. Put together once, as a cell may be merged over a million rows. */
interface AddedLines {
  readonly lines: Map<number, Lines>
  readonly problems: RowProblem[]
  /** What a hidden row adds is as little seen as the row. */
  isHidden: boolean
}

interface Lines {
  readonly texts: string[]
  readonly known: Set<string>
}

function add(row: Row, more: AddedLines, held: Row): void {
  for (const [column, text] of row.cells.entries()) {
    if (text.trim() === '' || isFromAbove(row, column)) continue
    const lines = more.lines.get(column) ?? linesOf(held.cells[column] ?? '')
    more.lines.set(column, lines)
    if (!lines.known.has(text)) put(text, lines)
  }
  for (const problem of row.problems ?? []) more.problems.push(problem)
  more.isHidden ||= row.hidden === true
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

function joined(row: Row, more: AddedLines | undefined): Row {
  if (more === undefined) return row
  const { lines, problems, isHidden } = more
  const width = Math.max(row.cells.length, ...[...lines.keys()].map((column) => column + 1))
  const cells = Array.from(
    { length: width },
    (_, column) => lines.get(column)?.texts.join('\n') ?? row.cells[column] ?? '',
  )
  return { ...row, cells, ...(problems.length > 0 && { problems }), ...(isHidden && { hidden: true }) }
}
