import type { Candidate, CodeForm, Unread, Untidiness, Untidy } from '../../model/candidate.ts'
import type { Procedure, Property, ServiceLevel } from '../../model/procedure.ts'
import type { Row } from '../../model/row.ts'
import { foldTidied } from '../../text/fold.ts'
import { mayHaveLostLetters, openWord } from '../../text/lost-letters.ts'
import { placeOfSuffix } from './agency-codes.ts'
import { CellMemory } from './cell-memory.ts'
import type { Field, Reading } from './field.ts'
import { inOrder } from './fields/service-level.ts'
import type { Mapping, ReadFrom } from './mapping.ts'
import { isProgramWord } from './program-word.ts'
import { type Tidied, tidy } from './tidy.ts'

/** Makes a record of the cells of one row. @param dates days that its spreadsheet stores, by column */
export type Normalise = (cells: readonly string[], dates?: Row['dates']) => Candidate

/** What one cell says, ready to be laid into a record. */
interface Cell {
  readonly properties: readonly Property[]
  /** Beside `properties`, one each. */
  readonly values: readonly unknown[]
  readonly unread: Reading['unread']
  readonly codeForm: CodeForm | undefined
  readonly serviceLevels: readonly ServiceLevel[] | undefined
  /** What had to be mended, when something had. */
  readonly untidy: { readonly text: string; readonly defects: readonly Untidiness[] } | undefined
  /** As it stands, when it holds letters no Vietnamese word has. */
  readonly strange: string | undefined
  /** `foldName` of the name that it is; empty when it is none. */
  readonly foldedName: string
}

const NONE: readonly never[] = []

/**
 * Makes a reader of rows for each mapping. Lists repeat their values, so what a text means for a field is decided once
 * and remembered. Memory: some thousand texts a field, whatever the length of the list.
 */
export function createNormaliser(): (mapping: Mapping) => Normalise {
  const remembered = new Map<Field, CellMemory<Cell>>()
  return (mapping) => {
    const reading = ({ index, field }: ReadFrom) => {
      const cells = remembered.get(field) ?? new CellMemory<Cell>()
      remembered.set(field, cells)
      return { index, field, cells }
    }
    const columns = mapping.columns.map((column) => ({
      ...reading(column),
      others: column.alternatives?.map(reading),
    }))
    return (cells, dates) => {
      const procedure: Procedure = {}
      let unread: Unread[] | undefined
      let untidy: Untidy[] | undefined
      let strange: Unread[] | undefined
      let codeForm: CodeForm | undefined
      let serviceLevels: ServiceLevel[] | undefined
      let foldedName = ''
      for (const column of columns) {
        const text = cells[column.index]
        const { others } = column
        if (others === undefined && (text === undefined || text === '')) continue
        const cell =
          others === undefined ? read(column, text ?? '', dates) : filled(column, others, cells, dates)
        if (cell === undefined) continue
        const { field } = column
        if (cell.untidy !== undefined) {
          untidy ??= []
          untidy.push({ property: field.properties[0] ?? 'name', ...cell.untidy })
        }
        if (cell.strange !== undefined) {
          strange ??= []
          strange.push({ property: field.properties[0] ?? 'name', text: cell.strange })
        }
        if (cell.unread !== undefined) {
          unread ??= []
          // One by one: a cell may hold more values than a call takes arguments.
          for (const one of cell.unread) unread.push(one)
        }
        if (cell.codeForm !== undefined) codeForm = cell.codeForm
        if (cell.serviceLevels !== undefined) {
          serviceLevels ??= []
          for (const level of cell.serviceLevels) serviceLevels.push(level)
        }
        // The first name stands.
        if (cell.foldedName !== '' && procedure.name === undefined) foldedName = cell.foldedName
        for (let at = 0; at < cell.properties.length; at += 1) {
          const property = cell.properties[at]
          if (property !== undefined) lay(procedure, property, cell.values[at])
        }
      }
      const levels =
        serviceLevels === undefined || serviceLevels.length < 2 ? undefined : inOrder(serviceLevels)
      if (levels?.[0] !== undefined) procedure.serviceLevel = levels[0]
      // A dash for the code of the office says nothing where such a code stands in another column.
      if (unread !== undefined && procedure.localCode !== undefined)
        unread = unread.filter((one) => one.property !== 'localCode' || one.isPlaceholder !== true)
      return {
        procedure,
        foldedName,
        codeForm,
        unread: unread === undefined || unread.length === 0 ? NONE : unread,
        untidy: untidy ?? NONE,
        strange: strange ?? NONE,
        serviceLevels: levels !== undefined && levels.length > 1 ? levels : undefined,
        suffixPlace: procedure.suffix === undefined ? undefined : placeOfSuffix(procedure.suffix),
        columns: mapping.properties,
      }
    }
  }
}

/** A column while it is read. */
interface ColumnReading {
  readonly index: number
  readonly field: Field
  readonly cells: CellMemory<Cell>
}

function read({ index, field, cells }: ColumnReading, text: string, dates: Row['dates']): Cell {
  const day = field.readDay === undefined ? undefined : dates?.get(index)
  return day === undefined ? understand(field, text, cells) : asCell(field.readDay?.(day) ?? NOTHING)
}

