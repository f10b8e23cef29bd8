import { headingsShown } from '../../list/headings-shown.ts'
import { openTables } from '../../list/open-source.ts'
import {
  DOSSIER_COLUMNS,
  DOSSIER_COUNTS,
  type DossierAssumption,
  type DossierColumn,
  type DossierCount,
  type DossierRow,
  type DossierSource,
} from '../../model/dossier.ts'
import type { Limits } from '../../model/limits.ts'
import type { Location } from '../../model/location.ts'
import type { SourceRequest } from '../../model/request.ts'
import type { Row } from '../../model/row.ts'
import { UserError } from '../../model/user-error.ts'
import { foldWord } from '../../text/fold.ts'
import { withoutTotals } from './check-totals.ts'
import { assuming, contradictions } from './complete-counts.ts'
import { type Entry, entriesOf, type Tell } from './dossier-entries.ts'
import { type DossierSheet, dossierSheet } from './dossier-sheet.ts'

/** All lines of some lists of dossiers. */
export interface ReadDossiers {
  readonly lines: readonly DossierRow[]
  readonly sources: readonly DossierSource[]
  readonly columns: ReadonlySet<DossierCount>
  readonly assumed: ReadonlySet<DossierAssumption>
}

/**
 * Reads lists of dossiers with the readers of every other list: every sheet whose headings name numbers of dossiers, or the
 * one the user names.
 * @throws UserError `dossier-headings` where no sheet has such headings; when a source cannot be read
 */
export async function readDossiers(
  requests: readonly SourceRequest[],
  limits: Limits,
  tell: Tell,
): Promise<ReadDossiers> {
  const lines: DossierRow[] = []
  const sources: DossierSource[] = []
  const columns = new Set<DossierCount>()
  const assumed = new Set<DossierAssumption>()
  const seen = new Map<string, number>()
  for (const request of requests)
    for (const { list, sheet, sha256 } of await sheetsOf(request, limits)) {
      const { lines: entries, totals } = withoutTotals(entriesOf(sheet, list, tell), tell)
      for (const column of DOSSIER_COUNTS) if (sheet.mapping.has(column)) columns.add(column)
      for (const entry of entries) {
        tellRepeated(entry, seen, tell)
        for (const facts of contradictions(entry.written))
          tell({ rule: 'sum-differs', severity: 'error', place: entry.place, facts })
        tellTooMany(entry, tell)
        const { counts, assumed: also } = assuming(entry.written, (column) => sheet.mapping.has(column))
        for (const one of also) assumed.add(one)
        const { part: _, depth: __, isTotal: ___, ...line } = entry
        lines.push({ ...line, counts })
      }
      sources.push({
        path: request.path,
        ...(list.sheet === undefined ? {} : { sheet: list.sheet }),
        sha256,
        lines: entries.length,
        columns: understood(sheet),
        ignored: ignored(sheet),
        totals,
      })
    }
  return { lines, sources, columns, assumed }
}

interface FoundSheet {
  readonly list: Location
  readonly sheet: DossierSheet
  readonly sha256: string
}

async function sheetsOf(request: SourceRequest, limits: Limits): Promise<readonly FoundSheet[]> {
  const source = await openTables(request, { ...request, limits })
  const wanted = request.sheet ?? request.records
  const found: Omit<FoundSheet, 'sha256'>[] = []
  let fullest: readonly string[] = []
  for (const { name, hidden, shape, rows: read } of source.sheets) {
    if (wanted === undefined ? hidden : name !== wanted) continue
    const rows: Row[] = []
    for await (const batch of read()) {
      rows.push(...batch)
      if (rows.length > limits.procedures)
        throw new UserError('limit-exceeded', {
          source: request.path,
          limit: 'procedures',
          value: rows.length,
          max: limits.procedures,
        })
    }
    const sheet = dossierSheet(rows, shape, request)
    const head = rows.reduce<readonly string[]>(
      (most, { cells, columns = cells }) => (columns.length > most.length ? columns : most),
      [],
    )
    if (head.length > fullest.length) fullest = head
    const list = {
      source: request.path,
      ...(source.isWorkbook || shape === 'objects' ? { sheet: name } : {}),
    }
    if (sheet !== undefined) found.push({ list, sheet })
  }
  refuseUnfound(request, found)
  if (found.length === 0)
    throw new UserError('dossier-headings', { source: request.path, headings: headingsShown(fullest) })
  const sha256 = await source.input.sha256()
  return found.map((one) => ({ ...one, sha256 }))
}

/** A heading that the user names and no sheet has is a slip of the pen. @throws UserError `no-such-column` */
function refuseUnfound(
  { path, columns = {} }: SourceRequest,
  found: readonly Omit<FoundSheet, 'sha256'>[],
): void {
  for (const [field, heading] of Object.entries(columns)) {
    const isRead = found.some(({ sheet: { mapping, headings } }) => {
      const at = DOSSIER_COLUMNS.flatMap((column) => (column === field ? (mapping.get(column) ?? []) : []))[0]
      return at !== undefined && foldWord(headings[at] ?? '').endsWith(foldWord(heading))
    })
    const headings = headingsShown(found.flatMap(({ sheet }) => sheet.headings))
    if (!isRead) throw new UserError('no-such-column', { source: path, field, heading, headings })
  }
}

/** The same unit, procedure and period a second time, in the same part of a list. */
function tellRepeated(
  { place, part, code, name, field, unit, period }: Entry,
  seen: Map<string, number>,
  tell: Tell,
): void {
  const own = code ?? [field ?? '', name ?? ''].map(foldWord).join(' ')
  const key = [place.source, place.sheet ?? '', part, own, foldWord(unit ?? ''), foldWord(period ?? '')].join(
    '\n',
  )
  const row = seen.get(key)
  if (row === undefined) seen.set(key, place.row ?? 0)
  else tell({ rule: 'repeated-line', severity: 'error', place, facts: { row } })
}

function tellTooMany({ place, written }: Entry, tell: Tell): void {
  const { paidOnline: said, withFee: of } = written
  if (said === undefined || of === undefined || said <= of) return
  tell({
    rule: 'more-than-whole',
    severity: 'error',
    place,
    facts: { part: 'paidOnline', said, whole: 'withFee', of },
  })
}

function understood({ mapping, headings }: DossierSheet): Partial<Record<DossierColumn, string>> {
  return Object.fromEntries(
    DOSSIER_COLUMNS.flatMap((column) => {
      const at = mapping.get(column)
      return at === undefined ? [] : [[column, headings[at] ?? ''] as const]
    }),
  )
}

function ignored({ mapping, headings, ordinal }: DossierSheet): readonly string[] {
  const taken = new Set(mapping.values())
  return headings.filter((heading, index) => heading !== '' && index !== ordinal && !taken.has(index))
}
