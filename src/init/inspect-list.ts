import { chooseSheet, isInside } from '../list/choose-sheet.ts'
import { openSource } from '../list/open-source.ts'
import { type ReadableSheet, readSheetHead, type SheetHead } from '../list/sheet-head.ts'
import type { SheetHeader } from '../list/sheet-header.ts'
import type { Limits } from '../model/limits.ts'
import type { SourceRequest } from '../model/request.ts'
import type { Row } from '../model/row.ts'
import { UserError } from '../model/user-error.ts'
import { createMapper, mapColumns, mapNames, type ReadFrom } from '../stages/normalise/mapping.ts'
import { withValues } from '../stages/normalise/read-by-values.ts'
import { guessHeadingRow } from '../stages/normalise/rows/guess-heading-row.ts'
import type { OpenSource } from '../stages/read/read.ts'
import { proposeColumns } from './propose/columns.ts'
import type { ColumnSample, ListSample, ProposedList } from './propose/list-sample.ts'

/** A list as `init` sees it: how it was read, and what its columns seem to be. */
export interface InspectedList extends ProposedList {
  readonly encoding?: string
  readonly delimiter?: string
}

/** Rows of a list that are looked at: plenty for a share, few enough to hold for hundreds of lists in turn. */
const MOST_ROWS = 4_000

/**
 * Reads a list to its end and says what its columns seem to be, also where nobody knows its headings. Undefined: a saved
 * result or a configuration of our own, which speaks of catalogues and is none.
 * @throws UserError when it cannot be read, or neither headings nor values tell of procedures
 */
export async function inspectList(
  request: SourceRequest,
  limits: Limits,
): Promise<InspectedList | undefined> {
  const map = createMapper()
  const source = await openSource(request, { ...request, limits }, map)
  if (source.format === 'json' && source.sheets.some(({ name }) => name === '/catalogues')) return undefined
  const peeked = await Promise.all(source.sheets.map((sheet) => readSheetHead(sheet, request, map)))
  const understood = peeked.some(({ header }) => header !== undefined && !header.isFoundByCodes)
  const byValues = understood ? undefined : guess(peeked, request.path)
  // Where no list tells of procedures, this is what says so.
  const chosen = byValues ?? asFound(chooseSheet(peeked, source, request))
  if (chosen.peeked.rows.length === 0) throw new UserError('empty-file', { source: request.path })
  const others = peeked.filter(
    ({ sheet, rows }) =>
      sheet !== chosen.peeked.sheet &&
      sheet.guess === undefined &&
      !isInside(sheet, chosen.peeked.sheet) &&
      rows.length > 0,
  )
  for (const { sheet, rest } of peeked) if (sheet !== chosen.peeked.sheet) await rest.return?.()
  return asSeen(chosen, others, source, byValues !== undefined)
}

/**
 * Opens a list with what a configuration says of it, as an audit would, and looks no further.
 * @throws UserError when the audit could not read it
 */
export async function readAgain(request: SourceRequest, limits: Limits): Promise<void> {
  const map = createMapper()
  const source = await openSource(request, { ...request, limits }, map)
  const peeked = await Promise.all(source.sheets.map((sheet) => readSheetHead(sheet, request, map)))
  for (const { rest } of peeked) await rest.return?.()
  chooseSheet(peeked, source, request)
}

interface Found extends Pick<SheetHeader, 'mapping' | 'rowsAbove' | 'texts' | 'byValues'> {
  readonly peeked: SheetHead
}

function asFound(readable: ReadableSheet): Found {
  return { ...readable.header, peeked: readable }
}

/** The sheet in whose first rows most columns are understood by their values, a code or a name among them. */
function guess(sheets: readonly SheetHead[], path: string): Found | undefined {
  let best: { found: Found; columns: number } | undefined
  for (const peeked of sheets) {
    const isGrid = peeked.sheet.shape === 'grid'
    const index = isGrid ? guessHeadingRow(peeked.rows) : -1
    if (index === undefined || peeked.rows.length === 0) continue
    const headings = isGrid ? (peeked.rows[index]?.cells ?? []) : namesOf(peeked.rows)
    const mapping = isGrid ? mapColumns(headings) : mapNames(headings)
    const found = { peeked, mapping, rowsAbove: index + 1, texts: [], byValues: [] }
    const sample = sampleOf(found, peeked.rows.slice(index + 1), path)
    const fields = proposeColumns(sample).flatMap(({ field }) => field ?? [])
    if (!fields.includes('code') && !fields.includes('name')) continue
    if (fields.length > (best?.columns ?? 0)) best = { found, columns: fields.length }
  }
  return best?.found
}