/** What the first of several columns of one field says; what none of them says stays as the first one has it. */
function filled(
  first: ColumnReading,
  others: readonly ColumnReading[],
  cells: readonly string[],
  dates: Row['dates'],
): Cell | undefined {
  const text = cells[first.index] ?? ''
  const own = text.trim() === '' ? undefined : read(first, text, dates)
  if (own !== undefined && says(own, first.field)) return own
  for (const other of others) {
    const beside = cells[other.index] ?? ''
    if (beside.trim() === '') continue
    const cell = read(other, beside, dates)
    if (says(cell, other.field) && cell.unread === undefined) return cell
  }
  return own ?? (text === '' ? undefined : read(first, text, dates))
}

function says({ properties }: Cell, { properties: [main] }: Field): boolean {
  return main !== undefined && properties.includes(main)
}

const LONGEST_REMEMBERED = 2_000

function understand(field: Field, text: string, cells: CellMemory<Cell>): Cell {
  if (text.length > LONGEST_REMEMBERED || !cells.isWorthwhile()) return readCell(field, text)
  let cell = cells.get(text)
  if (cell === undefined) {
    cell = readCell(field, text)
    cells.set(text, cell)
  }
  return cell
}

/**
 * Two columns may speak of one property: levels add up, a decision and a time limit have two parts, codes of an office
 * stand side by side, else the first one stands.
 */
function lay(into: Procedure, property: Property, value: unknown): void {
  const values = into as Record<Property, unknown> // what a field reads for a property is of its type
  const known = values[property]
  if (known === undefined) values[property] = value
  else if (property === 'levels') values[property] = [...new Set([...listed(known), ...listed(value)])]
  else if (property === 'decision' || property === 'timeLimit')
    values[property] = Object.assign({}, value, known)
  else if (property === 'localCode' && known !== value) values[property] = `${known}; ${value}`
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function readCell(field: Field, raw: string): Cell {
  const { text, defects: mended, strange } = field.multiline ? tidyLines(raw) : tidy(raw)
  const reading =
    text === '' ? NOTHING : isPlaceholder(field, text) ? placeholder(field, text) : readText(field, text)
  const { defects: more } = reading
  const defects = more === undefined ? mended : unite(mended, more)
  return {
    ...asCell(reading),
    untidy: defects.length === 0 || field.isPartOfCell ? undefined : { text: raw, defects },
    strange: strange && !field.isPartOfCell ? raw : undefined,
  }
}

/** Codes that offices make are any text, and several columns of them are put together. */
function isPlaceholder({ id }: Field, text: string): boolean {
  return id !== 'localCode' && isProgramWord(text)
}

function placeholder({ properties: [property = 'name'] }: Field, text: string): Reading {
  return { unread: [{ property, text, isPlaceholder: true }] }
}

/** What it was before its letters were lost is only told: nothing of it can be read. */
function readText(field: Field, text: string): Reading {
  const reading = field.read(text)
  const { words } = field
  if (words === undefined || reading.unread === undefined || !mayHaveLostLetters(text)) return reading
  const lost = lostWord(text, words())
  return lost === undefined
    ? reading
    : { ...reading, unread: reading.unread.map((unread) => ({ ...unread, lost })) }
}

/** The only value with a word that fits what is left. */
function lostWord(text: string, words: ReadonlyMap<string, string>): string | undefined {
  const open = openWord(text)
  if (open === undefined) return undefined
  const values = new Set([...words].flatMap(([word, value]) => (open.test(word) ? [value] : [])))
  const [only, ...others] = values
  return others.length === 0 ? only : undefined
}

function asCell({ set, unread, codeForm, serviceLevels }: Reading): Cell {
  return {
    properties: set === undefined ? NONE : (Object.keys(set) as Property[]), // `set` is a Procedure
    values: set === undefined ? NONE : Object.values(set),
    unread,
    codeForm,
    serviceLevels: serviceLevels ?? (set?.serviceLevel === undefined ? undefined : [set.serviceLevel]),
    untidy: undefined,
    strange: undefined,
    foldedName: set?.name === undefined ? '' : foldTidied(set.name),
  }
}

const NOTHING: Reading = {}

/** A line break that was tidied left a space behind: that is one fault, not two. */
function unite(mended: readonly Untidiness[], more: readonly Untidiness[]): readonly Untidiness[] {
  const others = mended.includes('line-break') ? more.filter((defect) => defect !== 'spaces') : more
  return [...new Set([...mended, ...others])]
}

/** Tidies each line for itself: here a line break separates values. Space at the end of a line is no fault. */
export function tidyLines(raw: string): Tidied {
  if (!/[\n\r\u0085\u2028\u2029]/.test(raw)) return tidy(raw.trim())
  const lines = raw.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((line) => tidy(line.trim()))
  const text = lines.flatMap((line) => line.text || []).join('\n')
  const tidied = { text, defects: [...new Set(lines.flatMap((line) => line.defects))] }
  return lines.some(({ strange }) => strange) ? { ...tidied, strange: true } : tidied
}
