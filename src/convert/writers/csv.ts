import { csvBegin, csvCellFor } from '../../text/csv-cell.ts'
import { asCells, CANONICAL_COLUMNS } from '../canonical.ts'
import type { Writer } from '../writer.ts'

/** RFC 4180, no cell a formula. */
export const csv: Writer = {
  id: 'csv',
  async *write(records, { csvFor } = {}) {
    const cell = csvCellFor(csvFor)
    yield `${csvBegin(csvFor)}${CANONICAL_COLUMNS.join(',')}\r\n`
    for await (const record of records) yield `${asCells(record).map(cell).join(',')}\r\n`
  },
}
