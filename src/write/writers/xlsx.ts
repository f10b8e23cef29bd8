import writeXlsxFile from 'write-excel-file/node'
import { asCells, CANONICAL_COLUMNS } from '../canonical.ts'
import type { Writer } from '../writer.ts'

/**
 * One sheet, every cell a text: a code stays a code and nothing can run as a formula.
 * Memory: the whole list; a workbook cannot be written before its last row is known. The one door to the XLSX writer.
 */
export const xlsx: Writer = {
  id: 'xlsx',
  async *write(records) {
    const heading = CANONICAL_COLUMNS.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
    const rows: { value: string; type: StringConstructor }[][] = []
    for await (const record of records) rows.push(asCells(record).map((value) => ({ value, type: String })))
    const file = writeXlsxFile([heading, ...rows], { sheet: 'procedures', stickyRowsCount: 1 })
    yield await file.toBuffer()
  },
}
