import { isFromAbove, type Row } from '../../../model/row.ts'
import { foldWord } from '../../../text/fold.ts'
import { fieldOfHeading, type MapColumns, type Mapping, namesProcedures } from '../mapping.ts'
import { isColumnNumbers } from './heading-rows.ts'
import { isRunningNumberHeading } from './heading-text.ts'
import { isSectionNumber, readSectionTitle, type SectionTitle } from './section-title.ts'
import { readTotal } from './total.ts'

/** What a row of a table is. Only the first is a procedure. */
export type RowKind =
  | { readonly kind: 'record' }
  | { readonly kind: 'section'; readonly title: SectionTitle; readonly because: SectionSign }
  | { readonly kind: 'total'; readonly text: string; readonly declared: readonly number[] }
  /** The headings again; `mapping` when they say more than that they are the same. */
  | { readonly kind: 'heading'; readonly mapping: Mapping | undefined }
  /** `opens`: of the block at the end (signatures, recipients), so that loose rows below it are notes too. */
  | { readonly kind: 'note'; readonly text: string; readonly opens: boolean }
  /** A text beside the columns of code and name. Below the signatures it is a note, anywhere else a faulty record. */
  | { readonly kind: 'loose'; readonly text: string }

/**
 * What tells a title. Named or numbered it says so itself. Else it is one when records follow: at the end of a list a text
 * that is merged or stands in front is a note; and one in capitals is a record among names that are all in capitals, or at the end.
 */
type SectionSign = 'named' | 'numbered' | 'merged' | 'capitals' | 'in-front'

/** What a list's headings tell of the shape of its rows. */
export interface TableShape {
  readonly mapping: Mapping
  /** Columns of the codes and of the names; at least one is there. */
  readonly codeColumn: number | undefined
  readonly nameColumn: number | undefined
  readonly identifying: readonly number[]
  /** Column of the running numbers, when there is one. */
  readonly numberColumn: number | undefined
  /** The rows of its headings, folded, and what stands in them over codes and names. */
  readonly headingKeys: ReadonlySet<string>
  readonly headingWords: ReadonlySet<string>
}

// Lists of one system share their headings, and with them one mapping.
const SHAPES = new WeakMap<Mapping, TableShape>()

export function tableShape(mapping: Mapping, texts: readonly string[], headings: readonly Row[]): TableShape {
  const shape = SHAPES.get(mapping) ?? makeShape(mapping, texts, headings)
  SHAPES.set(mapping, shape)
  return shape
}

function makeShape(mapping: Mapping, texts: readonly string[], headings: readonly Row[]): TableShape {
  const columnOf = (id: string) => mapping.columns.find(({ field }) => field.id === id)?.index
  const [codeColumn, nameColumn] = [columnOf('code'), columnOf('name')]
  const identifying = [codeColumn, nameColumn].filter((column) => column !== undefined)
  const numbers = texts.findIndex(isRunningNumberHeading)
  return {
    mapping,
    codeColumn,
    nameColumn,
    identifying,
    numberColumn: numbers === -1 ? undefined : numbers,
    headingKeys: new Set(headings.flatMap((row) => [keyOf(row.cells), ownKeyOf(row)])),
    headingWords: new Set(
      headings.flatMap(({ cells }) => identifying.map((column) => foldWord(cells[column] ?? ''))),
    ),
  }
}

const VISIBLE = /[^\s\p{C}]/u

const RECORD: RowKind = { kind: 'record' }

// A title or a remark is short; a procedure fills more cells than these.
const MOST_TEXTS = 3
const LONGEST_TITLE = 200
const LONGEST_PLAIN_TITLE = 80
const LONGEST_HEADING = 60

/**
 * Decides what a row without a usable code is. Pure: the rows around it are the business of the outline.
 *
 * | what stands in the row                                                      | it is                        |
 * | --------------------------------------------------------------------------- | ---------------------------- |
 * | characters that nobody sees: NUL from a failing disk, zero-width spaces     | a note                       |
 * | the cells of a heading row, or known headings in half of the filled cells    | the headings again           |
 * | `(1)`, `(2)`, `(3)` …                                                        | part of the headings         |
 * | `Tổng cộng`, `Tổng số`, `Cộng`, `Total`, and else only numbers               | a total                      |
 * | a running number and a text                                                 | a record, whatever it says * |
 * | words of signatures, recipients, remarks, page numbers                       | a note                       |
 * | one text that names a field, a level, a status or an annex                   | a section                    |
 * | one text numbered `I`, `A`, `II.1`                                           | a section                    |
 * | one text merged across most of the table                                    | a section, if records follow |
 * | one text in capitals in a list of running numbers, itself without           | a section, if records follow |
 * | one short text in the first column, which is not that of the names           | a section, if records follow |
 * | one or two texts, none in the columns of code and name                       | a note below the signatures, |
 * |                                                                             | a record anywhere else       |
 * | anything else                                                               | a record, with its findings  |
 *
 * (*) A section may be numbered like a record; then it has to name its field, level or status.
 */
