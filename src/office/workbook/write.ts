import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { withoutClock } from '../../model/zip-dates.ts'
import { createArchive, partsOf } from './archive.ts'
import { rowsXml, type StyleIds } from './rows-xml.ts'
import type { CellStyle, Sheet } from './sheet.ts'
import { withDefinedNames, withHiddenSheets, withTableParts } from './table-parts.ts'

const TOP = { alignVertical: 'top' } as const

const STYLES: Readonly<Record<CellStyle, Partial<CellObject>>> = {
  title: { fontWeight: 'bold', fontSize: 14 },
  heading: { fontWeight: 'bold', wrap: true, backgroundColor: '#E7EDF3', bottomBorderStyle: 'thin', ...TOP },
  text: TOP,
  wrapped: { wrap: true, ...TOP },
  kept: { wrap: true, format: '@', ...TOP },
  answer: {
    wrap: true,
    format: '@',
    backgroundColor: '#FFF9E0',
    borderStyle: 'thin',
    borderColor: '#C9BE93',
    ...TOP,
  },
  bold: { fontWeight: 'bold' },
  ordinal: { align: 'left', ...TOP },
  count: { format: '#,##0', ...TOP },
  percent: { format: '0.00%', ...TOP },
  'fine-percent': { format: '0.000000%', ...TOP },
}

const LOOKS = Object.keys(STYLES) as readonly CellStyle[]

/**
 * A workbook as bytes. Texts are texts and nothing can run as a formula. The same sheets give the same bytes. Memory:
 * the packed bytes; rows are asked for, written and forgotten.
 *
 * The library, whose one door this is, makes everything but the rows: it would build objects and keys for each cell
 * and hold them all until the last, nine tenths of the time and of the memory.
 */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  { rightToLeft = false }: { readonly rightToLeft?: boolean } = {},
): Promise<Uint8Array> {
  const parts = partsOf(await frameOf(sheets, rightToLeft))
  const archive = createArchive()
  const counted = sheets.map((sheet, at) => {
    const name = `xl/worksheets/sheet${at + 1}.xml`
    const frame = Buffer.from(parts.get(name) ?? []).toString()
    const found = { length: 0, width: 0 }
    archive.add(name, withRows(frame, sheet, found))
    return { ...sheet, ...found }
  })
  for (const [name, bytes] of parts) {
    if (/^xl\/worksheets\/[^/]*$/.test(name)) continue
    const text = () => Buffer.from(bytes).toString()
    const isWorkbook = name === 'xl/workbook.xml'
    archive.add(name, [isWorkbook ? withHiddenSheets(withDefinedNames(text(), counted), counted) : bytes])
  }
  return withoutClock(archive.end())
}

/** The workbook without its rows: each sheet has one, with a cell of each look. */
function frameOf(sheets: readonly Sheet[], rightToLeft: boolean): Promise<Buffer> {
  const looks: CellObject[] = [{}, ...LOOKS.map((look) => STYLES[look])]
  return writeXlsxFile(
    sheets.map(({ name, widths, headingRow, isForReading }) => ({
      sheet: name,
      data: [looks.map((look) => ({ ...look, value: 0, type: Number }))],
      ...(rightToLeft ? { rightToLeft } : {}),
      ...(widths === undefined ? {} : { columns: widths.map((width) => ({ width })) }),
      ...(headingRow === undefined ? {} : { stickyRowsCount: headingRow }),
      ...(isForReading === true ? { orientation: 'landscape' as const } : {}),
    })),
    // Said, because a bold cell without a font of its own would take another one.
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBuffer()
}

/** The frame of a sheet with its rows. @param found is told how many there were */
function* withRows(frame: string, sheet: Sheet, found: { length: number; width: number }): Iterable<string> {
  const [, looks = ''] = /<sheetData>(.*)<\/sheetData>/s.exec(frame) ?? []
  const [plain = 0, ...ids] = Array.from(looks.matchAll(/<c [^>]*\bs="(\d+)"/g), ([, id]) => Number(id))
  const styles = { plain, ...Object.fromEntries(LOOKS.map((look, at) => [look, ids[at] ?? 0])) } as StyleIds
  const around = () => withTableParts(frame, { ...sheet, ...found }).split(looks)
  yield around()[0] ?? ''
  Object.assign(found, yield* rowsXml(sheet.rows, { ...sheet, styles }))
  yield around()[1] ?? ''
}
