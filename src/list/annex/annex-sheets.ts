import type { MapColumns } from '../../stages/normalise/mapping.ts'
import type { Document, Table } from '../../stages/read/document.ts'
import type { Sheet } from '../../stages/read/format.ts'
import { AnnexList } from './annex-list.ts'
import { asRow } from './as-row.ts'
import { edgesOf } from './columns.ts'
import { nameLists } from './names.ts'
import { type Piece, readPiece } from './piece.ts'
import { placeRows } from './placed-rows.ts'
import { Titles } from './titles.ts'

/**
 * The lists of procedures in a document, each as a sheet: what an annex of a decision, a draft in Word or a scan that was
 * recognised, means by its tables. Knows headings (`MapColumns`), and neither Word nor PDF.
 *
 * - A table is (part of) a list when its headings name codes or names. Boxes of details, steps, forms and flow charts do
 *   not, and nobody reads them.
 * - The pieces of a list over pages are one list: the heading comes again, or there is none and the columns lie alike.
 *   Headings belong to the columns they overlap in width. A row without a number at the top of a piece goes on with the
 *   row before it.
 * - Titles between tables: an annex, a status or a level begins another list (`Sheet.titles`); a field is a section of the
 *   list (a row across all columns, as it would stand in the table).
 *
 * Rows carry their running number in the list, and the table and row they stand in.
 * @param longestCell characters; longer cells are cut, and said to be
 */
export function annexSheets(document: Document, map: MapColumns, longestCell: number): readonly Sheet[] {
  const { lists, others } = listsIn(document, map)
  if (lists.length === 0) return tableSheets(document, longestCell)
  const names = nameLists(lists.map(({ titles }) => titles))
  return lists.map((list, at): Sheet => {
    const name = names[at]
    const rows = list.rows(longestCell)
    return {
      ...(name === undefined ? {} : { name }),
      ...(list.titles.length > 0 && { titles: list.titles }),
      joined: { tables: list.tables, repeated: list.repeated, ...list.joins, others },
      shape: 'grid',
      rows: () => [rows],
    }
  })
}

/** Every table of a document as a sheet: for lists of another kind, and to say what was seen where none is a list. */
export function tableSheets({ blocks }: Document, longestCell: number): readonly Sheet[] {
  const tables = blocks.filter((block) => block.kind === 'table')
  return tables.map((table): Sheet => {
    const placed = placeRows(table, edgesOf(table.rows))
    const rows = placed.map((row) => asRow(row, row.row, longestCell))
    return { name: `#${table.table}`, shape: 'grid', rows: () => [rows] }
  })
}

function listsIn(
  { blocks }: Document,
  map: MapColumns,
): { readonly lists: readonly AnnexList[]; readonly others: number } {
  const titles = new Titles()
  const lists: AnnexList[] = []
  let others = 0
  for (const block of blocks) {
    if (block.kind === 'paragraph') titles.see(block.text)
    else if (!takeTable(block, titles, lists, map) && holdsText(block)) others += 1
  }
  return { lists, others }
}

function holdsText({ rows }: Table): boolean {
  return rows.some(({ cells }) => cells.some(({ text }) => text !== ''))
}

/** @returns whether it is read, as a list or a part of one */
function takeTable(table: Table, titles: Titles, lists: AnnexList[], map: MapColumns): boolean {
  const open = lists.at(-1)
  const piece = readPiece(table, map, open?.headings ?? [])
  const { header } = piece
  if (header !== undefined) for (const row of titlesIn(piece, header.first)) titles.see(row)
  const above = titles.above()
  const isTitled = open?.isTitled(above.ofList) === true
  const list = listOf()
  // A table within a cell says nothing of what follows the table around it.
  if (table.isInside !== true) titles.passTable()
  list?.add(piece, above)
  return list !== undefined

  function listOf(): AnnexList | undefined {
    if (header !== undefined) {
      const headed = { ...piece, header }
      return isTitled && open.hasHeadingsOf(headed) ? open : begun(new AnnexList(above.ofList, headed))
    }
    if (open === undefined || !titles.isNear || !open.goesOnWith(piece)) return undefined
    return isTitled ? open : begun(AnnexList.like(open, above.ofList))
  }

  function begun(list: AnnexList): AnnexList {
    lists.push(list)
    return list
  }
}

/** Texts that stand alone in the rows above the headings of a table. */
function titlesIn({ rows }: Piece, first: number): readonly string[] {
  return rows.slice(0, first).flatMap(({ cells }) => {
    const filled = cells.filter((text) => text !== '')
    return filled.length === 1 ? filled.flatMap((text) => text.split('\n')) : []
  })
}
