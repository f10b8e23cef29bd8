/** How a cell looks, and as what a number is read. */
export type CellStyle =
  | 'title'
  | 'heading'
  | 'text'
  /** Text that may take several lines. */
  | 'wrapped'
  /** The same, and it stays a text when somebody opens the cell and leaves it: `1.012750` would become a number. */
  | 'kept'
  /** A place for an answer. */
  | 'answer'
  | 'bold'
  | 'count'
  /** A number that counts nothing: its place in a list. */
  | 'ordinal'
  | 'percent'
  /** Six decimals, for a share that two would round to all or to nothing. */
  | 'fine-percent'

/** A text is always stored as a text, whatever it begins with; a number is one. There are no formulas and no dates. */
export interface Cell {
  readonly value: string | number
  readonly style?: CellStyle
}

/** One sheet of a workbook to be written. */
export interface Sheet {
  /** Legal and unique: at most 31 characters, none of `[]/\:*?`. */
  readonly name: string
  /** Asked for once, row by row, so that a long table need not stand in memory twice. Undefined: an empty cell. */
  readonly rows: Iterable<readonly (Cell | undefined)[]>
  /** Characters; left out: as wide as the program makes columns. */
  readonly widths?: readonly number[]
  /** The row of headings, from 1: it and what is above it stay in sight. */
  readonly headingRow?: number
  /** Nobody sees it, unless they ask for hidden sheets. */
  readonly isHidden?: true
  /** Columns out of sight, from 1. Sorting moves them with their rows. */
  readonly hiddenColumns?: readonly number[]
  /** Printed with lines between the cells, for somebody with a pen. */
  readonly isForFillingIn?: true
  /** Words that the cells of a column offer to choose from, below the heading. */
  readonly choice?: Choice
  /** A page for people: the heading filters and is repeated on each page, A4 across, as wide as the paper. */
  readonly isForReading?: true
}

interface Choice {
  /** Column, from 1. */
  readonly column: number
  /** Without commas, and together at most 255 characters (Excel). */
  readonly words: readonly string[]
  /** What to do, shown beside a cell that is chosen, and when something else is typed. */
  readonly prompt: string
}
