import { audit } from '../audit/audit.ts'
import { fingerprint } from '../audit/catalogue/fingerprint.ts'
import { rulesOf } from '../audit/context.ts'
import { basisText } from '../audit/history/coverage-basis.ts'
import type { Finding } from '../model/finding.ts'
import type { Limits } from '../model/limits.ts'
import type { CatalogueReport, Report } from '../model/report.ts'
import type { AuditRequest, SourcePlace } from '../model/request.ts'
import type { ScopeReport } from '../model/scope.ts'
import { UserError } from '../model/user-error.ts'
import type { RefusedFile, WorklistCheck, WorklistResult } from '../model/worklist.ts'
import { read } from '../stages/read/read.ts'
import { addCounts, checkWorklist, type FoundToday } from './check.ts'
import { type FilledWorklist, type Grid, type ReadWorklist, readAnswers } from './filled.ts'

/** A filled work list, and the file it stood in. */
interface FilledFile {
  readonly source: string
  readonly sha256: string
  readonly list: FilledWorklist
}

export interface CheckRun {
  /** Called after each catalogue. */
  readonly onProgress?: (done: number, of: number) => void
  /** Threads to work with. */
  readonly jobs?: number
}

/**
 * Reads filled work lists and holds what they say against a new audit of the same units.
 * @throws UserError when the audit cannot be carried out at all. A file that cannot be read is in the result.
 */
export async function checkWorklists(
  files: readonly SourcePlace[],
  request: AuditRequest,
  run: CheckRun = {},
): Promise<WorklistResult> {
  const { filled, refused } = await readFiles(files, request.limits)
  const found = new Map<string, Finding[]>()
  const report = await audit(request, {
    ...run,
    onFinding(finding) {
      const stored = found.get(finding.catalogue)
      if (stored === undefined) found.set(finding.catalogue, [finding])
      else stored.push(finding)
    },
  })
  const options = {
    rules: new Set(rulesOf(request)),
    identify: (finding: Finding, catalogue: string) => fingerprint({ ...finding, catalogue }),
  }
  const baseline = report.baseline?.sources.map(({ sha256 }) => sha256) ?? []
  const scopes = report.baseline?.scopes
  const met = new Set<string>()
  const units = filled.map(({ list, ...file }) => {
    const today = listOf(list.about, report.catalogues, filled)
    if (today !== undefined) met.add(today.id)
    return checkWorklist(list, file, foundIn(today, found, { baseline, scopes }), options)
  })
  return {
    $schema: 'urn:rasoat:schema:worklist:1.0',
    worklistVersion: '1.0',
    tool: report.tool,
    run: { asOf: report.run.asOf, configSha256: report.run.configSha256, baseline },
    units,
    totals: { units: units.length, ...addCounts(units.map(({ counts }) => counts)) },
    refused,
    without: report.catalogues.filter(({ id }) => !met.has(id)).map(({ id }) => id),
    toolErrors: report.toolErrors,
    outcome: outcomeOf(units, refused, report),
  }
}

/** What was not seen is never called true; then what was said has to be so. */
function outcomeOf(
  units: readonly WorklistCheck[],
  refused: readonly RefusedFile[],
  { toolErrors }: Report,
): WorklistResult['outcome'] {
  const isSeen = units.every(({ counts, unclear }) => counts.unchecked === 0 && unclear.length === 0)
  if (!isSeen || refused.length > 0 || toolErrors.length > 0) return 'incomplete'
  return units.some(({ counts }) => counts['still-there'] > 0) ? 'failed' : 'passed'
}

async function readFiles(
  files: readonly SourcePlace[],
  limits: Limits,
): Promise<{ readonly filled: readonly FilledFile[]; readonly refused: readonly RefusedFile[] }> {
  const filled: FilledFile[] = []
  const refused: RefusedFile[] = []
  for (const place of files) {
    const source = place.path
    try {
      const { worklist, sha256 } = await readWorklist(place, limits)
      const other =
        worklist.kind === 'filled'
          ? filled.find(({ list }) => list.about.catalogue === worklist.about.catalogue)
          : undefined
      if (worklist.kind === 'edited') {
        const { edits } = worklist
        refused.push({ source, reason: 'edited', edits: edits.slice(0, EDITS_TOLD), edited: edits.length })
      } else if (worklist.kind !== 'filled') refused.push({ source, reason: worklist.kind })
      else if (other !== undefined) refused.push({ source, reason: 'twice', other: other.source })
      else filled.push({ source, sha256, list: worklist })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      const { code, facts } = error
      refused.push({ source, reason: 'unreadable', error: { code, facts } })
    }
  }
  return { filled, refused }
}

/** A file that was sorted by one column alone has as many as it has cells. */
const EDITS_TOLD = 20

/**
 * What a file is, as a work list.
 * @throws UserError when it cannot be read at all
 */
export async function readWorklist(
  place: SourcePlace,
  limits: Limits,
): Promise<{ readonly worklist: ReadWorklist; readonly sha256: string }> {
  const { sheets, isWorkbook, input } = await read(place, { limits })
  const grids: Grid[] = []
  if (isWorkbook) {
    for (const sheet of sheets) {
      const rows: Grid['rows'][number][] = []
      for await (const batch of sheet.rows()) for (const { row, cells } of batch) rows.push({ row, cells })
      grids.push({ name: sheet.name ?? '', rows })
    }
  }
  return { worklist: readAnswers(grids), sha256: await input.sha256() }
}

/** The list of the same id, or else the only one of the unit: a list may be sent anew under another name. */
function listOf(
  { catalogue, unit }: FilledWorklist['about'],
  reports: readonly CatalogueReport[],
  filled: readonly FilledFile[],
): CatalogueReport | undefined {
  const same = reports.find(({ id }) => id === catalogue)
  if (same !== undefined) return same
  const isOfUnit = (other: { readonly unit: CatalogueReport['unit'] }) =>
    other.unit.name === unit.name && other.unit.province === unit.province
  const [only, ...others] = reports.filter(isOfUnit)
  const asking = filled.filter(({ list }) => isOfUnit(list.about))
  return unit.name !== '' && others.length === 0 && asking.length === 1 ? only : undefined
}

function foundIn(
  report: CatalogueReport | undefined,
  found: ReadonlyMap<string, readonly Finding[]>,
  {
    baseline,
    scopes,
  }: { readonly baseline: readonly string[]; readonly scopes: readonly ScopeReport[] | undefined },
): FoundToday | undefined {
  if (report === undefined) return undefined
  const { id, sources, records, comparison } = report
  const scope = basisText(report, scopes)
  return {
    catalogue: id,
    list: sources.map(({ sha256 }) => sha256),
    baseline,
    records,
    isCompared: comparison?.missing !== undefined,
    ...(scope === undefined ? {} : { scope }),
    findings: found.get(id) ?? [],
  }
}
