import { atRow, type RowPlace, rowPlace } from '../model/location.ts'
import type { Property } from '../model/procedure.ts'
import type { SourceReport } from '../model/report.ts'
import type { Row } from '../model/row.ts'
import type { Mapping } from '../stages/normalise/mapping.ts'
import { type Circumstances, circumstancesOf } from '../stages/normalise/rows/circumstances.ts'
import { type RowKind, rowKind, type TableShape, tableShape } from '../stages/normalise/rows/row-kind.ts'
import type { EnterRecord, Grid, List, ListFault, RowOutline } from './list.ts'
import { Sections } from './sections.ts'

/** Titles that may wait for a record. More of them in a run are sections without rows. */
const MOST_WAITING = 64

type Section = Extract<RowKind, { kind: 'section' }>
type Waiting = { readonly row: Row; readonly kind: Section }

const RECORD: RowKind = { kind: 'record' }

/**
 * Follows a list from row to row and tells procedures from what stands between them: titles of sections, totals, the
 * headings once more, signatures. Only rows without a usable code are looked at; a list that has none of these pays one
 * comparison a row.
 */
export class Outline implements RowOutline {
  isSettled = true
  circumstances: Circumstances | undefined

  readonly #list: List
  readonly #sections: Sections
  readonly #notes = new CountedRows()
  readonly #headings = new CountedRows()
  readonly #changes: ListFault[] = []
  #records = 0
  #waiting: Waiting[] = []
  /** A block of signatures has begun: what is loose from here to the next record belongs to it. */
  #isBelowTable = false
  /** The headings that hold, when they are not those at the top any more. */
  #mapping: Mapping | undefined
  // Made for the first row that may be no record: most lists have none.
  #shape: TableShape | undefined

  constructor(list: List) {
    this.#list = list
    this.#sections = new Sections(list.place, list.grid)
    this.circumstances = circumstancesOf(this.#sections.gives, undefined)
  }

  count(): void {
    this.#records += 1
  }

  follow(row: Row, isCoded: boolean, enter: EnterRecord): void {
    const { grid } = this.#list
    if (grid === undefined) this.#enterRecord(row, enter)
    else this.#take(row, isCoded ? RECORD : rowKind(row, this.#shapeOf(grid), grid.map), grid, enter)
    this.isSettled = this.#waiting.length === 0 && !this.#isBelowTable
  }

  finish(enter: EnterRecord): void {
    this.#settleBelow(enter)
    this.#sections.close(this.#records)
  }

  faults(): readonly ListFault[] {
    const { place } = this.#list
    return [
      ...this.#headings.fault('repeated-heading', place),
      ...this.#changes,
      ...this.#sections.faults(),
      ...this.#notes.fault('notes-in-list', place),
    ]
  }

  properties(): readonly Property[] {
    return [...(this.#mapping?.properties ?? []), ...this.#sections.properties]
  }

  report(): Pick<SourceReport, 'sections' | 'totals'> {
    return this.#sections.report()
  }

  #take(row: Row, kind: RowKind, grid: Grid, enter: EnterRecord): void {
    if (kind.kind === 'loose' && this.#isBelowTable) {
      this.#notes.add(row, kind.text)
      return
    }
    if (kind.kind === 'section') {
      if (this.#waiting.push({ row, kind }) > MOST_WAITING) this.#settleAbove(enter, row)
      return
    }
    if (kind.kind === 'note') {
      if (kind.opens) this.#settleBelow(enter)
      this.#isBelowTable ||= kind.opens
      this.#notes.add(row, kind.text)
      return
    }
    this.#settleAbove(enter, row)
    if (kind.kind === 'heading') this.#repeatHeading(row, kind.mapping, grid)
    else if (kind.kind === 'total') this.#sections.total(kind, row, this.#records)
    else {
      this.#isBelowTable = false
      this.#enterRecord(row, enter)
    }
  }

  #enterRecord(row: Row, enter: EnterRecord): void {
    this.#records += 1
    enter(row)
  }

  /** Something follows: what waited is what it seemed to be. Capitals say nothing among names that are all in capitals. */
  #settleAbove(enter: EnterRecord, next: Row): void {
    if (this.#waiting.length === 0) return
    const settled = this.#waiting
    this.#waiting = []
    const nextName = next.cells[this.#shape?.nameColumn ?? -1] ?? ''
    for (const { row, kind } of settled) {
      if (kind.because === 'capitals' && isInCapitals(nextName)) this.#enterRecord(row, enter)
      else this.#openSection(row, kind)
    }
  }

  /** No record follows: only a title that says so itself is one. */
  #settleBelow(enter: EnterRecord): void {
    const settled = this.#waiting
    this.#waiting = []
    for (const { row, kind } of settled) {
      if (kind.because === 'named' || kind.because === 'numbered') this.#openSection(row, kind)
      else if (kind.because === 'capitals' && !this.#isBelowTable) this.#enterRecord(row, enter)
      else this.#notes.add(row, kind.title.text)
    }
  }

  #openSection(row: Row, { title }: Section): void {
    this.#sections.open(title, row, this.#records)
    this.circumstances = circumstancesOf(this.#sections.gives, this.#mapping)
  }

  #repeatHeading(row: Row, again: Mapping | undefined, grid: Grid): void {
    if (again === undefined || isSameOrder(again, this.#mapping ?? grid.mapping)) {
      this.#headings.add(row, '')
      return
    }
    this.#mapping = again
    this.#shape = tableShape(again, row.cells, [row])
    this.circumstances = circumstancesOf(this.#sections.gives, again)
    const columns = again.columns.map(({ heading }) => heading).join(' | ')
    this.#changes.push({
      rule: 'changed-columns',
      facts: { columns },
      location: atRow(this.#list.place, row),
    })
  }

  #shapeOf({ mapping, texts, headings }: Grid): TableShape {
    this.#shape ??= tableShape(mapping, texts, headings)
    return this.#shape
  }
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

function isSameOrder(a: Mapping, b: Mapping): boolean {
  const known = new Map(b.columns.map(({ index, field }) => [index, field]))
  return a.columns.every(({ index, field }) => known.get(index) === field)
}

/** Rows of one kind, said once: how many, and the first. */
class CountedRows {
  #rows = 0
  #first: (RowPlace & { readonly text: string }) | undefined

  add(row: Row, text: string): void {
    this.#rows += 1
    this.#first ??= { ...rowPlace(row), text }
  }

  fault(rule: 'repeated-heading' | 'notes-in-list', place: ListFault['location']): readonly ListFault[] {
    if (this.#first === undefined) return []
    const { row, text } = this.#first
    const facts = { rows: this.#rows, first: row, ...(text !== '' && { text: text.slice(0, 120) }) }
    return [{ rule, facts, location: atRow(place, this.#first) }]
  }
}
