import type { Block, TableRow } from '../../document.ts'
import { flowingText } from './flowing-text.ts'
import { joinRules } from './joined-rules.ts'
import type { Glyph } from './letters.ts'
import type { PageMarks } from './marks.ts'
import { type RuledCell, type RuledTable, ruledTables } from './ruled-tables.ts'
import { linesOf, type TextLine, type Word } from './text-lines.ts'
import { asRead, lettersAsRead } from './turned.ts'

/** Between the lines of a cell and its text: what Word leaves, 1.9 mm. */
const USUAL_PADDING = 5.4
/** Of the size of a letter: two texts side by side, as in the head of a letter. */
const SIDE_BY_SIDE = 2.5

/** A table without its number, which is given in the order of the document. */
export type PageBlock = Exclude<Block, { kind: 'table' }> | Omit<Extract<Block, { kind: 'table' }>, 'table'>

/**
 * What a page says, from above: its tables, by the lines around their cells, and the text between them.
 * @throws TooManyLines
 */
export function blocksOf(marks: PageMarks, page: number): readonly PageBlock[] {
  const { glyphs, rules } = asRead(marks)
  // A frame around a text is no table.
  const tables = ruledTables(joinRules(rules)).filter(({ cells }) => cells.length > 1)
  const { inside, outside } = placedIn(tables, glyphs)
  const blocks: PageBlock[] = []
  let texts = linesOf(outside).flatMap(sideBySide)
  const room = widthOf(tables, texts)
  function writeText(until: number): void {
    const above = texts.filter(({ y }) => y < until)
    texts = texts.filter(({ y }) => y >= until)
    if (above.length === 0) return
    for (const text of flowingText(above, room).split('\n')) blocks.push({ kind: 'paragraph', text, page })
  }
  for (const table of tables) {
    writeText(table.top)
    const isInside = tables.some((other) => other !== table && isAround(other, table))
    blocks.push({ kind: 'table', page, ...(isInside && { isInside }), rows: rowsOf(table, inside) })
  }
  writeText(Number.POSITIVE_INFINITY)
  return blocks
}

function isAround(outer: RuledTable, inner: RuledTable): boolean {
  const { left, right, top, bottom } = inner
  return outer.left <= left && outer.right >= right && outer.top <= top && outer.bottom >= bottom
}

/** Each letter in the smallest cell around its middle. */
function placedIn(tables: readonly RuledTable[], glyphs: readonly Glyph[]) {
  const inside = new Map<RuledCell, Glyph[]>()
  const outside: Glyph[] = []
  for (const glyph of glyphs) {
    const [x, y] = middleOf(glyph)
    let smallest: RuledCell | undefined
    for (const table of tables) {
      const cell = table.cellAt(x, y)
      if (cell !== undefined && (smallest === undefined || area(cell) < area(smallest))) smallest = cell
    }
    if (smallest === undefined) outside.push(glyph)
    else {
      const stored = inside.get(smallest)
      if (stored === undefined) inside.set(smallest, [glyph])
      else stored.push(glyph)
    }
  }
  return { inside, outside }
}

function middleOf({ x, y, width, size, turned }: Glyph): readonly [number, number] {
  const [along, above] = [width / 2, 0.3 * size]
  if (turned === 90) return [x + above, y + along]
  if (turned === 180) return [x - along, y + above]
  if (turned === 270) return [x - above, y - along]
  return [x + along, y - above]
}

function area({ left, right, top, bottom }: RuledCell): number {
  return (right - left) * (bottom - top)
}

function rowsOf(
  { rows, cells }: RuledTable,
  inside: ReadonlyMap<RuledCell, readonly Glyph[]>,
): readonly TableRow[] {
  const texts = textsOf(cells, inside)
  const byRow: RuledCell[][] = Array.from({ length: rows }, () => [])
  for (const cell of cells)
    for (let row = cell.firstRow; row <= cell.lastRow; row += 1) byRow[row]?.push(cell)
  return byRow.map((own, at) => ({
    row: at + 1,
    cells: own
      .toSorted((a, b) => a.left - b.left)
      .map((cell) => ({
        left: cell.left,
        right: cell.right,
        text: cell.firstRow === at ? (texts.get(cell) ?? '') : '',
        ...(cell.firstRow < at && { continues: true as const }),
      })),
  }))
}

function textsOf(
  cells: readonly RuledCell[],
  inside: ReadonlyMap<RuledCell, readonly Glyph[]>,
): ReadonlyMap<RuledCell, string> {
  const lines = new Map<RuledCell, readonly TextLine[]>()
  for (const cell of cells) {
    const glyphs = inside.get(cell)
    if (glyphs !== undefined) lines.set(cell, linesOf(lettersAsRead(glyphs)))
  }
  const padding = Math.min(USUAL_PADDING, ...[...lines].map(([cell, own]) => paddingOf(cell, own)))
  const roomIn = ({ left, right }: RuledCell) => right - left - 2 * padding
  const alone = new Map<number, Set<string>>()
  for (const [cell, own] of lines) {
    const text = flowingText(own, roomIn(cell))
    if (text.includes('\n')) continue
    const stored = alone.get(cell.firstColumn)
    if (stored === undefined) alone.set(cell.firstColumn, new Set([text]))
    else stored.add(text)
  }
  return new Map(
    [...lines].map(([cell, own]) => [cell, flowingText(own, roomIn(cell), alone.get(cell.firstColumn))]),
  )
}

/** How near the text comes to the line beside it: the padding of the table is no wider. */
function paddingOf({ left, right }: RuledCell, lines: readonly TextLine[]): number {
  const widest = Math.max(...lines.map((line) => line.right - line.left))
  const isTurned = lines.some((line) => line.left < left - 1 || line.right > right + 1)
  return isTurned ? USUAL_PADDING : Math.max(0, (right - left - widest) / 2)
}

function widthOf(tables: readonly RuledTable[], lines: readonly TextLine[]): number {
  const all = [...tables, ...lines]
  return Math.max(...all.map(({ right }) => right)) - Math.min(...all.map(({ left }) => left))
}

function sideBySide({ words, y, size }: TextLine): readonly TextLine[] {
  const parts: Word[][] = []
  for (const word of words) {
    const last = parts.at(-1)
    const gap = word.left - (last?.at(-1)?.right ?? word.left)
    if (last === undefined || gap > SIDE_BY_SIDE * size) parts.push([word])
    else last.push(word)
  }
  return parts.map((own) => ({ words: own, left: own[0]?.left ?? 0, right: own.at(-1)?.right ?? 0, y, size }))
}
