import type { Table } from './document.ts'
import { lengthOf, TABLE } from './measures.ts'

// A column that is given more reads no better; one that is given less breaks its words.
const LONGEST_LINE = 60
const LONGEST_WORD = 24

/**
 * Widths of the columns, which together fill the line: no word broken where there is room for all, and the rest to
 * those that have most to say. A word processor that laid the table out itself would do so otherwise than the next one.
 * @param size of the letters, in half points
 */
export function columnWidths(
  { columns, rows, foot = [] }: Table,
  room: number,
  size: number,
): readonly number[] {
  const sides = TABLE.padding * 2 + 40
  const asked = columns.map(({ title, kind }, at) => {
    const cells = [...rows.map((row) => row[at] ?? ''), foot[at] ?? '']
    // Headings over figures take three lines rather than the room of a name.
    const lines = kind === 'number' ? 3 : 1
    const heading = lengthOf(title.slice(0, LONGEST_LINE), size, true) / lines
    const words = Math.max(longestWord(title, size, true), ...cells.map((cell) => longestWord(cell, size)))
    const longest = Math.max(heading, ...cells.map((cell) => lengthOf(cell.slice(0, LONGEST_LINE), size)))
    const least = words + sides
    return { least, wanted: Math.max(least, longest + sides) }
  })
  const least = sum(asked.map((column) => column.least))
  const wanted = sum(asked.map((column) => column.wanted))
  const shared =
    wanted <= room || least >= room
      ? asked.map((column) =>
          least >= room ? (column.least * room) / least : (column.wanted * room) / wanted,
        )
      : asked.map(
          (column) => column.least + ((column.wanted - column.least) * (room - least)) / (wanted - least),
        )
  const whole = shared.map(Math.floor)
  return whole.with(-1, (whole.at(-1) ?? 0) + room - sum(whole))
}

function longestWord(text: string, size: number, isBold = false): number {
  let most = 0
  for (const word of text.split(/\s+(?!%)/))
    most = Math.max(most, lengthOf(word.slice(0, LONGEST_WORD), size, isBold))
  return most
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
