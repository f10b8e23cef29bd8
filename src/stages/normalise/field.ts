import type { CodeForm, Unread, Untidiness } from '../../model/candidate.ts'
import type { Procedure, Property, ServiceLevel } from '../../model/procedure.ts'

/** What one cell says, once understood. */
export interface Reading {
  /** Properties the cell fills. An empty object: understood, and it says nothing (*Chưa xác định*). */
  readonly set?: Procedure
  /** Texts in it that could not be understood. */
  readonly unread?: readonly Unread[]
  readonly codeForm?: CodeForm
  /** What had to be mended beyond what tidying mends in any text. */
  readonly defects?: readonly Untidiness[]
  readonly serviceLevels?: readonly ServiceLevel[]
}

/**
 * The meaning of a column: which headings announce it, and how its cells are read.
 * To add one: a file in `fields/` (or a line in `fields/texts.ts`, `fields/flags.ts`), and a line in `fields.ts`.
 * A new heading seen in an office is one string in the field it belongs to.
 */
export interface Field {
  /** The word users write in `--column id=HEADING`. */
  readonly id: string
  /** As offices write them; compared after `foldWord`. The first ones win where a list has two of them. */
  readonly headings: readonly string[]
  /** What a list with such a column says something about. */
  readonly properties: readonly Property[]
  /** The words it knows, folded, each with the value it stands for as the canonical list writes it. */
  words?(): ReadonlyMap<string, string>
  /** Line breaks separate values here, so they are not a fault of the text. */
  readonly multiline?: true
  /** Reads a part of a text that another field reads whole: what had to be mended in it is said there. */
  readonly isPartOfCell?: true
  /** Reads a cell that a spreadsheet stores as a day (ISO): it is that day, whatever it looks like. Absent: its text counts. */
  readDay?(day: string): Reading
  /** Reads a tidied, non-empty text. Pure: equal texts give equal readings. */
  read(text: string): Reading
}

/** Whether a field understands a text as its own. An office's own code in a column of codes is kept, and is no code. */
export function isOwnValue(field: Field, text: string): boolean {
  const { set = {}, unread = [] } = field.read(text)
  const saysNothing = Object.keys(set).length === 0
  return unread.length === 0 && (saysNothing || field.properties.some((property) => property in set))
}
