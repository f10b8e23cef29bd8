import type { Mapping } from '../../stages/normalise/mapping.ts'
import type { Counted } from '../../stages/normalise/telling.ts'
import type { ColumnProposal } from './proposal.ts'

/** Part of one list: enough to see what its columns hold. Rows are taken evenly from the whole of it. */
export interface ListSample {
  /** As the user would write it. */
  readonly path: string
  /** The sheet, or the place in a JSON file. */
  readonly sheet?: string
  /** Lines above the heading row: title, motto, date. */
  readonly titles: readonly string[]
  /** What the headings mean by themselves. */
  readonly mapping: Mapping
  readonly columns: readonly ColumnSample[]
  /** Columns that an audit reads by their values, by place: nobody has to write them down. */
  readonly byValues?: ReadonlyMap<number, { readonly field: string } & Counted>
  /** Rows of the whole list. */
  readonly rows: number
}

export interface ColumnSample {
  readonly index: number
  readonly heading: string
  /** Filled cells of the rows taken, as they stand. */
  readonly values: readonly string[]
}

/** A list whose columns have been looked at. */
export interface ProposedList extends ListSample {
  readonly format: string
  /** Row of the headings, as a spreadsheet counts. Absent in lists of objects. */
  readonly headerRow?: number
  /** Its headings did not lead to it, its values did. */
  readonly isFoundByValues: boolean
  /** Other lists of the source that are not empty. */
  readonly others: readonly string[]
  readonly proposals: readonly ColumnProposal[]
  /** Values of the column that seems to be this field. */
  valuesOf(field: string): readonly string[]
}
