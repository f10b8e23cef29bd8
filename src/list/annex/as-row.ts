import type { Row } from '../../model/row.ts'
import type { PlacedRow } from './placed-rows.ts'

/** A placed row as any other; what is longer than a cell may be is cut, and said to be. */
export function asRow(
  { cells, carried, across, at, hidden, struck, problems }: PlacedRow,
  row: number,
  longest: number,
): Row {
  const tooLong = cells.flatMap((text, column) => (text.length > longest ? [{ text, column }] : []))
  const shown = tooLong.length === 0 ? cells : cells.map((text) => text.slice(0, longest))
  const found = [
    ...(problems ?? []),
    ...tooLong.map(({ text, column }) => ({
      reason: 'too-long' as const,
      column,
      detail: text.slice(0, 60),
    })),
  ]
  return {
    row,
    cells: shown,
    ...(at !== undefined && { at }),
    ...(carried.length > 0 && { carried }),
    ...(across > 1 && { across }),
    ...(hidden && { hidden }),
    ...(struck !== undefined && { struck }),
    ...(found.length > 0 && { problems: found }),
  }
}
