import type { RowProblem } from '../../../../model/row.ts'

/** What a person sees in a cell, and what is wrong with it. */
export interface CellContent {
  readonly text: string
  /** The day (ISO) that is stored, where a day is stored. */
  readonly date?: string | undefined
  /** What is left of the text without what is struck through, where something is. */
  readonly unstruck?: string | undefined
  readonly problem?: RowProblem
}

/** Long enough to know the cell again, short enough for a line of a report. */
const DETAIL_CHARACTERS = 60

/** The beginning of a text, for the `detail` of a problem. */
export function shorten(text: string): string {
  return text.length <= DETAIL_CHARACTERS ? text : `${cut(text, DETAIL_CHARACTERS - 1)}…`
}

/** The first characters of a text, without half a surrogate pair at the end. */
export function cut(text: string, characters: number): string {
  const last = text.charCodeAt(characters - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? characters - 1 : characters)
}
