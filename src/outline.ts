import type { List, Remark } from './list.ts'
import type { Property } from './model/procedure.ts'
import type { SourceReport } from './model/report.ts'
import type { Row } from './model/row.ts'
import { type Circumstances, circumstancesOf } from './normalise/circumstances.ts'
import type { Mapping } from './normalise/mapping.ts'
import { type RowKind, rowKind, tableShape } from './normalise/row-kind.ts'
import { type Place, Sections } from './sections.ts'

/**
 * Follows a list from row to row and tells procedures from what stands between them: titles of sections, totals, the
 * headings once more, signatures. Only rows without a usable code are looked at; a list that has none of these pays one
 * comparison a row.
 */
export interface Outline {
  /** Nothing about the rows above is open: a record with a code can be entered straight away, with `count`. */
  readonly isSettled: boolean
  /** What holds for the records at this place of the list; undefined where the list is plain. */
  readonly circumstances: Circumstances | undefined
  /** A record was entered. */
  count(): void
  /**
   * Any other row. Calls `enter` for every row that is a record for certain now, in order, each at a moment when
   * `circumstances` are those of its place.
   */
  follow(row: Row, isCoded: boolean, enter: (row: Row) => void): void
  /** After the last row. */
  finish(enter: (row: Row) => void): void
  /** What has to be said of the rows that are no records. Complete after `finish`. */
  remarks(): readonly Remark[]
  /** Properties that some section gives. */
  properties(): readonly Property[]
  report(): Pick<SourceReport, 'sections' | 'totals'>
}

/** Rows that may wait for the next record. A table with more loose rows in a run is no table, and they are records with their findings. */
const MOST_WAITING = 64

type Waiting = { readonly row: Row; readonly kind: Extract<RowKind, { kind: 'section' | 'loose' }> }

export function createOutline(list: List): Outline {
  const { grid, place } = list
  let records = 0
  let waiting: Waiting[] = []
  /** A block of signatures has begun: what is loose from here to the next record belongs to it. */
  let isBelowTable = false
  let mapping: Mapping | undefined
  let shape = grid && tableShape(grid.mapping, grid.texts, grid.headings)
  const sections = new Sections(place, grid?.titles ?? [])
  const notes = new Folded()
  const headings = new Folded()
  const remarks: Remark[] = []
  let circumstances = circumstancesOf(sections.gives, mapping)

  function enterRecord(row: Row, enter: (row: Row) => void): void {
    records += 1
    enter(row)
  }

  function openSection(row: Row, { title }: Extract<RowKind, { kind: 'section' }>): void {
    sections.open(title, row, records)
    circumstances = circumstancesOf(sections.gives, mapping)
  }

  /** Something follows: what waited is what it seemed to be. Capitals say nothing among names that are all in capitals. */
  function settleAbove(enter: (row: Row) => void, next?: Row): void {
    if (waiting.length === 0) return
    const settled = waiting
    waiting = []
    const nextName = shape?.nameColumn === undefined ? '' : (next?.cells[shape.nameColumn] ?? '')
    for (const { row, kind } of settled) {
      const isName = kind.kind === 'section' && kind.because === 'capitals' && isInCapitals(nextName)
      if (kind.kind === 'section' && !isName) openSection(row, kind)
      else enterRecord(row, enter)
    }
  }

  /** No record follows: only a title that says so itself is one. */
  function settleBelow(enter: (row: Row) => void): void {
    const settled = waiting
    waiting = []
    for (const { row, kind } of settled) {
      if (kind.kind === 'loose') notes.add(row, kind.text)
      else if (kind.because === 'named' || kind.because === 'numbered') openSection(row, kind)
      else if (kind.because === 'capitals' && !isBelowTable) enterRecord(row, enter)
      else notes.add(row, kind.title.text)
    }
  }

  function repeatHeading(row: Row, again: Mapping | undefined): void {
    const before = mapping ?? grid?.mapping
    if (again === undefined || before === undefined || isSameOrder(again, before)) {
      headings.add(row, '')
      return
    }
    mapping = again
    shape = tableShape(again, row.cells, [row])
    circumstances = circumstancesOf(sections.gives, mapping)
    const columns = again.columns.map(({ heading }) => heading).join(' | ')
    remarks.push({ rule: 'changed-columns', facts: { columns }, location: at(place, row) })
  }

  return {
    get isSettled() {
      return waiting.length === 0 && !isBelowTable
    },
    get circumstances() {
      return circumstances
    },
    count() {
      records += 1
    },
    follow(row, isCoded, enter) {
      const kind: RowKind =
        isCoded || shape === undefined || grid === undefined
          ? { kind: 'record' }
          : rowKind(row, shape, grid.map)
      if (kind.kind === 'section' || kind.kind === 'loose') {
        if (isBelowTable && kind.kind === 'loose') notes.add(row, kind.text)
        else if (waiting.push({ row, kind }) > MOST_WAITING) settleAbove(enter)
        return
      }
      if (kind.kind === 'note') {
        if (kind.opens) settleBelow(enter)
        isBelowTable ||= kind.opens
        notes.add(row, kind.text)
        return
      }
      settleAbove(enter, kind.kind === 'record' ? row : undefined)
      if (kind.kind === 'heading') repeatHeading(row, kind.mapping)
      else if (kind.kind === 'total') sections.total(kind, row, records)
      else {
        isBelowTable = false
        enterRecord(row, enter)
      }
    },
    finish(enter) {
      // A list of nothing but loose texts is a list of faulty records, not an empty one.
      if (records === 0 && sections.count === 0) settleAbove(enter)
      else settleBelow(enter)
      sections.close(records)
    },
    remarks: () => [
      ...headings.remark('repeated-heading', place),
      ...remarks,
      ...sections.remarks(),
      ...notes.remark('notes-in-list', place),
    ],
    properties: () => [...(mapping?.properties ?? []), ...sections.properties],
    report: () => sections.report(),
  }
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

function isSameOrder(a: Mapping, b: Mapping): boolean {
  const known = new Map(b.columns.map(({ index, field }) => [index, field]))
  return a.columns.every(({ index, field }) => known.get(index) === field)
}

function at(place: Remark['location'], { row, line }: Place): Remark['location'] {
  return line === undefined ? { ...place, row } : { ...place, row, line }
}

/** Rows of one kind, said once: how many, and the first. */
class Folded {
  #rows = 0
  #first: (Place & { readonly text: string }) | undefined

  add({ row, line }: Row, text: string): void {
    this.#rows += 1
    this.#first ??= { row, ...(line === undefined ? {} : { line }), text }
  }

  remark(rule: 'repeated-heading' | 'notes-in-list', place: Remark['location']): readonly Remark[] {
    if (this.#first === undefined) return []
    const { row, text } = this.#first
    return [
      {
        rule,
        facts: { rows: this.#rows, first: row, ...(text !== '' && { text: text.slice(0, 120) }) },
        location: at(place, this.#first),
      },
    ]
  }
}
