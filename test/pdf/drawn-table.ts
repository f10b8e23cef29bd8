import type { PageOf } from './pdf-file.ts'

type Marks = PageOf['marks']

/** How the lines of a table are drawn. */
type Ruling = 'lines' | 'areas'

export interface DrawnTable {
  readonly left?: number
  readonly top?: number
  /** Widths of the columns. */
  readonly columns: readonly number[]
  /** Each cell line by line. A row of one cell goes across all columns. */
  readonly rows: readonly (readonly string[])[]
  readonly ruling?: Ruling
  readonly size?: number
}

/** A table with its lines and texts, in rows as high as their text. */
export function drawnTable({
  left = 50,
  top = 100,
  columns,
  rows,
  ruling = 'areas',
  size = 10,
}: DrawnTable): Marks {
  const marks: Marks[number][] = []
  const right = left + columns.reduce((sum, width) => sum + width, 0)
  const across = (y: number) => marks.push(line(left, y, right, y))
  function line(x1: number, y1: number, x2: number, y2: number): Marks[number] {
    if (ruling === 'lines') return { line: [x1, y1, x2, y2] }
    return x1 === x2 ? { area: [x1 - 0.25, y1, 0.5, y2 - y1] } : { area: [x1, y1 - 0.25, x2 - x1, 0.5] }
  }
  let y = top
  across(y)
  for (const cells of rows) {
    const bottom = y + 4 + 1.2 * size * Math.max(...cells.map((cell) => cell.split('\n').length))
    const edges = cells.length === 1 ? [left, right] : edgesOf(left, columns)
    for (const x of edges) marks.push(line(x, y, x, bottom))
    for (const [at, cell] of cells.entries()) {
      for (const [number, text] of cell.split('\n').entries()) {
        if (text !== '')
          marks.push({ text, x: (edges[at] ?? left) + 3, y: y + 1.2 * size * (number + 1), size })
      }
    }
    y = bottom
    across(y)
  }
  return marks
}

function edgesOf(left: number, columns: readonly number[]): readonly number[] {
  const edges = [left]
  for (const width of columns) edges.push((edges.at(-1) ?? left) + width)
  return edges
}
