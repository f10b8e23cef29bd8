import { atRow, type Location } from '../model/location.ts'
import type { Row } from '../model/row.ts'
import type { MappedColumn, Mapping } from '../stages/normalise/mapping.ts'
import type { ListFault } from './list.ts'

interface Beside {
  readonly field: string
  readonly heading: string
  readonly from: string
  readonly first: Row
  rows: number
}

/** Counts the rows in which a field is read from another of its columns, because the first of them is blank. */
export class BesideColumns {
  readonly #found = new Map<string, Beside>()
  readonly #asked = new Map<Mapping, readonly MappedColumn[]>()
  readonly #except: ReadonlySet<string>

  /** @param except fields of which it is said already that they stand in several columns */
  constructor(except: Iterable<string>) {
    this.#except = new Set(except)
  }

  see(rows: readonly Row[], mappingOf: (row: Row) => Mapping): void {
    for (const row of rows) {
      if (row.lost) continue
      for (const column of this.#columnsOf(mappingOf(row))) this.#look(row, column)
    }
  }

  faults(list: Location): readonly ListFault[] {
    return [...this.#found.values()].map(({ field, heading, from, rows, first }) => ({
      rule: 'field-in-two-columns',
      facts: { field, heading, from, rows, first: first.row },
      location: atRow(list, first),
    }))
  }

  #columnsOf(mapping: Mapping): readonly MappedColumn[] {
    let columns = this.#asked.get(mapping)
    if (columns === undefined) {
      columns = mapping.columns.filter(
        ({ alternatives, field }) => alternatives !== undefined && !this.#except.has(field.id),
      )
      this.#asked.set(mapping, columns)
    }
    return columns
  }

  #look(row: Row, { index, heading, field, alternatives = [] }: MappedColumn): void {
    if ((row.cells[index] ?? '').trim() !== '') return
    const from = alternatives.find((other) => (row.cells[other.index] ?? '').trim() !== '')
    if (from === undefined) return
    const key = JSON.stringify([field.id, from.heading])
    const stored = this.#found.get(key)
    if (stored !== undefined) stored.rows += 1
    else
      this.#found.set(key, {
        field: field.properties[0] ?? field.id,
        heading,
        from: from.heading,
        first: row,
        rows: 1,
      })
  }
}
