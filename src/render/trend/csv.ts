import type { Trend } from '../../model/trend.ts'
import { csvCell } from '../../text/csv-cell.ts'
import type { Reporter } from '../reporter.ts'
import { forCell } from '../text/escape.ts'

const COLUMNS = ['day', 'name', 'level', 'catalogue', 'metric', 'part', 'whole', 'unknown', 'lists'] as const

/** A line for each day on which a figure was another than before. */
export const csv: Reporter<Trend> = {
  id: 'csv',
  *render({ lines }) {
    yield `${COLUMNS.join(',')}\r\n`
    for (const { name, level = '', catalogue = '', metric, points } of lines) {
      for (const { day, part, whole, unknown, lists } of points) {
        const cells = [day, name, level, catalogue, metric, part, whole, unknown, lists]
        yield `${cells.map((cell) => csvCell(forCell(String(cell)))).join(',')}\r\n`
      }
    }
  },
}
