import type { Fault } from '../../model/finding.ts'
import type { Location } from '../../model/location.ts'
import type { Row, RowProblem } from '../../model/row.ts'
import type { MappedColumn } from '../../stages/normalise/mapping.ts'
import type { FindingCollector } from './findings.ts'

/** Formulas whose results were never saved: one cause, and so one finding for a list, however many cells it has emptied. */
export class LostFormulas {
  #cells = 0
  #rows = 0
  #first: Row | undefined
  #last: Row | undefined
  #text = ''
  readonly #headings = new Set<string>()
  readonly #properties = new Set<string>()

  see({ detail = '' }: RowProblem, row: Row, { heading, field }: MappedColumn): void {
    this.#cells += 1
    if (this.#last !== row) {
      this.#rows += 1
      this.#properties.clear()
    }
    this.#last = row
    this.#first ??= row
    if (this.#text === '') this.#text = detail
    this.#headings.add(heading)
    for (const property of field.properties) this.#properties.add(property)
  }

  /** Whether a fault only says that a cell is blank which holds such a formula. */
  explains({ field }: Fault, row: Row): boolean {
    return this.#last === row && field !== undefined && this.#properties.has(field)
  }

  tell(findings: FindingCollector, place: Location): void {
    if (this.#first === undefined) return
    const facts = {
      cells: this.#cells,
      rows: this.#rows,
      first: this.#first.row,
      headings: [...this.#headings].join(' | '),
      text: this.#text,
    }
    findings.add('formula-without-value', { facts }, place, this.#first)
  }
}
