import type { KnownBaseline, KnownList, Night } from '../../model/history.ts'
import type { CatalogueReport, Report, SourceReport } from '../../model/report.ts'
import type { FindingTally } from './tally.ts'

/** How all lists stand after a run: those that it read, and what was known of those that it could not read or did not find. */
export function nightOf(
  report: Pick<Report, 'run' | 'outcome' | 'catalogues' | 'toolErrors' | 'baseline'>,
  tally: Pick<FindingTally, 'of'>,
  codes: Iterable<string>,
  before?: Night,
): Night {
  const lists = new Map<string, KnownList>()
  for (const one of report.catalogues) {
    // One that is only told to be gone has no source.
    if (one.sources.length > 0) lists.set(one.id, listOf(one, tally, report.baseline))
  }
  const unread = new Set(report.toolErrors.flatMap(({ catalogue }) => catalogue ?? []))
  for (const [id, known] of before?.lists ?? []) {
    if (!lists.has(id)) lists.set(id, { ...known, state: unread.has(id) ? 'unread' : 'gone' })
  }
  const baseline = baselineOf(report.baseline, codes)
  return {
    asOf: report.run.asOf,
    outcome: report.outcome,
    lists: new Map([...lists].sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(baseline === undefined ? {} : { baseline }),
  }
}

function listOf(
  { id, unit, sources, records, metrics, scope }: CatalogueReport,
  tally: Pick<FindingTally, 'of'>,
  baseline: Report['baseline'],
): KnownList {
  const drawn = baseline?.scopes?.find((one) => one.id === scope?.id)
  return {
    unit: unit.name,
    ...(unit.level === undefined ? {} : { level: unit.level }),
    ...(unit.province === undefined ? {} : { province: unit.province }),
    sha256: identityOf(sources),
    rows: records,
    columns: [...new Set(sources.flatMap(({ columns }) => Object.keys(columns)))].sort(),
    ...(drawn === undefined ? {} : { formula: drawn.formula, scope: drawn.id }),
    metrics,
    findings: tally.of(id),
    state: 'read',
  }
}

function baselineOf(baseline: Report['baseline'], codes: Iterable<string>): KnownBaseline | undefined {
  if (baseline === undefined) return undefined
  const { sources, details, date } = baseline
  return {
    sha256: identityOf([...sources, ...(details?.sources ?? [])]),
    codes: new Set(codes),
    ...(date === undefined ? {} : { date }),
  }
}

// Sixteen digits tell the versions of a list apart.
const DIGITS = 16

function identityOf(sources: readonly Pick<SourceReport, 'sha256'>[]): string {
  return sources.map(({ sha256 }) => sha256.slice(0, DIGITS)).join('+')
}
