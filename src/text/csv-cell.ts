import { guardFormula } from './formula-guard.ts'

/** A text as one cell of a CSV file that a spreadsheet may open: quoted where RFC 4180 asks for it, and never a formula. */
export function csvCell(text: string): string {
  const guarded = guardFormula(text)
  return /[",;\r\n\t|]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
