import type { Language } from '../../../messages/language.ts'
import type { Location } from '../../../model/location.ts'
import type { SourceReport } from '../../../model/report.ts'

/** Where a finding stands, without what the heading of its catalogue already says: "row 13, line 35". */
export function placeOf(location: Location, sources: readonly PlacedSource[], language: Language): string {
  const { row, line, sheet, source } = location
  const { report } = language
  const [only, ...others] = sources
  const says = (value: number) => String(value)
  return [
    ...(row === undefined ? [] : [rowIn(location, row, sources, language)]),
    // Where a cell holds a line break an editor counts otherwise than a spreadsheet.
    ...(line === undefined || line === row ? [] : [report.line(says(line))]),
    ...(sheet === undefined || sheet === only?.sheet ? [] : [sheetName(sheet, language)]),
    ...(others.length === 0 && source === only?.path ? [] : [source]),
  ].join(language.between.items)
}

type PlacedSource = Pick<SourceReport, 'path' | 'sheet' | 'letters'>

/** In a document nobody counts the rows of a list over its tables: the table says where to look. */
function rowIn(
  { source, sheet, field = '', table, tableRow, page }: Location,
  row: number,
  sources: readonly PlacedSource[],
  { report }: Language,
): string {
  if (table === undefined || tableRow === undefined) return report.row(String(row))
  const own = sources.find((each) => each.path === source && each.sheet === sheet)
  const letter = own?.letters?.[field]
  const cell = letter === undefined ? '' : `${letter}${tableRow}`
  return report.rowInTable(
    String(row),
    String(table),
    String(tableRow),
    cell,
    page === undefined ? '' : String(page),
  )
}

/** A sheet of a workbook has a name; a list in a JSON file has a pointer, which speaks for itself. */
export function sheetName(sheet: string, { report }: Language): string {
  return sheet.startsWith('/') ? sheet : report.sheet(sheet)
}
