import type { Attributes } from '../zip/xml.ts'

/** A cell that reaches over others: `columns` to the right and `rows` down, itself included. */
export interface Span {
  /** Where it stands, from 0. */
  readonly column: number
  readonly columns: number
  readonly rows: number
}

/** Past any sheet; what a file says beyond makes no difference. */
const LONGEST = 1_048_576

/**
 * How far a cell reaches, as ODF 1.2 has it; undefined when it is itself alone. What is no number of cells says nothing:
 * unlike a count of repeated cells, it moves no other cell.
 */
export function spanOf(attributes: Attributes, column: number): Span | undefined {
  const columns = reach(attributes['table:number-columns-spanned'])
  const rows = reach(attributes['table:number-rows-spanned'])
  return columns === 1 && rows === 1 ? undefined : { column, columns, rows }
}

function reach(text: string | undefined): number {
  return text !== undefined && /^\d+$/.test(text) ? Math.min(Math.max(1, Number(text)), LONGEST) : 1
}
