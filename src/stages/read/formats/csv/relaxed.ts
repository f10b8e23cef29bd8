import { parse } from 'csv-parse/sync'
import { unguardFormula } from '../../../../text/formula-guard.ts'

/**
 * The cells of one physical line whose quotes break RFC 4180, read by the library's relaxed rules.
 * The row carries a finding; this is only the most likely reading of it. The library reads nothing else: it takes twice as
 * long for a nation as the whole audit may, and it does not tell physical lines or stop at a quote that never closes.
 */
export function relaxedCells(line: string, delimiter: string): string[] {
  const cells = line.split(delimiter)
  return (isPlain(line, cells) ? cells : parseRelaxed(line, delimiter)).map(unguardFormula)
}

/**
 * A single quote, or none at the start of a cell: each is a character like any other, and the library would say the same
 * a hundred times slower. A list with a stray quote in every row has a row of this kind in every row.
 */
function isPlain(line: string, cells: readonly string[]): boolean {
  return line.indexOf('"') === line.lastIndexOf('"') || !cells.some((cell) => cell.startsWith('"'))
}

function parseRelaxed(line: string, delimiter: string): string[] {
  // The line holds no line break, so it is one record to the library, too.
  const options = { delimiter, relax_column_count: true, relax_quotes: true, record_delimiter: '\n' }
  try {
    const [cells = []] = parse(line, options)
    return cells
  } catch {
    // Not even that: a quote that never closes. Every quote is then a character like any other.
    const [cells = []] = parse(line, { ...options, quote: false })
    return cells
  }
}
