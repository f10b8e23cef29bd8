import type {
  FindingGroup,
  FindingsLine,
  KnownBaseline,
  KnownList,
  ListLine,
  Night,
  NightLine,
} from '../../model/history.ts'
import { movedOn } from './counted.ts'
import { measurementOf } from './figure.ts'
import { causeId } from './tally.ts'

/** How things stood after a night, from how they stood before it and what its file says. */
export function fold(before: Night | undefined, head: NightLine, lines: readonly ListLine[]): Night {
  const from = head.whole === true ? undefined : before
  const lists = new Map(from?.lists)
  for (const line of lines) lists.set(line.list, listAfter(lists.get(line.list), line))
  const { asOf, outcome } = head
  const baseline = baselineAfter(from?.baseline, head)
  return { asOf, outcome, lists, ...(baseline === undefined ? {} : { baseline }) }
}

function listAfter(before: KnownList | undefined, line: ListLine): KnownList {
  const { unit, level, province, formula = before?.formula, scope = before?.scope } = line
  const metrics = Object.entries(line.figures ?? {}).map(([id, figure]) => [id, measurementOf(figure)])
  return {
    unit,
    ...(level === undefined ? {} : { level }),
    ...(province === undefined ? {} : { province }),
    sha256: line.sha256 ?? before?.sha256 ?? '',
    rows: line.rows ?? before?.rows ?? 0,
    columns: line.columns ?? before?.columns ?? [],
    ...(formula === undefined ? {} : { formula }),
    ...(scope === undefined ? {} : { scope }),
    metrics: { ...before?.metrics, ...Object.fromEntries(metrics) },
    findings: findingsAfter(before?.findings, line.findings ?? []),
    state: line.state ?? before?.state ?? 'read',
  }
}

function findingsAfter(
  before: KnownList['findings'] | undefined,
  lines: readonly FindingsLine[],
): KnownList['findings'] {
  if (before !== undefined && lines.length === 0) return before
  const after = new Map(before)
  for (const line of lines) {
    const id = causeId(line)
    const { new: came = [], gone: went = [], count, ...cause } = line
    const known: FindingGroup | undefined = after.get(id)
    const fingerprints = movedOn(known === undefined ? [] : (known.fingerprints ?? []), came, went)
    if (count === 0) after.delete(id)
    // A night is lost where the sum does not come out: then the number is right, and which they are is not known.
    else after.set(id, { ...cause, count, ...(fingerprints.length === count ? { fingerprints } : {}) })
  }
  return after
}

function baselineAfter(
  before: KnownBaseline | undefined,
  { baseline }: NightLine,
): KnownBaseline | undefined {
  if (baseline === undefined) return undefined
  const { sha256, date, added = [], removed = [] } = baseline
  const gone = new Set(removed)
  const codes = new Set([...[...(before?.codes ?? [])].filter((code) => !gone.has(code)), ...added])
  return { sha256, codes, ...(date === undefined ? {} : { date }) }
}
