import type { Sheet } from './sheet.ts'

/** A sheet whose rows have been counted. */
export interface Counted extends Omit<Sheet, 'rows' | 'widths'> {
  readonly length: number
  /** Cells of the heading row. */
  readonly width: number
}

/**
 * What the library has no option for, as XML (ECMA-376 part 1, 18.3.1): the filter on the heading row, as wide as the
 * paper and as long as it takes, page numbers. Texts of cells stand in another part, so nothing of them is met here.
 */
export function withTableParts(xml: string, sheet: Counted | undefined): string {
  if (sheet?.isForReading !== true) return xml
  const filter = filteredRange(sheet)
  return xml
    .replace(/<worksheet [^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace('</sheetData>', (tag) => {
      return `${tag}${filter === undefined ? '' : `<autoFilter ref="${filter}"/>`}${choiceOf(sheet)}`
    })
    .replace(/<pageMargins /, (tag) => (sheet.isForFillingIn === true ? `${GRID}${tag}` : tag))
    .replace(/<col min="(\d+)"/g, (tag, column: string) => {
      return sheet.hiddenColumns?.includes(Number(column)) === true ? `${tag} hidden="1"` : tag
    })
    .replace(
      /<pageSetup ([^>]*)\/>/,
      (_, attributes: string) =>
        `<pageSetup ${attributes} fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter>`,
    )
}

/** Lines between the cells on paper (18.3.1.70). */
const GRID = '<printOptions gridLines="1"/>'

/** Words to choose from (ECMA-376 part 1, 18.3.1.32): a list in the cell, and a sentence beside it. */
function choiceOf({ choice, headingRow = 0, length }: Counted): string {
  if (choice === undefined || length <= headingRow) return ''
  const column = columnName(choice.column)
  const words = inAttribute(choice.words.join(','))
  const prompt = inAttribute(choice.prompt)
  return `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${prompt}" prompt="${prompt}" sqref="${column}${headingRow + 1}:${column}${length}"><formula1>"${words}"</formula1></dataValidation></dataValidations>`
}

function inAttribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;')
}

/** Sheets that are kept out of sight (18.2.19). */
export function withHiddenSheets(xml: string, sheets: readonly Counted[]): string {
  let at = 0
  return xml.replace(/<sheet (?=[^>]*\bsheetId=)/g, (tag) => {
    at += 1
    return sheets[at - 1]?.isHidden === true ? `${tag}state="hidden" ` : tag
  })
}

/** The names by which spreadsheet programs know filters, and the rows to repeat on each printed page. */
export function withDefinedNames(xml: string, sheets: readonly Counted[]): string {
  const names = sheets.flatMap((sheet, at) => {
    const range = filteredRange(sheet)
    if (range === undefined) return []
    const quoted = escaped(`'${sheet.name.replaceAll("'", "''")}'!`)
    const heading = `$${sheet.headingRow}:$${sheet.headingRow}`
    const cells = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${quoted}${cells}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted}${heading}</definedName>`,
    ]
  })
  if (names.length === 0) return xml
  return xml.replace(
    /<definedNames\/>|<definedNames><\/definedNames>|(?=<calcPr)/,
    () => `<definedNames>${names.join('')}</definedNames>`,
  )
}

/** `A3:K120`; undefined where there is no table to filter. */
function filteredRange({ isForReading, headingRow, length, width }: Counted): string | undefined {
  if (isForReading !== true || headingRow === undefined || width === 0) return undefined
  return `A${headingRow}:${columnName(width)}${length}`
}

/** 1 is `A`, 27 is `AA`. */
export function columnName(column: number): string {
  const [before, letter] = [Math.floor((column - 1) / 26), (column - 1) % 26]
  return `${before === 0 ? '' : columnName(before)}${String.fromCharCode(65 + letter)}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
