import type { Row } from '../../../model/row.ts'
import { isOwnValue } from '../field.ts'
import { fields } from '../fields.ts'
import { isBareNumber } from '../telling.ts'
import { HEADER_SEARCH_ROWS } from './header.ts'

/** A title spans one cell, a legend two. */
const FEWEST_HEADINGS = 2
const LONGEST_HEADING = 120

/**
 * Which row holds the headings of a list when nobody knows any of them: the first one that is as wide as the rows below
 * it, in which every cell differs and none is a value. Undefined where the list seems to have no headings.
 */
export function guessHeadingRow(rows: readonly Row[]): number | undefined {
  const asked = rows.slice(0, HEADER_SEARCH_ROWS)
  const widths = asked.map(filled).sort((a, b) => a - b)
  const usual = widths[Math.floor(widths.length / 2)] ?? 0
  const index = asked.findIndex((row) => {
    const cells = row.cells.filter((cell) => cell.trim() !== '')
    return (
      cells.length >= Math.max(FEWEST_HEADINGS, usual) &&
      new Set(cells).size === cells.length &&
      cells.every((cell) => !isValue(cell))
    )
  })
  return index === -1 ? undefined : index
}

function filled({ cells }: Row): number {
  return cells.filter((cell) => cell.trim() !== '').length
}

const VALUES = fields.filter(({ id }) => ['code', 'url', 'decision', 'decisionDate'].includes(id))

/** What no heading is: a number, a code, a decision, a day, an address, a long text. */
export function isValue(cell: string): boolean {
  const text = cell.trim()
  return (
    text.length > LONGEST_HEADING || isBareNumber(text) || VALUES.some((field) => isOwnValue(field, text))
  )
}
