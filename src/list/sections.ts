import { atRow, type Location, type RowPlace, rowPlace } from '../model/location.ts'
import type { Property } from '../model/procedure.ts'
import type { SectionReport, SourceReport, TotalReport } from '../model/report.ts'
import type { Row } from '../model/row.ts'
import { type Given, readSectionTitle, type SectionTitle } from '../stages/normalise/rows/section-title.ts'
import type { Grid, ListFault } from './list.ts'

/** How many sections and totals of a list the report names one by one. */
const KEPT = 1_000
/** Part, chapter, section, paragraph: deeper nesting has not been seen. */
const DEEPEST = 8

interface Open {
  readonly title: SectionTitle
  /** How it is numbered, and what it gives when it is not: another of the same kind ends it. */
  readonly style: string
  readonly place: RowPlace
  /** Records above it. */
  readonly from: number
  readonly report: { records: number } & SectionReport
}

/**
 * The sections of a list, one in another, and what they say together: the inner one counts where two say the same. A
 * title ends the sections with its style of number and all inside them (`II` ends `I`, and the `1` below it). One without
 * a number ends those that gave the same.
 */
export class Sections {
  readonly #list: Location
  readonly #titles: readonly (SectionReport & { records: number })[]
  readonly #properties = new Set<Property>()
  readonly #open: Open[] = []
  readonly #sections: SectionReport[] = []
  readonly #totals: TotalReport[] = []
  readonly #faults: ListFault[] = []
  #count = 0
  #first: (RowPlace & { readonly title: string }) | undefined
  #sinceTotal = 0

  constructor(list: Location, grid: Pick<Grid, 'titles' | 'above' | 'headings'> | undefined) {
    this.#list = list
    this.#titles = [...this.#readAbove(grid), ...this.#readTitles(grid?.titles ?? [])]
  }

  get count(): number {
    return this.#count
  }

