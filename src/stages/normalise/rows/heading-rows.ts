import type { ColumnChoice } from '../../../model/request.ts'
import { isFromAbove, type Row } from '../../../model/row.ts'
import { foldWord } from '../../../text/fold.ts'
import { fields } from '../fields.ts'
import { fieldOfHeading, type MapColumns, type Mapping, namesProcedures } from '../mapping.ts'
import { columnLeftOf, hasOwn, partsOf, textAt } from './heading-parts.ts'

/** Headings that stand in one row or in several, read as one. */
export interface Headings {
  readonly mapping: Mapping
  /** What each column is headed by: `Mức độ DVC / Toàn trình` where the headings stand in two rows. */
  readonly texts: readonly string[]
  /** Places of the first and the last of their rows among the rows given. */
  readonly first: number
  readonly last: number
}

/** A group, its parts, parts of these, and once more. More rows of headings have not been seen. */
const MOST_ROWS = 4

/** A heading of a column is a few words; what is longer is a sentence or a value. */
const LONGEST = 60

/** Where the headings of code and name reach down beside it, a row is of the headings, and a group may name its law. */
const LONGEST_GROUP = 400

const BETWEEN = ' / '

/**
 * The headings around the row that was found: with it, rows below that divide its headings (`Mức độ DVC` into
 * `Toàn trình | Một phần`) or name the units below them, rows above that gather them, and the row of column numbers,
 * `(1) | (2) | (3)`.
 *
 * A group stands in the first of its columns, and its other columns are blank: merged in the spreadsheet, and lost in
 * CSV. So a blank takes the heading to its left where a row below has something to divide. A composed heading means what
 * all of it says (`Phí, lệ phí / Trực tuyến`), else what its group's value says (`Cấp thực hiện / Tỉnh`: a column of
 * marks), else what its last known part says.
 */
export function headingsAround(
  rows: readonly Row[],
  found: { readonly mapping: Mapping; readonly index: number },
  map: MapColumns,
  choice?: ColumnChoice,
): Headings {
  let first = found.index
  let last = first
  let headings = { mapping: found.mapping, texts: rows[first]?.cells ?? [] }
  if (first === 0 && holdsCode(rows[1], found.mapping)) return { ...headings, first, last }
  while (last - first + 1 < MOST_ROWS) {
    const [above, below] = [rows[last], rows[last + 1]]
    if (above === undefined || below === undefined) break
    if (!divides(below, above, headings.mapping, map) && !continues(below, headings.mapping)) break
    last += 1
    headings = compose(rows.slice(first, last + 1), map, choice)
  }
  while (last - first + 1 < MOST_ROWS) {
    const above = rows[first - 1]
    if (above === undefined || own(above).length < 2) break
    const gathered = compose(rows.slice(first - 1, last + 1), map, choice)
    if (gathered.mapping.columns.length <= headings.mapping.columns.length) break
    first -= 1
    headings = gathered
  }
  const next = rows[last + 1]
  if (next !== undefined && isColumnNumbers(next)) last += 1
  return { ...headings, first, last }
}

/** The row below the headings is mostly the first procedure. One look at its code, and there is nothing more to find. */
function holdsCode(row: Row | undefined, { columns }: Mapping): boolean {
  const code = columns.find(({ field }) => field.id === 'code')
  return code !== undefined && /^\d\.\d{6}/.test(row?.cells[code.index] ?? '')
}

