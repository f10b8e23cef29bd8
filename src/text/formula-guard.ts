// CWE-1236. Full-width forms count: some spreadsheets take them for the plain ones.
const LOOKS_LIKE_FORMULA = /^'*[=+\-@\t\r＝＋－＠]/
const EXCEL_TEXT = /^="([^"]*)"$/

/** A text as a spreadsheet may open it: a cell that could run as a formula gets an apostrophe in front. */
export function guardFormula(text: string): string {
  return LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text
}

/** The text behind `guardFormula`, and behind Excel's own `="1.012750"`. What we write we read back the same. */
export function unguardFormula(cell: string): string {
  if (cell.startsWith("'") && LOOKS_LIKE_FORMULA.test(cell.slice(1))) return cell.slice(1)
  return EXCEL_TEXT.exec(cell)?.[1] ?? cell
}
