import type { UnreadPage } from '../../model/unread-page.ts'

/**
 * What a document of pages holds, as its reader found it: paragraphs and tables in the order of the text. Word files and
 * PDFs are read to this and no further. A reader knows its container (parts, tracked changes, ruling lines); what the
 * blocks say (which tables are one list, what stands above it) is the business of `list/annex/`, which knows neither.
 *
 * What a reader promises:
 * - **Order.** Blocks as a person reads them. A table within a cell, or in a text box, is a block of its own, behind the
 *   block that holds it; its text is not also the text of the cell around it.
 * - **Tables as they are drawn.** One piece of a table on a page is a table (PDF); a table that Word breaks over pages is
 *   one. Nobody joins pieces here, drops a heading that comes again, or guesses columns.
 * - **Places.** `left` and `right` are measured from the left edge of the page, in any unit, the same for the whole
 *   document. They decide which heading a cell belongs to, so they are those of the lines around the cell, not of its text.
 * - **Text.** One line for each paragraph or line break that the author made; lines that only the layout broke are joined.
 *   NFC is not needed, `tidy` does it. Headers, footers and page numbers of the layout are left out where the container
 *   tells them from the text; where it does not, they are paragraphs.
 */
export interface Document {
  readonly blocks: readonly Block[]
  /** Pages that nobody could read, in order: rows may have stood on them. */
  readonly unread?: readonly UnreadPage[]
}

export type Block = Paragraph | Table

interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  /** From 1. Absent where pages are made only when somebody prints (Word). */
  readonly page?: number
}

export interface Table {
  readonly kind: 'table'
  /** From 1, in the order of the blocks: the name a person can find it by. */
  readonly table: number
  readonly page?: number
  /** It stands in a cell of another table. */
  readonly isInside?: true
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** From 1, in its table: rows without a text count too. */
  readonly row: number
  /** From left to right. Cells without a text are there as well: they show where the columns are. */
  readonly cells: readonly TableCell[]
  /** The document says that this row is a heading to be repeated on each page. */
  readonly isHeading?: true
  /** The document hides the row. */
  readonly isHidden?: true
}

export interface TableCell {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The lower part of a cell that begins in a row above; it has no text of its own. */
  readonly continues?: true
  /** What is left of the text without what is struck through, where something is; empty where all of it is. */
  readonly unstruck?: string
}
