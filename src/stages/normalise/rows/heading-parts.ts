import { isFromAbove, type Row } from '../../../model/row.ts'
import { foldWord } from '../../../text/fold.ts'

/** What heads a column, from the top. A blank takes the heading to its left where a row below divides it. */
export function partsOf(rows: readonly Row[], column: number): string[] {
  const parts: string[] = []
  rows.forEach((row, at) => {
    const isDivided = rows.slice(at + 1).some((below) => hasOwn(below, column))
    const text = textAt(row, column) || (isDivided ? textLeftOf(row, column) : '')
    if (text !== '' && foldWord(parts.at(-1) ?? '') !== foldWord(text)) parts.push(text)
  })
  return parts
}

function textLeftOf(row: Row, column: number): string {
  const group = columnLeftOf(row, column)
  return group === -1 || isFromAbove(row, group) ? '' : textAt(row, group)
}

export function columnLeftOf(row: Row, column: number): number {
  let at = column - 1
  while (at >= 0 && textAt(row, at) === '') at -= 1
  return at
}

/** Something stands in the cell itself, and did not come down from a merged cell. */
export function hasOwn(row: Row, column: number): boolean {
  return textAt(row, column) !== '' && !isFromAbove(row, column)
}

export function textAt({ cells }: Row, column: number): string {
  return (cells[column] ?? '').replace(/\s+/g, ' ').trim()
}
