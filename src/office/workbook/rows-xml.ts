import { heightOf } from './row-height.ts'
import type { Cell, CellStyle } from './sheet.ts'
import { storedText } from './stored-text.ts'
import { columnName } from './table-parts.ts'

/** The number of each look in the part of the styles; `plain` is that of a cell without one. */
export type StyleIds = Readonly<Record<CellStyle | 'plain', number>>

/** So much XML is made before it is handed on: less costs calls, more costs memory. */
const PIECE = 1 << 18

/**
 * The rows of a sheet as XML (ECMA-376 part 1, 18.3.1.73), in pieces. A text stands in its cell (`inlineStr`): a table
 * of shared texts would have to be held until the last row of the last sheet.
 * @returns how many rows there were, and how many cells the row of headings has
 */
export function* rowsXml(
  rows: Iterable<readonly (Cell | undefined)[]>,
  { widths, headingRow, styles }: { widths?: readonly number[]; headingRow?: number; styles: StyleIds },
): Generator<string, { readonly length: number; readonly width: number }> {
  const columns: string[] = []
  let piece = ''
  let length = 0
  let width = 0
  for (const row of rows) {
    length += 1
    if (length === headingRow) width = row.length
    while (columns.length < row.length) columns.push(columnName(columns.length + 1))
    piece += rowXml(row, { number: length, height: heightOf(row, widths), columns, styles })
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
  return { length, width }
}

interface Place {
  readonly number: number
  readonly height: number | undefined
  readonly columns: readonly string[]
  readonly styles: StyleIds
}

function rowXml(row: readonly (Cell | undefined)[], { number, height, columns, styles }: Place): string {
  const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`
  let cells = ''
  for (const [at, cell] of row.entries()) {
    if (cell === undefined) continue
    const { value, style = 'plain' } = cell
    const start = `<c r="${columns[at]}${number}" s="${styles[style]}"`
    if (value === '') {
      cells += `${start}/>`
      continue
    }
    cells +=
      typeof value === 'number'
        ? `${start}><v>${value}</v></c>`
        : `${start} t="inlineStr"><is><t xml:space="preserve">${inXml(value)}</t></is></c>`
  }
  return `<row r="${number}"${tall}>${cells}</row>`
}

function inXml(text: string): string {
  const stored = storedText(text)
  if (!/[&<>]/.test(stored)) return stored
  return stored.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
