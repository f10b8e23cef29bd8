import type { Row } from '../../model/row.ts'
import type { Header } from '../../stages/normalise/rows/header.ts'
import { isRunningNumberHeading, isSameHeading } from '../../stages/normalise/rows/heading-text.ts'
import { asRow } from './as-row.ts'
import { columnsUnder, laidOver } from './columns.ts'
import { headingAgain } from './heading-again.ts'
import { JoinedRows } from './joined-rows.ts'
import { type ListShape, type Piece, shapeOf } from './piece.ts'
import type { PlacedRow } from './placed-rows.ts'
import type { TitlesAbove } from './titles.ts'

/** What a piece has been read as, once its columns are those of the list. */
type Headed = Piece & { readonly header: Header }

/** A list of procedures in a document, as it grows from piece to piece. */
export class AnnexList {
  readonly titles: readonly string[]
  /** Tables it was put together from, and in how many of them the headings stand once more. */
  tables = 0
  repeated = 0

  readonly #first: Headed
  readonly #headings: readonly PlacedRow[]
  readonly #shape: ListShape
  /** For each column the texts it is headed by. */
  readonly #headedBy: readonly (readonly string[])[]
  readonly #joined: JoinedRows
  #sections: readonly string[] = []

  constructor(titles: readonly string[], first: Headed) {
    this.titles = titles
    this.#first = first
    const { header, rows } = this.#first
    this.#shape = shapeOf(header.mapping, header.texts)
    this.#joined = new JoinedRows(this.#shape)
    this.#headings = rows.slice(header.first, header.last + 1)
    for (const row of this.#headings) this.#joined.addBetween(row)
    this.#headedBy = header.texts.map((text, column) => [
      text,
      ...this.#headings.map(({ cells }) => cells[column] ?? ''),
    ])
  }

  /** A list under another title that goes on with the columns of one before it, without headings of its own. */
  static like(list: AnnexList, titles: readonly string[]): AnnexList {
    return new AnnexList(titles, list.#first)
  }

  /** What heads each of its columns, for a page on which the headings come once more. */
  get headings(): readonly string[] {
    return [...this.#first.header.texts, ...this.#headings.flatMap(({ cells }) => cells)]
  }

  get joins(): JoinedRows['joins'] {
    return this.#joined.joins
  }

  isTitled(titles: readonly string[]): boolean {
    return this.titles.length === titles.length && this.titles.every((text, at) => text === titles[at])
  }

  /** The headings of a piece are these once more: nothing of the list would be said by another name. */
  hasHeadingsOf({ header }: Headed): boolean {
    const idsOf = ({ mapping }: Header) => mapping.columns.map(({ field }) => field.id)
    const [mine, theirs] = [idsOf(this.#first.header), idsOf(header)]
    const common = theirs.filter((id) => mine.includes(id))
    const identifies = (id: string) => id === 'code' || id === 'name'
    return (
      mine.filter(identifies).join() === theirs.filter(identifies).join() &&
      common.length * 2 > Math.max(mine.length, theirs.length)
    )
  }

  /** Whether a table without headings of its own is the next page of this list. */
  goesOnWith(piece: Piece): boolean {
    const columns = this.#columnsOf(piece)
    if (columns === undefined || piece.isInside) return false
    const { number, code } = this.#shape
    const isAlike = piece.edges.length - 1 === this.#shape.width
    const rows = piece.rows.map(({ cells }) => {
      const at = (column: number | undefined) =>
        column === undefined ? '' : (cells[columns.indexOf(column)] ?? '').trim()
      return { number: at(number), code: at(code), filled: cells.filter((text) => text !== '').length }
    })
    const [first] = rows
    if (first === undefined || isRunningNumberHeading(first.number)) return false
    if (number === undefined) return isAlike && this.#shape.width >= 3
    if (first.number !== '' && first.filled > 1 && !NUMBERED.test(first.number)) return false
    const counted = rows.filter((row) => NUMBERED.test(row.number) || CODE.test(row.code)).length
    return counted * 3 >= rows.length || (isAlike && rows.every((row) => row.number === ''))
  }

  add(piece: Piece, { ofSections }: TitlesAbove): void {
    this.tables += 1
    this.#openSections(ofSections, piece)
    const { header, rows } = piece
    const isFirst = this.tables === 1
    if (header !== undefined && !isFirst) this.repeated += 1
    const columns = this.#columnsOf(piece) ?? piece.edges.slice(1).map((_, column) => column)
    const below = header === undefined ? rows : rows.slice(header.last + 1)
    let isTop = !isFirst
    for (const row of below) isTop = this.#addRow(this.#inColumns(row, columns), isTop)
  }

  /** @returns whether the next row stands at the top of a page */
  #addRow(row: PlacedRow, isTop: boolean): boolean {
    const again = headingAgain(row, this.#headedBy)
    if (again === undefined) this.#joined.add(row, isTop)
    else if (again.kind === 'others') this.#joined.addBetween(row)
    else {
      this.repeated += 1
      if (again.kind === 'torn') this.#joined.add(again.body, true)
      return again.kind === 'same'
    }
    return false
  }

  /** All rows, numbered from 1, the headings on top. */
  rows(longestCell: number): readonly Row[] {
    return this.#joined.rows.map((row, index) => asRow(row, index + 1, longestCell))
  }

  /** A title between two tables of a list stands in it as it would in one table. */
  #openSections(titles: readonly string[], { rows }: Piece): void {
    const same = titles.findIndex((text, at) => text !== this.#sections[at])
    const changed = same === -1 ? [] : titles.slice(same)
    this.#sections = titles
    const at = rows[0]?.at
    for (const text of changed)
      this.#joined.addBetween({
        row: 0,
        cells: Array.from({ length: this.#shape.width }, (_, column) => (column === 0 ? text : '')),
        carried: [],
        across: this.#shape.width,
        ...(at === undefined ? {} : { at }),
      })
  }

  /** For each column of a piece the column of the list; undefined where two would fall upon one. */
  #columnsOf(piece: Piece): readonly number[] | undefined {
    const width = piece.edges.length - 1
    if (piece === this.#first) return piece.edges.slice(1).map((_, column) => column)
    const { header } = piece
    if (header === undefined) {
      if (width === this.#shape.width) return piece.edges.slice(1).map((_, column) => column)
      return this.#byPlace(piece)
    }
    const fieldAt = ({ mapping }: Header, column: number) =>
      mapping.columns.find(({ index }) => index === column)?.field.id
    const mine = this.#first.header
    const byPlace = this.#nearest(piece)
    const taken = new Set<number>()
    return header.texts.map((text, column) => {
      const id = fieldAt(header, column)
      const candidates = mine.texts.flatMap((_, at) => (taken.has(at) ? [] : [at]))
      const found =
        candidates.find((at) => isSameHeading(mine.texts[at] ?? '', text) && text !== '') ??
        candidates.find((at) => id !== undefined && fieldAt(mine, at) === id) ??
        byPlace[column] ??
        column
      taken.add(found)
      return found
    })
  }

  #byPlace(piece: Piece): readonly number[] | undefined {
    const columns = this.#nearest(piece)
    return columns.length < 2 || new Set(columns).size < columns.length ? undefined : columns
  }

  #nearest({ edges }: Piece): readonly number[] {
    const laid = laidOver(edges, this.#first.edges)
    return laid
      .slice(1)
      .map((right, at) => columnsUnder({ left: laid[at] ?? 0, right }, this.#first.edges)[0] ?? 0)
  }

  #inColumns(row: PlacedRow, columns: readonly number[]): PlacedRow {
    if (columns.every((to, from) => to === from)) return row
    const cells = Array.from({ length: this.#shape.width }, () => '')
    for (const [from, text] of row.cells.entries()) {
      const to = columns[from] ?? from
      const before = cells[to] ?? ''
      if (text !== '') cells[to] = before === '' ? text : `${before} ${text}`
    }
    const carried = row.carried.map((column) => columns[column] ?? column).sort((a, b) => a - b)
    const struck =
      row.struck && new Map([...row.struck].map(([from, left]) => [columns[from] ?? from, left] as const))
    return { ...row, cells, carried, ...(struck !== undefined && { struck }) }
  }
}

const NUMBERED = /^(?:\d{1,4}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[A-ZĐ])[.)]?$/
const CODE = /^\d\.\d{6}/
