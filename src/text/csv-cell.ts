import { guardFormula } from './formula-guard.ts'

/**
 * Who is to read a CSV file. `programs` read RFC 4180 as it is; a byte order mark some of them take for a letter of the
 * first heading. `excel` stands for spreadsheets, which make numbers and dates of what looks like one (1.012750 becomes
 * 1.01275), and take a file for UTF-8 only when it starts with that mark.
 */
export const CSV_READERS = ['programs', 'excel'] as const
export type CsvReader = (typeof CSV_READERS)[number]

/** A text as one cell of a CSV file that a spreadsheet may open: quoted where RFC 4180 asks for it, and never a formula. */
export function csvCell(text: string): string {
  const guarded = guardFormula(text)
  return /[",;\r\n\t|]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** How cells are written for this reader. */
export function csvCellFor(reader: CsvReader | undefined): (text: string) => string {
  if (reader !== 'excel') return csvCell
  return (text) => (wouldBeConverted(text) ? `"=""${text}"""` : csvCell(text))
}

/** What the file begins with. */
export function csvBegin(reader: CsvReader | undefined): string {
  return reader === 'excel' ? '\ufeff' : ''
}

/** Shown as it is, and sorted by: spreadsheets keep 15 digits (Microsoft, "Excel specifications and limits"; from memory). */
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/

/** Longest text in a formula of Excel. */
const LONGEST_TEXT = 255

/**
 * Digits and what stands between them in numbers, days, times, fractions and powers of ten. Written as the formula
 * `="1.012750"` it stays the text it is, in Excel and LibreOffice of any language.
 */
function wouldBeConverted(text: string): boolean {
  if (WHOLE_NUMBER.test(text)) return false
  return text.length <= LONGEST_TEXT && /^[\d\s.,:;/%()+\-eE]*$/.test(text) && /\d/.test(text)
}