async function asSeen(
  found: Found,
  others: readonly SheetHead[],
  { format, encoding, delimiter, input }: OpenSource,
  isFoundByValues: boolean,
): Promise<InspectedList> {
  const { peeked, rowsAbove } = found
  const taken = createEvenly(MOST_ROWS)
  for (const row of peeked.rows.slice(rowsAbove)) taken.offer(row)
  for (;;) {
    const { done, value } = await peeked.rest.next()
    if (done) break
    for (const row of value) taken.offer(row)
  }
  const sample = { ...sampleOf(found, taken.rows(), input.path), rows: taken.count() }
  const proposals = proposeColumns(sample)
  const byField = new Map(proposals.map((proposal) => [seemingField(proposal), proposal.index]))
  const headerRow = peeked.sheet.shape === 'grid' ? peeked.rows[rowsAbove - 1]?.row : undefined
  return {
    ...sample,
    proposals,
    valuesOf: (field) => sample.columns.find(({ index }) => index === byField.get(field))?.values ?? [],
    format,
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(headerRow === undefined ? {} : { headerRow }),
    isFoundByValues,
    others: others.map(({ sheet }) => sheet.name ?? ''),
  }
}

function seemingField({ field, reason }: ProposedList['proposals'][number]): string | undefined {
  return reason.kind === 'heading-against-values' ? reason.better : field
}

function sampleOf(
  { peeked, mapping, rowsAbove, texts, byValues }: Found,
  rows: readonly Row[],
  path: string,
): ListSample {
  const { sheet, rows: first } = peeked
  const isGrid = sheet.shape === 'grid'
  const headings = isGrid ? (first[rowsAbove - 1]?.cells ?? texts) : namesOf(rows)
  const placeOf = (column: ReadFrom) => (isGrid ? column.index : headings.indexOf(column.heading))
  const known = new Map(mapping.columns.map((column) => [column.index, column.heading]))
  return {
    path,
    ...(sheet.name ? { sheet: sheet.name } : {}),
    titles: isGrid ? first.slice(0, Math.max(0, rowsAbove - 1)).map(titleOf) : [],
    mapping: isGrid ? mapping : withValues(mapNames(headings), byValues, placeOf),
    byValues: new Map(
      byValues.map(({ column, read, of }) => [placeOf(column), { field: column.field.id, read, of }]),
    ),
    columns: headings.map((heading, index) =>
      columnOf(isGrid ? (known.get(index) ?? heading) : heading, index, rows, isGrid),
    ),
    rows: rows.length,
  }
}

function columnOf(heading: string, index: number, rows: readonly Row[], isGrid: boolean): ColumnSample {
  const values = rows.flatMap((row) => {
    const at = isGrid ? index : placeOfName(row.columns ?? [], heading)
    const cell = row.lost ? '' : (row.cells[at] ?? '')
    return cell.trim() === '' ? [] : [cell]
  })
  return { index, heading, values }
}

const places = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** Rows share their arrays of names, and each may hold thousands. */
function placeOfName(names: readonly string[], name: string): number {
  let stored = places.get(names)
  if (stored === undefined) {
    // The first of several equal ones, as everywhere.
    stored = new Map(names.map((one, at) => [one, at] as const).reverse())
    places.set(names, stored)
  }
  return stored.get(name) ?? -1
}

function titleOf({ cells }: Row): string {
  return cells.filter((cell) => cell.trim() !== '').join(' ')
}

function namesOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => row.columns ?? []))]
}

/** Keeps rows taken evenly from as many as come: every one, every second, every fourth … */
function createEvenly(most: number) {
  let kept: Row[] = []
  let step = 1
  let count = 0
  return {
    offer(row: Row): void {
      if (count % step === 0) kept.push(row)
      count += 1
      if (kept.length < most) return
      kept = kept.filter((_, index) => index % 2 === 0)
      step *= 2
    },
    rows: (): readonly Row[] => kept,
    count: () => count,
  }
}
