import { audit } from '../audit/audit.ts'
import { type Finding, SEVERITIES } from '../model/finding.ts'
import type { Report, SourceReport } from '../model/report.ts'
import type { AuditRequest, SourceRequest } from '../model/request.ts'
import { UserError } from '../model/user-error.ts'
import type { CellMark } from '../office/workbook/marks/cell-mark.ts'
import { markWorkbook } from '../office/workbook/marks/mark-workbook.ts'
import { readRelationships } from '../stages/read/formats/xlsx/relationships.ts'
import { readWorkbook } from '../stages/read/formats/xlsx/workbook.ts'
import { openArchive } from '../stages/read/formats/zip/archive.ts'
import { createReadBuffer, fileInput, heldInput } from '../stages/read/input.ts'

export interface MarkedList {
  readonly bytes: Buffer
  /** Cells that were coloured. */
  readonly cells: number
  /** Findings that stand at one of them. */
  readonly placed: number
  /** Findings of the list as a whole, and of what it lacks: no cell is theirs. */
  readonly unplaced: number
}

export interface MarkOptions {
  /** What is said at a cell. */
  readonly says: (finding: Finding) => string
  readonly author: string
}

/** A note is read in a small window. */
const NOTES_A_CELL = 8

/**
 * The workbook of an office as it came, with a colour and a note where something is wrong. Nothing else changes: no value, no
 * width, no formula, no other sheet.
 * @throws UserError `mark-needs-workbook` for a list that is no workbook of Excel 2007 or later
 */
export async function markList(
  request: AuditRequest,
  sources: readonly SourceRequest[],
  { says, author }: MarkOptions,
): Promise<MarkedList> {
  const findings: Finding[] = []
  const report = await audit(request, { jobs: 1, onFinding: (finding) => findings.push(finding) })
  const lists = listsOf(report)
  const [first] = sources
  const path = lists[0]?.path ?? first?.path ?? ''
  if (first === undefined || first.inArchive !== undefined || lists.some(({ format }) => format !== 'xlsx'))
    throw new UserError('mark-needs-workbook', { source: path, format: lists[0]?.format ?? '' })
  const own = findings.filter(({ location }) => lists.some((list) => list.path === location.source))
  const bySheet = new Map<string, Map<string, Finding[]>>()
  let placed = 0
  for (const finding of own) {
    const list = listOf(finding, lists)
    const cell = list === undefined ? undefined : cellOf(finding, list)
    if (list === undefined || cell === undefined) continue
    placed += 1
    const cells = bySheet.get(list.sheet ?? '') ?? new Map<string, Finding[]>()
    bySheet.set(list.sheet ?? '', cells)
    cells.set(cell, [...(cells.get(cell) ?? []), finding])
  }
  const archive = await openArchive(await bytesOf(first, lists, request), path, request.limits)
  const workbook = await readWorkbook(archive)
  if (workbook === undefined) throw new UserError('mark-needs-workbook', { source: path, format: 'zip' })
  const roots = await readRelationships(archive, '')
  const sheets = await Promise.all(
    workbook.sheets.map(async ({ name, part }) => {
      const related = await readRelationships(archive, part)
      const partOf = (type: string) => related.find((one) => one.type === type)?.part
      return {
        part,
        marks: marksOf(bySheet.get(name), says),
        notes: partOf('comments'),
        drawing: partOf('vmlDrawing'),
      }
    }),
  )
  const bytes = await markWorkbook(
    {
      names: archive.names,
      read: async (name) => wholeOf(archive.read(name)),
      workbook: roots.find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml',
      styles: workbook.styles,
      sheets,
    },
    { author },
  )
  const cells = sheets.reduce((sum, { marks }) => sum + marks.length, 0)
  return { bytes, cells, placed, unplaced: own.length - placed }
}

/** The bytes that the audit read. */
async function bytesOf(
  { path, file, bytes }: SourceRequest,
  [list]: readonly SourceReport[],
  { limits }: AuditRequest,
): Promise<Uint8Array> {
  const input =
    bytes === undefined ? fileInput(file ?? path, limits, path, createReadBuffer()) : heldInput(path, bytes)
  const read = await input.bytes()
  if ((await input.sha256()) !== list?.sha256) throw new UserError('changed-while-read', { source: path })
  return read
}

function listsOf({ catalogues, toolErrors }: Report): readonly SourceReport[] {
  const [error] = toolErrors
  if (error !== undefined)
    throw new UserError(error.code as 'no-such-file', error.facts as { source: string })
  return catalogues.flatMap(({ sources }) => sources)
}

function listOf({ location }: Finding, lists: readonly SourceReport[]): SourceReport | undefined {
  return lists.find((list) => location.sheet === undefined || list.sheet === location.sheet)
}

/** `C7`: the cell of the property at fault; a fault of the whole row stands at its code, or at its name. */
function cellOf({ location: { row, field } }: Finding, { letters = {} }: SourceReport): string | undefined {
  if (row === undefined) return undefined
  const letter = letters[field ?? ''] ?? letters['code'] ?? letters['name'] ?? Object.values(letters)[0]
  return letter === undefined ? undefined : `${letter}${row}`
}

function marksOf(
  cells: ReadonlyMap<string, readonly Finding[]> | undefined,
  says: MarkOptions['says'],
): readonly CellMark[] {
  return [...(cells ?? [])].map(([reference, found]) => {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(reference) ?? []
    const inOrder = SEVERITIES.flatMap((severity) => found.filter((one) => one.severity === severity))
    const said = [...new Set(inOrder.map(says))]
    const more = said.length > NOTES_A_CELL ? ['…'] : []
    return {
      row: Number(row),
      column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
      severity: inOrder[0]?.severity ?? 'note',
      note: [...said.slice(0, NOTES_A_CELL), ...more].join('\n'),
    }
  })
}

async function wholeOf(pieces: AsyncIterable<Uint8Array> | undefined): Promise<Uint8Array | undefined> {
  if (pieces === undefined) return undefined
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}
