import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { withoutClock } from '../model/zip-dates.ts'
import { heightOf } from './row-height.ts'
import type { Cell, CellStyle, Sheet } from './sheet.ts'
import { storedText } from './stored-text.ts'
import { type Counted, withDefinedNames, withHiddenSheets, withTableParts } from './table-parts.ts'

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
  percent: { format: '0.00 %', ...TOP },
  'fine-percent': { format: '0.000000 %', ...TOP },
}

/**
 * A workbook as bytes, the one door to the library that writes them. Texts are texts and nothing can run as a formula.
 * The same sheets give the same bytes. Memory: all of it; a workbook cannot be written before its last row is known.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const write = createCells()
  const filled = sheets.map(({ rows, ...sheet }) => ({
    ...sheet,
    data: Array.from(rows, (row) => inSight(row.map(write), heightOf(row, sheet.widths))),
  }))
  const counted = filled.map(({ data, widths: _, ...sheet }) => {
    return { ...sheet, length: data.length, width: data[(sheet.headingRow ?? 0) - 1]?.length ?? 0 }
  })
  const file = writeXlsxFile(
    filled.map(({ name, data, widths, headingRow, isForReading }) => ({
      sheet: name,
      data,
      ...(widths === undefined ? {} : { columns: widths.map((width) => ({ width })) }),
      ...(headingRow === undefined ? {} : { stickyRowsCount: headingRow }),
      ...(isForReading === true ? { orientation: 'landscape' as const } : {}),
    })),
    // Said, because a bold cell without a font of its own would take another one.
    { fontFamily: 'Arial', fontSize: 10, features: [tableParts(counted)] },
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

// What is longer seldom stands in a second cell.
const SHORT = 40

/** Cells as the library wants them. Those that repeat, as names of rules and units do, are one object. */
function createCells(): (cell: Cell | undefined) => CellObject | null {
  const known = new Map<string, CellObject>()
  return (cell) => {
    if (cell === undefined) return null
    const { value, style } = cell
    if (typeof value === 'number' || value.length > SHORT) return written(cell)
    const key = `${style} ${value}`
    const same = known.get(key) ?? written(cell)
    known.set(key, same)
    return same
  }
}

function written(cell: Cell): CellObject {
  const { value, style } = cell
  const typed =
    typeof value === 'number' ? { value, type: Number } : { value: storedText(value), type: String }
  return style === undefined ? typed : { ...STYLES[style], ...typed }
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number]

function tableParts(sheets: readonly Counted[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => withTableParts(xml, sheets[sheetIndex]),
        },
        'xl/workbook.xml': {
          transform: (xml) => withHiddenSheets(withDefinedNames(xml, sheets), sheets),
        },
      },
    },
  }
}