export function rowKind(row: Row, shape: TableShape, map: MapColumns): RowKind {
  const filled = own(row)
  const [first] = filled
  if (first === undefined) return RECORD
  if (!filled.some(({ text }) => VISIBLE.test(text))) return { kind: 'note', text: '…', opens: false }
  const again = headingAgain(row, filled, shape, map)
  if (again !== undefined) return again
  const total = readTotal(filled, shape.mapping)
  if (total !== undefined) return { kind: 'total', ...total }
  const number = filled.length > 1 && isNumber(first.text) ? first : undefined
  const rest = number === undefined ? filled : filled.slice(1)
  const texts = rest.filter(({ text }) => /\p{L}{2}/u.test(text))
  const [label] = texts
  if (label === undefined || texts.length > MOST_TEXTS) return RECORD
  const isRunning = number !== undefined && /^\d+[.)]?$/.test(number.text)
  const section =
    texts.length === 1 && label.text.length <= LONGEST_TITLE
      ? asSection(row, label, { number: number?.text, isRunning, rest }, shape)
      : undefined
  // `Q. CHỦ TỊCH` signs for somebody; Q numbers no section.
  if (section?.because === 'named' || (section?.because === 'numbered' && !SIGNATURES.test(label.text)))
    return section
  if (!isRunning) {
    const remark = texts.map(({ text }) => asNote(text)).find((note) => note !== undefined)
    if (remark !== undefined) return remark
  }
  if (section !== undefined) return section
  const isBeside = texts.every(({ column }) => !shape.identifying.includes(column))
  return isBeside &&
    !isRunning &&
    filled.length <= MOST_TEXTS - 1 &&
    shape.identifying.every((column) => !has(row, column))
    ? { kind: 'loose', text: label.text }
    : RECORD
}

interface Cell {
  readonly column: number
  readonly text: string
}

/** The cells that have a text of their own. */
function own(row: Row): readonly Cell[] {
  const { cells } = row
  const filled: Cell[] = []
  for (let column = 0; column < cells.length; column += 1) {
    const text = (cells[column] ?? '').trim()
    if (text !== '' && !isFromAbove(row, column)) filled.push({ column, text })
  }
  return filled
}

function has({ cells }: Row, column: number): boolean {
  return (cells[column] ?? '').trim() !== ''
}

function isNumber(text: string): boolean {
  return isSectionNumber(text) || /^\d+[.)]?$/.test(text)
}

function headingAgain(
  row: Row,
  filled: readonly Cell[],
  shape: TableShape,
  map: MapColumns,
): RowKind | undefined {
  const suspects = shape.identifying.map((column) => (row.cells[column] ?? '').trim())
  const isSuspect = suspects.some(
    (text) => text !== '' && text.length <= LONGEST_HEADING && isHeading(text, shape),
  )
  if (isSuspect) {
    const mapping = map(row.cells)
    const isMostly = mapping.columns.length >= 2 && mapping.columns.length * 2 >= filled.length
    if (isMostly && namesProcedures(mapping)) {
      return { kind: 'heading', mapping: shape.headingKeys.has(keyOf(row.cells)) ? undefined : mapping }
    }
  }
  // Blank cells under the codes and names: the lower part of headings in two rows; and a list of a single column.
  const mayRepeat = isSuspect || suspects.every((text) => text === '')
  if (mayRepeat && shape.headingKeys.has(ownKeyOf(row))) return { kind: 'heading', mapping: undefined }
  return isColumnNumbers(row) ? { kind: 'heading', mapping: undefined } : undefined
}

function isHeading(text: string, { headingWords }: TableShape): boolean {
  return fieldOfHeading(text) !== undefined || headingWords.has(foldWord(text))
}

