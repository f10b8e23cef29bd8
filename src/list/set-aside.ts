import { atRow, type Location } from '../model/location.ts'
import type { LeftOut } from '../model/request.ts'
import type { Row } from '../model/row.ts'
import type { ListFault } from './list.ts'

interface Counted {
  rows: number
  first: Row | undefined
}

/**
 * Rows that a list hides and text that it strikes through: counted and told, and left out where somebody says so. Text is left
 * out before anybody reads the row; a row of which nothing is left is none.
 */
export class SetAside {
  readonly #leavesHidden: boolean
  readonly #leavesStruck: boolean
  readonly #hidden: Counted = { rows: 0, first: undefined }
  readonly #struck: Counted & { cells: number; text: string } = {
    rows: 0,
    first: undefined,
    cells: 0,
    text: '',
  }
  constructor(leaveOut: readonly LeftOut[] = []) {
    this.#leavesHidden = leaveOut.includes('hidden-rows')
    this.#leavesStruck = leaveOut.includes('struck-text')
  }

  /** The rows that are to be read, as they are to be read. */
  keep(rows: readonly Row[], reads: (row: Row, column: number) => boolean): readonly Row[] {
    if (rows.every(({ struck, hidden }) => struck === undefined && hidden === undefined)) return rows
    return rows.flatMap((row) => this.#keepRow(row, reads) ?? [])
  }

  #keepRow(row: Row, reads: (row: Row, column: number) => boolean): Row | undefined {
    if (row.hidden) {
      count(this.#hidden, row)
      if (this.#leavesHidden) return undefined
    }
    if (row.struck === undefined) return row
    const columns = [...row.struck.keys()].filter((column) => reads(row, column))
    const [column] = columns
    if (column !== undefined) {
      count(this.#struck, row)
      this.#struck.cells += columns.length
      if (this.#struck.text === '') this.#struck.text = (row.cells[column] ?? '').slice(0, LONGEST_TEXT)
    }
    return this.#leavesStruck ? withoutStruck(row) : row
  }

  faults(place: Location): ListFault[] {
    const { first: hidden, rows } = this.#hidden
    const { first: struck, rows: struckRows, cells, text } = this.#struck
    return [
      ...(hidden === undefined
        ? []
        : [
            {
              rule: 'hidden-rows' as const,
              facts: { rows, first: hidden.row, leftOut: Number(this.#leavesHidden) },
              location: atRow(place, hidden),
            },
          ]),
      ...(struck === undefined
        ? []
        : [
            {
              rule: 'struck-text' as const,
              facts: {
                rows: struckRows,
                cells,
                first: struck.row,
                text,
                leftOut: Number(this.#leavesStruck),
              },
              location: atRow(place, struck),
            },
          ]),
    ]
  }
}

const LONGEST_TEXT = 60

function count(counted: Counted, row: Row): void {
  counted.rows += 1
  counted.first ??= row
}

function withoutStruck(row: Row): Row | undefined {
  const { struck, ...plain } = row
  const cells = row.cells.map((text, column) => struck?.get(column) ?? text)
  return cells.every((text) => text.trim() === '') ? undefined : { ...plain, cells }
}
