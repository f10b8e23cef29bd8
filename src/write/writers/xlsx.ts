import writeXlsxFile from 'write-excel-file/node'
import { asCells, CANONICAL_COLUMNS } from '../canonical.ts'
import type { Writer } from '../writer.ts'
import { withoutClock } from './zip-dates.ts'

/**
 * One sheet, every cell a text: a code stays a code and nothing can run as a formula. The same list gives the same bytes.
 * Memory: the whole list; a workbook cannot be written before its last row is known. The one door to the XLSX writer.
 */
export const xlsx: Writer = {
  id: 'xlsx',
  async *write(records) {
    const heading = CANONICAL_COLUMNS.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
    const rows: { value: string; type: StringConstructor }[][] = []
    for await (const record of records)
      rows.push(asCells(record).map((value) => ({ value: asStored(value), type: String })))
    const file = writeXlsxFile([heading, ...rows], { sheet: 'procedures', stickyRowsCount: 1 })
    yield withoutClock(await file.toBuffer())
  },
}

/**
 * OOXML reads `_x0041_` as the letter A (ST_Xstring): a text that happens to hold such a thing must say that it does.
 * What the library would lose is written like that, too: characters that are none in Unicode, and texts that are
 * names of JavaScript's own (`constructor`), because it keeps its texts as names in an object.
 */
function asStored(text: string): string {
  if (text in Object.prototype) return `${asNumbers(text.slice(0, 1))}${text.slice(1)}`
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\p{Noncharacter_Code_Point}|\p{Surrogate}/gu, asNumbers)
}

function asNumbers(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    return `_x${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}_`
  }).join('')
}
