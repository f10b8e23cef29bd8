import type { Cell } from '../../office/workbook/sheet.ts'
import { writeWorkbook } from '../../office/workbook/write.ts'
import { asCells, CANONICAL_COLUMNS } from '../canonical.ts'
import type { Writer } from '../writer.ts'

/**
 * One sheet, every cell a text: a code stays a code and nothing can run as a formula. The same list gives the same bytes.
 * Memory: the whole list; a workbook cannot be written before its last row is known.
 */
export const xlsx: Writer = {
  id: 'xlsx',
  async *write(records) {
    const rows: Cell[][] = [CANONICAL_COLUMNS.map((value) => ({ value, style: 'bold' }))]
    for await (const record of records) rows.push(asCells(record).map((value) => ({ value })))
    yield await writeWorkbook([{ name: 'procedures', rows, headingRow: 1 }])
  },
}
