import type { Cell, CellStyle } from './sheet.ts'

const LINE_POINTS = 13.5
/** Letters of 14 points. */
const TITLE_POINTS = 20
const WRAPPED: readonly (CellStyle | undefined)[] = ['wrapped', 'kept', 'heading']
/** A row can be no higher (Excel: 409 points). */
const MOST_LINES = 30

/**
 * The height of a row whose texts take several lines or are large, in points; undefined for one line. Spreadsheet programs do not
 * work it out themselves when they open a file that another program wrote: the lines would lie upon each other.
 */
export function heightOf(
  row: readonly (Cell | undefined)[],
  widths: readonly number[] = [],
): number | undefined {
  if (row.some((cell) => cell?.style === 'title')) return TITLE_POINTS
  let most = 1
  for (const [at, cell] of row.entries()) {
    if (WRAPPED.includes(cell?.style)) most = Math.max(most, linesOf(String(cell?.value), widths[at] ?? 10))
  }
  return most === 1 ? undefined : Math.min(most, MOST_LINES) * LINE_POINTS
}

/** A column is measured in digits, and running text is narrower than digits. */
function linesOf(text: string, width: number): number {
  const room = width * 1.1
  if (text.length <= room && !text.includes('\n')) return 1
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0)
}