function keyOf(cells: readonly string[]): string {
  return cells.map(foldWord).join('|').replace(/\|+$/, '')
}

/** A repeated heading is often pasted without the merged cells that reached down into it. */
function ownKeyOf({ cells, carried }: Row): string {
  return keyOf(carried === undefined ? cells : cells.map((cell, at) => (carried.includes(at) ? '' : cell)))
}

const TITLE_PLACES: ReadonlySet<string> = new Set(['code', 'name', 'field'])

function asSection(
  row: Row,
  label: Cell,
  { number, isRunning, rest }: { number: string | undefined; isRunning: boolean; rest: readonly Cell[] },
  { mapping, codeColumn, nameColumn, numberColumn }: TableShape,
): Extract<RowKind, { kind: 'section' }> | undefined {
  // Beside the title only a count may stand; a number among the codes is a code in bad shape, and the row a record.
  const isCount = ({ column, text }: Cell) => column !== codeColumn && /^\(?\d[\d.,]*\)?$/.test(text)
  if (rest.length > 2 || rest.some((cell) => cell !== label && !isCount(cell))) return undefined
  // "Cấp xã" among the levels is a level, and its row a record that says nothing else.
  const meaning = mapping.columns.find(({ index }) => index === label.column)?.field.id
  if (meaning !== undefined && !TITLE_PLACES.has(meaning)) return undefined
  const title = readSectionTitle(label.text, number)
  if (title.isNamed) return { kind: 'section', title, because: 'named' }
  // In the column of codes a word with a digit, or a word alone, is a code in bad shape.
  if (label.column === codeColumn && !/^[^\d_]+\s[^\d_]+$/.test(title.words)) return undefined
  if (!/\p{L}{2}/u.test(title.words)) return undefined
  const because = signOf(title, { isRunning, isAlone: rest.length === 1 })
  return because && { kind: 'section', title, because }

  function signOf(
    { number: numbered, isCapitals, text }: SectionTitle,
    { isRunning, isAlone }: { isRunning: boolean; isAlone: boolean },
  ): SectionSign | undefined {
    if (!isRunning && numbered !== undefined && !/^\d+$/.test(numbered)) return 'numbered'
    if (isRunning || !isAlone) return undefined
    if ((row.across ?? 1) >= Math.max(3, mapping.width / 2)) return 'merged'
    if (label.column === 0 && meaning !== 'name') {
      const isShort =
        text.length <= LONGEST_PLAIN_TITLE && /\p{L}\s+\p{L}/u.test(text) && !/[.;:,!?…]$/.test(text)
      return isShort ? 'in-front' : undefined
    }
    const isUnnumbered = numberColumn !== undefined && !has(row, numberColumn)
    return isCapitals && isUnnumbered && label.column === nameColumn ? 'capitals' : undefined
  }
}

const SIGNATURES =
  /^(?:nơi nhận(?!\p{L})|(?:tm|kt|tl|tuq|q)\.\s*\p{L}|người (?:lập|kiểm tra|duyệt|ký|tổng hợp)(?!\p{L})|xác nhận của|\((?:đã )?ký|-\s*(?:như|lưu|các|ủy ban|ubnd|sở|văn phòng|chủ tịch|vpcp|cổng)(?!\p{L})|lưu:|(?:[\p{L}\s.]{0,40},\s*)?ngày\s*[\d.…_]*\s*tháng\s*[\d.…_]*\s*năm[\s\d.…_]*$)/iu
const ROLES =
  /^(?:phó )?(?:chủ tịch|giám đốc|thủ trưởng|trưởng phòng|chánh văn phòng|cục trưởng|chi cục trưởng)(?: \p{L}{2,12}){0,2}$/iu
const REMARKS =
  /^(?:\*+\s*)?(?:ghi chú|chú thích|lưu ý|chú giải|nguồn|note)\s*(?:[:.(]|$)|^\(kèm theo|^\(ban hành kèm/iu
const PAGES = /^(?:trang|page)\s*:?\s*\d+(?:\s*(?:\/|of|trên)\s*\d+)?$/iu

function asNote(text: string): RowKind | undefined {
  const line = text.slice(0, LONGEST_TITLE).replace(/\s+/g, ' ')
  if (SIGNATURES.test(line) || ROLES.test(line)) return { kind: 'note', text: line, opens: true }
  if (REMARKS.test(line) || PAGES.test(line)) return { kind: 'note', text: line, opens: false }
  return undefined
}
