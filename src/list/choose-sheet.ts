import type { SourceRequest, UnreadSheet } from '../model/request.ts'
import type { Row } from '../model/row.ts'
import { UserError } from '../model/user-error.ts'
import { readForm } from '../stages/normalise/codes/code-form.ts'
import { type Mapping, mapColumns } from '../stages/normalise/mapping.ts'
import { isOfProcedures } from '../stages/normalise/rows/statistics.ts'
import type { Sheet } from '../stages/read/format.ts'
import type { OpenSource } from '../stages/read/read.ts'
import { isCopy } from './copied-list.ts'
import { refusedHeadings } from './refused-headings.ts'
import { isReadable, type ReadableSheet, type SheetHead } from './sheet-head.ts'
import { textUnder } from './sheet-header.ts'

/**
 * The sheet that is the catalogue: the one the user named, else the one whose headings are best understood.
 * @throws UserError when there are no sheets or there is no such one, or no heading is a code or a name
 */
export function chooseSheet(
  heads: readonly SheetHead[],
  source: OpenSource,
  request: SourceRequest,
): ReadableSheet {
  const hasNames = source.format === 'json' || source.isWorkbook
  // A name that nobody looks at would be a list that nobody asked for.
  if (request.sheet !== undefined && !hasNames) throw new UserError('no-sheets', { source: request.path })
  const wanted = request.records ?? request.sheet
  const names = source.sheets.map(({ name }) => name ?? '')
  if (wanted !== undefined && hasNames) {
    const named = heads.find(({ sheet }) => sheet.name === wanted)
    if (named === undefined) throw noSuchList(wanted, names, source.input.path, request)
    if (!isReadable(named)) throw refusedHeadings(named, request)
    return named
  }
  const readable = heads.filter(isReadable).filter(({ sheet }) => sheet.guess !== 'whole')
  const record = heads.filter(isReadable).find((head) => head.sheet.guess === 'whole' && mayBeProcedure(head))
  const visible = readable.filter(({ sheet }) => !sheet.hidden)
  const list = mostUnderstood(visible.length > 0 ? visible : readable)
  const best = record !== undefined && isRecord(record, list) ? record : list
  if (best !== undefined) {
    if (lacksChosenColumn(best, request)) throw refusedHeadings(best, request)
    return best
  }
  const first = heads.find(({ rows }) => rows.length > 0)
  if (first !== undefined) throw refusedHeadings(first, request)
  const isJson = source.format === 'json' && heads.every(({ sheet }) => sheet.guess !== undefined)
  if (isJson || (source.document !== undefined && heads.length === 0))
    throw new UserError('no-list-in-file', { source: request.path, format: source.format })
  // Nothing in it at all: an empty list, which is a finding of the list and not a failure to read it.
  const nothing: Sheet = { shape: 'objects', rows: () => [] }
  const mapping = mapColumns([])
  const header = { mapping, texts: [], rowsAbove: 0, titles: [], byValues: [] }
  return { sheet: nothing, rows: [], rest: [][Symbol.iterator](), header }
}

/** Whether an array of a JSON text stands in the records of another list of it. */
export function isInside({ name = '' }: Sheet, { guess, name: around = '' }: Sheet): boolean {
  return guess === 'whole' || (guess === 'members' && name.startsWith(`${around}/`))
}

/** The sheets with something in them that nobody reads. */
export function unreadSheets(others: readonly SheetHead[]): readonly UnreadSheet[] {
  return others
    .filter(({ sheet, rows }) => sheet.guess === undefined && rows.length > 0)
    .map(({ sheet: { name = '', shape, hidden } }) => ({
      what: shape === 'objects' ? 'list' : hidden ? 'hidden-sheet' : 'sheet',
      name,
    }))
}

/**
 * Other lists with the same columns as the one that is read, which somebody may take for parts of it. Nobody chose
 * between them, unless by name. A copy of it, row for row, is no other list.
 */
export async function sameLists(
  chosen: ReadableSheet,
  others: readonly SheetHead[],
  { sheet, records, unread }: SourceRequest,
): Promise<readonly string[]> {
  if (sheet !== undefined || records !== undefined || unread !== undefined) return []
  const shape = shapeOf(chosen)
  const alike = others
    .filter(isReadable)
    .filter((other) => !other.sheet.hidden && !other.sheet.guess && shapeOf(other) === shape)
  const names: string[] = []
  for (const other of alike)
    if (!(await isCopy(chosen.sheet, other.sheet))) names.push(other.sheet.name ?? '')
  return names
}

function shapeOf({ header }: ReadableSheet): string {
  return [...new Set(header.mapping.columns.map(({ field }) => field.id))].sort().join(' ')
}

/** A heading the user named is not there, and no other column has its meaning. */
function lacksChosenColumn(
  { header }: ReadableSheet,
  { columns = {}, columnsAreHints }: SourceRequest,
): boolean {
  if (columnsAreHints) return false
  const found = new Set(header.mapping.columns.map(({ field }) => field.id))
  return Object.keys(columns).some((id) => !found.has(id))
}

function mostUnderstood(readable: readonly ReadableSheet[]): ReadableSheet | undefined {
  let best: ReadableSheet | undefined
  for (const candidate of readable) {
    const more = candidate.header.mapping.columns.length > (best?.header.mapping.columns.length ?? 0)
    if (best === undefined || more) best = candidate
  }
  return best
}

/** Any program keeps objects with a name: one that may be a procedure has its code, or says whose name it is. */
function mayBeProcedure({ header, rows }: ReadableSheet): boolean {
  const name = header.mapping.columns.find(({ field }) => field.id === 'name')
  return holdsCode(rows, header.mapping) || (name !== undefined && isOfProcedures(name.heading))
}

/**
 * Whether a whole JSON object is the record, and the lists in it are its papers, steps and relatives: it says its code and
 * its name itself, or it says much more of a procedure than any list in it.
 */
function isRecord({ header, rows }: ReadableSheet, list: ReadableSheet | undefined): boolean {
  const { columns } = header.mapping
  if (!columns.some(({ field }) => field.id === 'name')) return list === undefined
  if (list?.sheet.guess === 'members') return false // several of them
  if (list === undefined || holdsCode(rows, header.mapping)) return true
  return (
    !holdsCode(list.rows, list.header.mapping) && columns.length >= list.header.mapping.columns.length + 2
  )
}

function holdsCode(rows: readonly Row[], { columns }: Mapping): boolean {
  const code = columns.find(({ field }) => field.id === 'code')
  return code !== undefined && rows.some((row) => readForm(textUnder(code.heading, row).trim()) !== undefined)
}

function noSuchList(
  wanted: string,
  names: readonly string[],
  source: string,
  request: SourceRequest,
): UserError {
  const known = names.join(', ')
  return request.records === undefined
    ? new UserError('no-such-sheet', { source, sheet: wanted, known })
    : new UserError('no-such-list', { source, pointer: wanted, known })
}
