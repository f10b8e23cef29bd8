import type { Language } from '../../../messages/language.ts'
import type { Location } from '../../../model/location.ts'
import type { SourceReport } from '../../../model/report.ts'

/** Where a finding stands, without what the heading of its catalogue already says: "row 13, line 35". */
export function placeOf(
  location: Location,
  sources: readonly Pick<SourceReport, 'path' | 'sheet'>[],
  language: Language,
): string {
  const { row, line, sheet, source } = location
  const { report } = language
  const [only, ...others] = sources
  const says = (value: number) => String(value)
  return [
    ...(row === undefined ? [] : [report.row(says(row))]),
    // Where a cell holds a line break an editor counts otherwise than a spreadsheet.
    ...(line === undefined || line === row ? [] : [report.line(says(line))]),
    ...(sheet === undefined || sheet === only?.sheet ? [] : [sheetName(sheet, language)]),
    ...(others.length === 0 && source === only?.path ? [] : [source]),
  ].join(language.between.items)
}

/** A sheet of a workbook has a name; a list in a JSON file has a pointer, which speaks for itself. */
export function sheetName(sheet: string, { report }: Language): string {
  return sheet.startsWith('/') ? sheet : report.sheet(sheet)
}