/** `(1) | (2) | (3)`, as printed under the headings of official tables, also `A | B | 1 | 2`; a sum may stand there as `5=3+4`. */
export function isColumnNumbers(row: Row): boolean {
  let filled = 0
  let before = Number.NaN
  let letters = 0
  for (const [column, cell] of row.cells.entries()) {
    if (cell.trim() === '' || isFromAbove(row, column)) continue
    if (filled === letters && COLUMN_LETTER.exec(cell)?.[1] === LETTERS[letters]) {
      letters += 1
      filled += 1
      continue
    }
    const number = Number(COLUMN_NUMBER.exec(cell)?.[1] ?? Number.NaN)
    const continues = filled === letters ? number <= 1 : number === before + 1
    if (!continues) return false
    before = number
    filled += 1
  }
  return filled >= 3
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const COLUMN_LETTER = /^\s*[([]?([A-Z])[)\]]?\s*$/
const COLUMN_NUMBER = /^\s*[([]?(\d{1,2})[)\]]?\s*(?:=[\s\d()+\-*/:[\]]*)?$/

function compose(
  rows: readonly Row[],
  map: MapColumns,
  choice: ColumnChoice | undefined,
): { mapping: Mapping; texts: readonly string[] } {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const parts = Array.from({ length: width }, (_, column) => partsOf(rows, column))
  const texts = parts.map((each) => each.join(BETWEEN))
  const chosen = new Set(Object.values(choice ?? {}).map(foldWord))
  const understood = map(
    parts.map((each) => meaningful(each, chosen)),
    choice,
  )
  // Parts of a group are no other places of one field: what stands under `Đề xuất` is no level of today.
  const columns = understood.columns.map(({ alternatives = [], ...column }) => {
    const others = alternatives.filter(({ index }) => (parts[index]?.length ?? 0) < 2)
    const heading = texts[column.index] ?? ''
    return { ...column, heading, ...(others.length === 0 ? {} : { alternatives: others }) }
  })
  const claimed = new Set(columns.map(({ index }) => index))
  const ignored = texts.filter((text, column) => text !== '' && !claimed.has(column))
  // Two parts of one group fall back to its meaning: the first is read, the others are ignored and said to be.
  const duplicates = understood.duplicates.filter((word) => texts.filter((text) => text === word).length > 1)
  return { mapping: { ...understood, columns, ignored, duplicates }, texts }
}

/** The word by which a composed heading is known. */
function meaningful(parts: readonly string[], chosen: ReadonlySet<string>): string {
  const whole = parts.join(BETWEEN)
  const fromLast = [...parts].reverse()
  const wanted = [whole, ...fromLast].find((text) => chosen.has(foldWord(text)))
  if (wanted !== undefined) return wanted
  if (parts.length < 2 || fieldOfHeading(whole) !== undefined) return whole
  const [value = '', ...groups] = fromLast
  const marked = groups.map((group) => markColumn(group, value)).find((heading) => heading !== undefined)
  // `Thời hạn / Theo quy định / (ngày)`: a unit belongs to the group that is known with it.
  const inUnit = groups.map((group) => `${group} ${value}`).find((text) => fieldOfHeading(text) !== undefined)
  return marked ?? inUnit ?? fromLast.find((part) => fieldOfHeading(part) !== undefined) ?? whole
}

/** A column headed by a value of its group's field is a column of marks, and one of the fields is that. */
function markColumn(group: string, value: string): string | undefined {
  const field = fieldOfHeading(group)
  const said = field?.read(value)
  if (field === undefined || said?.set === undefined || said.unread !== undefined) return undefined
  const meaning = JSON.stringify(said.set)
  if (meaning === '{}') return undefined
  return fields.find((each) => each !== field && JSON.stringify(each.read('x').set) === meaning)?.id
}

/** Whether a row is the lower part of the headings: it says nothing of a procedure, and it divides one of them at least. */
function divides(row: Row, above: Row, mapping: Mapping, map: MapColumns): boolean {
  const identifying = mapping.columns.filter(({ field }) => field.id === 'code' || field.id === 'name')
  const identified = identifying.filter(({ index }) => hasOwn(row, index))
  const isHeading = (text: string) => !/\d/.test(text) && fieldOfHeading(text) !== undefined
  if (!identified.every(({ index }) => isHeading(textAt(row, index)))) return false
  const cells = own(row)
  if (
    cells.length === 0 ||
    cells.some(({ text }) => text.length > LONGEST || !/\p{L}{2}|^[0-4]$/u.test(text))
  ) {
    return false
  }
  const isDivided = cells.some(({ column }) => {
    const group = textAt(above, column) === '' ? columnLeftOf(above, column) : -1
    return group !== -1 && hasOwn(row, group)
  })
  if (!isDivided) return false
  const itself = map(row.cells)
  if (namesProcedures(itself) && itself.columns.length * 2 >= cells.length) return true
  return identified.length === 0
}

/**
 * Whether a row goes on with headings that it does not divide: the headings of code and name are merged down into it, or
 * all it says stands in brackets, as units do: `(ngày)`, `(đồng)`.
 */
function continues(row: Row, { columns }: Mapping): boolean {
  const identifying = columns.filter(({ field }) => field.id === 'code' || field.id === 'name')
  const cells = own(row)
  const areWords = (longest: number) =>
    cells.length > 0 && cells.every(({ text }) => text.length <= longest && /\p{L}{2}/u.test(text))
  if (identifying.every(({ index }) => row.carried?.includes(index))) return areWords(LONGEST_GROUP)
  return (
    areWords(LONGEST) &&
    identifying.every(({ index }) => textAt(row, index) === '') &&
    cells.every(({ text }) => /^\([^()]+\)$/.test(text))
  )
}

function own(row: Row): { readonly column: number; readonly text: string }[] {
  return row.cells.flatMap((_, column) => (hasOwn(row, column) ? { column, text: textAt(row, column) } : []))
}
