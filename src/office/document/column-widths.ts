import type { Column, Table } from './document.ts'
import { lengthOf, TABLE } from './measures.ts'

// A word that is longer breaks, and a text that is longer asks for no more room.
const LONGEST_WORD = 24
const LONGEST_TEXT = 240
const SHORT_TEXT = 20

interface Asked {
  /** No word breaks. */
  readonly least: number
  /** No word and no short text breaks: the name of a unit in two lines makes every row a line higher. */
  readonly tidy: number
  /** No text breaks. */
  readonly most: number
  /** What its texts have to say on the average. */
  readonly usual: number
}

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
  const asked = columns.map((column, at) => {
    return askedBy(
      column,
      [...rows.map((row) => row[at] ?? ''), foot[at] ?? ''].filter((cell) => cell !== ''),
      size,
    )
  })
  const whole = shared(asked, room).map(Math.floor)
  return whole.with(-1, (whole.at(-1) ?? 0) + room - sum(whole))
}

function askedBy({ title, kind }: Column, cells: readonly string[], size: number): Asked {
  const sides = TABLE.padding * 2 + 40
  const lengths = cells.map((cell) => lengthOf(cell.slice(0, LONGEST_TEXT), size, kind === 'label'))
  // Headings over figures take three lines rather than the room of a name.
  const heading = lengthOf(title, size, true) / (kind === 'number' ? 3 : 1)
  const words = cells.reduce(
    (most, cell) => Math.max(most, longestWord(cell, size, kind === 'label')),
    longestWord(title, size, true),
  )
  const least = words + sides
  const short = cells
    .filter(({ length }) => length <= SHORT_TEXT)
    .map((cell) => lengthOf(cell, size, kind === 'label'))
  const tidy = short.reduce((most, length) => Math.max(most, length), words) + sides
  const longest = lengths.reduce((most, length) => Math.max(most, length), heading)
  const usual = Math.max(heading, sum(lengths) / Math.max(1, lengths.length))
  return { least, tidy, most: Math.max(tidy, longest + sides), usual: Math.max(tidy, usual + sides) }
}

function shared(asked: readonly Asked[], room: number): readonly number[] {
  const least = sum(asked.map((column) => column.least))
  const most = sum(asked.map((column) => column.most))
  if (most <= room) return asked.map((column) => (column.most * room) / most)
  if (least >= room) return asked.map((column) => (column.least * room) / least)
  const isTidy = sum(asked.map((column) => column.tidy)) <= room
  const floors = asked.map((column) => (isTidy ? column.tidy : column.least))
  // Where all say little more than their longest words, each is given alike.
  const wishes = asked.map((column, at) => column.usual - (floors[at] ?? 0) + 1)
  const left = room - sum(floors)
  return floors.map((floor, at) => floor + ((wishes[at] ?? 0) * left) / sum(wishes))
}

function longestWord(text: string, size: number, isBold = false): number {
  let most = 0
  for (const word of text.split(/\s+/))
    most = Math.max(most, lengthOf(word.slice(0, LONGEST_WORD), size, isBold))
  return most
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
