import type { TrendPoint } from '../../model/trend.ts'

const MARKS = '▁▂▃▄▅▆▇█'
const COLUMNS = 12

/**
 * The course of a share in so many marks of equal time, between its own least and greatest value; a figure that did not
 * move stands in the middle.
 */
export function sparkline(points: readonly TrendPoint[], from: string, to: string): string {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  const values = points.map(({ part, whole }) => (whole === 0 ? undefined : part / whole))
  const measured = values.filter((value) => value !== undefined)
  const [least, most] = [Math.min(...measured), Math.max(...measured)]
  let text = ''
  for (let column = 0; column < COLUMNS; column += 1) {
    const day = new Date(start + ((end - start) * column) / (COLUMNS - 1)).toISOString().slice(0, 10)
    const at = points.findLastIndex((point) => point.day <= day)
    const value = values[at]
    if (value === undefined) text += ' '
    else if (least === most) text += MARKS[3]
    else text += MARKS[Math.round(((value - least) / (most - least)) * (MARKS.length - 1))]
  }
  return text
}
