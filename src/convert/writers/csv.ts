import { csvCell } from '../../text/csv-cell.ts'
import { asCells, CANONICAL_COLUMNS } from '../canonical.ts'
import type { Writer } from '../writer.ts'

// Excel takes a CSV file for UTF-8 only when it starts with this.
const BOM = '\ufeff'

/** RFC 4180 with a BOM, safe to open in a spreadsheet. */
export const csv: Writer = {
  id: 'csv',
  async *write(records) {
    yield `${BOM}${CANONICAL_COLUMNS.join(',')}\r\n`
    for await (const record of records) yield `${asCells(record).map(csvCell).join(',')}\r\n`
  },
}