  /** Everything some section gives. */
  get properties(): readonly Property[] {
    return [...this.#properties]
  }

  /** What holds for the records at this place. */
  get gives(): Given {
    return Object.assign(
      {},
      ...this.#titles.map(({ gives }) => gives),
      ...this.#open.map(({ title }) => title.gives),
    )
  }

  open(title: SectionTitle, place: RowPlace, records: number): void {
    const style = styleOf(title, this.#open)
    const same = this.#open.findIndex((each) => each.style === style)
    if (same !== -1) this.#closeFrom(same, records)
    else if (style === ANNEX) this.#closeFrom(0, records)
    if (this.#open.length >= DEEPEST) this.#closeFrom(DEEPEST - 1, records)
    const { text, gives, declared } = title
    const report = {
      row: place.row,
      title: text,
      gives,
      records: 0,
      ...(declared === undefined ? {} : { declared }),
    }
    this.#note(text, place, gives)
    if (this.#sections.length < KEPT) this.#sections.push(report)
    this.#open.push({ title, style, place, from: records, report })
  }

  /** A total counts the list, the section it stands in, or what stands since the last total. */
  total(
    { text, declared }: { text: string; declared: readonly number[] },
    place: RowPlace,
    records: number,
  ): void {
    const inner = this.#open.at(-1)
    const counts = [records, records - this.#sinceTotal, ...this.#open.map(({ from }) => records - from)]
    const agreed = declared.find((number) => counts.includes(number))
    const ofSection = inner !== undefined && !/^\P{L}*tổng/iu.test(text)
    const counted = agreed ?? (ofSection ? records - inner.from : records)
    this.#sinceTotal = records
    const stated = agreed ?? declared[0]
    if (this.#totals.length < KEPT) {
      this.#totals.push({
        row: place.row,
        text,
        counted,
        ...(stated === undefined ? {} : { declared: stated }),
      })
    }
    if (stated === undefined || agreed !== undefined) return
    this.#differ({ title: text, declared: stated, counted }, place)
  }

  /** After the last row. */
  close(records: number): void {
    this.#closeFrom(0, records)
    for (const title of this.#titles) title.records = records
  }

  faults(): readonly ListFault[] {
    if (this.#first === undefined) return this.#faults
    const { row, title } = this.#first
    const gives = [...this.#properties].join(', ')
    const facts = { rows: this.#count, first: row, title: title.slice(0, 120), gives }
    return [{ rule: 'section-rows', facts, location: atRow(this.#list, this.#first) }, ...this.#faults]
  }

  report(): Pick<SourceReport, 'sections' | 'totals'> {
    return {
      ...(this.#sections.length === 0 ? {} : { sections: this.#sections }),
      ...(this.#totals.length === 0 ? {} : { totals: this.#totals }),
    }
  }

  #closeFrom(depth: number, records: number): void {
    for (const { title, place, from, report } of this.#open.splice(depth)) {
      report.records = records - from
      const { declared, text } = title
      if (declared !== undefined && declared !== report.records) {
        this.#differ({ title: text, declared, counted: report.records }, place)
      }
    }
  }

  /**
   * The title of a list of abolished procedures says so of each of them, and that of a list of full-online services does
   * too. Nothing else is taken from titles: what they say of level and field is said of the decision, not of every row.
   */
  #readTitles(titles: readonly Row[]): readonly (SectionReport & { records: number })[] {
    const lines = titles.flatMap((row) =>
      row.cells.filter((cell) => cell.trim() !== '').map((text) => ({ row, text })),
    )
    const understood = lines
      .filter(({ text }) => text.length <= 400)
      .map(({ row, text }) => ({ row, ...readSectionTitle(text) }))
    const statuses = new Set(understood.flatMap(({ gives: { status } }) => status ?? []))
    const levels = new Set(understood.flatMap(({ gives: { serviceLevel } }) => serviceLevel ?? []))
    const [serviceLevel] = levels
    const gives: Given = {
      ...(statuses.size === 1 && statuses.has('abolished') && { status: 'abolished' }),
      ...(levels.size === 1 && serviceLevel !== undefined && { serviceLevel }),
    }
    const said = understood.find(
      ({ gives: own }) =>
        (gives.status !== undefined && own.status === gives.status) ||
        (gives.serviceLevel !== undefined && own.serviceLevel === gives.serviceLevel),
    )
    if (said === undefined) return []
    return [this.#noteTitle(said.text, said.row, gives)]
  }

  /** A title above the table in a document is that of the list below it alone: what it names holds for every row. */
  #readAbove(
    grid: Pick<Grid, 'above' | 'headings'> | undefined,
  ): readonly (SectionReport & { records: number })[] {
    const [place = { row: 1 }] = grid?.headings ?? []
    return (grid?.above ?? []).flatMap((title) => {
      const { text, gives } = readSectionTitle(title)
      const certain = certainIn(text, gives)
      return Object.keys(certain).length === 0 ? [] : [this.#noteTitle(text, place, certain)]
    })
  }

  #noteTitle(title: string, place: RowPlace, gives: Given): SectionReport & { records: number } {
    this.#note(title, place, gives)
    const report = { row: place.row, title, gives, records: 0 }
    this.#sections.push(report)
    return report
  }

  #note(title: string, place: RowPlace, gives: Given): void {
    this.#count += 1
    for (const property of Object.keys(gives)) this.#properties.add(property as Property) // `Given` is a part of a procedure
    this.#first ??= { ...rowPlace(place), title }
  }

  #differ(facts: { title: string; declared: number; counted: number }, place: RowPlace): void {
    const shown = { ...facts, title: facts.title.slice(0, 120) }
    this.#faults.push({ rule: 'total-differs', facts: shown, location: atRow(this.#list, place) })
  }
}

/** A title that names the offices of a province beside the communes, or several fields, tells no row which one is its own. */
function certainIn(title: string, { levels, field, ...others }: Given): Given {
  const isOfOne = levels !== undefined && (!levels.includes('commune') || !OFFICE_OF_PROVINCE.test(title))
  const isOneField = field !== undefined && !/[,;]| và /u.test(field)
  return { ...others, ...(isOfOne && { levels }), ...(isOneField && { field }) }
}

const OFFICE_OF_PROVINCE =
  /(?<!\p{L})(?:sở|ban quản lý|thanh tra tỉnh|(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) tỉnh)(?!\p{L})/iu

const ANNEX = 'annex'

/** `II.1` is numbered like `IV.3`. A letter that is also a Roman number is a letter where it continues letters: `H`, `I`. */
function styleOf({ number, text, gives }: SectionTitle, open: readonly Open[]): string {
  if (/^phụ lục/iu.test(text)) return ANNEX
  if (number === undefined) return `gives ${Object.keys(gives).join()}`
  const letter = open.find(({ style }) => style === 'A')?.title.number?.charCodeAt(0) ?? Number.NaN
  const parts = number.split('.').map((part) => {
    if (/^\d+$/.test(part)) return '1'
    const continues = part.length === 1 && part.charCodeAt(0) === letter + 1
    return /^[IVX]+$/.test(part) && !continues ? 'I' : 'A'
  })
  return parts.join('.')
}
