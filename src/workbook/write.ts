import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { heightOf } from './row-height.ts'
import type { Cell, CellStyle, Sheet } from './sheet.ts'
import { storedText } from './stored-text.ts'
import { withDefinedNames, withTableParts } from './table-parts.ts'
import { withoutClock } from './zip-dates.ts'

const TOP = { alignVertical: 'top' } as const

const STYLES: Readonly<Record<CellStyle, Partial<CellObject>>> = {
  title: { fontWeight: 'bold', fontSize: 14 },
  heading: { fontWeight: 'bold', wrap: true, backgroundColor: '#E7EDF3', bottomBorderStyle: 'thin', ...TOP },
  text: TOP,
  wrapped: { wrap: true, ...TOP },
  bold: { fontWeight: 'bold' },
  count: { format: '#,##0', ...TOP },
  percent: { format: '0.00 %', ...TOP },
  'fine-percent': { format: '0.000000 %', ...TOP },
}

/**
 * A workbook as bytes, the one door to the library that writes them. Texts are texts and nothing can run as a formula.
 * The same sheets give the same bytes. Memory: all of it; a workbook cannot be written before its last row is known.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = writeXlsxFile(
    sheets.map(({ name, rows, widths, headingRow, isForReading }) => ({
      sheet: name,
      data: rows.map((row) => inSight(row.map(written), heightOf(row, widths))),
      ...(widths === undefined ? {} : { columns: widths.map((width) => ({ width })) }),
      ...(headingRow === undefined ? {} : { stickyRowsCount: headingRow }),
      ...(isForReading === true ? { orientation: 'landscape' as const } : {}),
    })),
    // Said, because a bold cell without a font of its own would take another one.
    { fontFamily: 'Arial', fontSize: 10, features: [tableParts(sheets)] },
  )
  return withoutClock(await file.toBuffer())
}

/** The library takes the height of a row from its first cell that has one. */
function inSight(row: (CellObject | null)[], height: number | undefined): (CellObject | null)[] {
  const first = row.findIndex((cell) => cell !== null)
  const cell = row[first]
  return height === undefined || cell === null || cell === undefined
    ? row
    : row.with(first, { ...cell, height })
}

function written(cell: Cell | undefined): CellObject | null {
  if (cell === undefined) return null
  const { value, style } = cell
  const typed =
    typeof value === 'number' ? { value, type: Number } : { value: storedText(value), type: String }
  return style === undefined ? typed : { ...STYLES[style], ...typed }
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number]

function tableParts(sheets: readonly Sheet[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => withTableParts(xml, sheets[sheetIndex]),
        },
        'xl/workbook.xml': { transform: (xml) => withDefinedNames(xml, sheets) },
      },
    },
  }
}
