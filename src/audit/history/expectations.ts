import type { Finding, RuledFault, Severity } from '../../model/finding.ts'
import type { AuditRequest } from '../../model/request.ts'
import { addTables } from '../../model/service-table.ts'
import { createFindingCollector } from '../catalogue/findings.ts'
import type { MeasuredCatalogue } from '../catalogue/measured.ts'
import { createFindingHistories } from './finding-history.ts'

type Expecting = Pick<AuditRequest, 'expect' | 'ratchet'>

/** What is wrong with how many records a catalogue holds; undefined where they are enough, or nobody expects any. */
export function createShrinkageCheck({ expect = {}, ratchet }: Expecting) {
  const before = new Map(ratchet?.snapshot.catalogues.map(({ id, records }) => [id, records]))
  return (id: string, records: number): RuledFault | undefined => {
    const earlier = before.get(id) ?? 0
    const own = expect.lists !== undefined && Object.hasOwn(expect.lists, id) ? expect.lists[id] : undefined
    const said = own !== undefined && own > 0 ? own : (expect.rows ?? 0)
    const kept = keptOf(earlier, expect.keep)
    if (records >= said && records >= kept) return undefined
    const facts = { records, least: Math.max(said, kept), before: earlier }
    return { rule: 'catalogue-shrank', fault: { facts } }
  }
}

/** A third lost is too much, unless the user says what has to be kept. Whole numbers: no bit of a fraction decides. */
function keptOf(before: number, keep: number | undefined): number {
  if (before === 0) return 0
  if (keep === undefined) return Math.floor((before * 2) / 3) + 1
  return Math.ceil((Math.round(keep * SCALE) * before) / SCALE)
}

// Shares are percentages of at most four decimals.
const SCALE = 1e6

interface Gone {
  readonly id: string
  readonly unit: string
  /** What has it: the earlier result; empty for the configuration. */
  readonly from: string
  /** Instead of a list by its name: how many there are to be, and how many there are. */
  readonly expected?: number
  readonly found?: number
}

/**
 * The catalogues that are expected and that nobody gave, each with nothing but its finding: so it has a place in every
 * format, is counted among the lists, and can be accepted like any other finding.
 */
export function goneCatalogues(
  request: AuditRequest,
  severities: ReadonlyMap<string, Severity>,
  onFinding: ((finding: Finding) => void) | undefined,
): readonly MeasuredCatalogue['report'][] {
  const historyOf = createFindingHistories(request, severities)
  return goneFrom(request).flatMap(({ id, unit, ...facts }) => {
    const findings = createFindingCollector({
      catalogue: id,
      samples: 1,
      severities,
      history: historyOf(id),
      onFinding,
    })
    findings.add('catalogue-gone', { facts }, { source: id })
    const found = findings.report(0)
    if (found.total === 0) return []
    return [
      {
        id,
        unit: { name: unit },
        sources: [],
        records: 0,
        procedures: 0,
        table: addTables([]),
        metrics: {},
        groups: {},
        findings: found,
      },
    ]
  })
}

/** Lists that nobody has named: no name of a list or a unit. */
const NO_NAME = '…'

function goneFrom({ catalogues, expect, ratchet }: AuditRequest): readonly Gone[] {
  const ids = new Set(catalogues.map(({ id }) => id))
  const units = new Set(catalogues.map(({ unit }) => unit.name))
  const { count = 0 } = expect ?? {}
  const tooFew =
    catalogues.length < count
      ? [{ id: NO_NAME, unit: NO_NAME, from: '', expected: count, found: catalogues.length }]
      : []
  const lists = Object.keys(expect?.lists ?? {}).map((id) => ({ id, unit: id, from: '' }))
  const ofUnits = (expect?.units ?? []).map((unit) => ({ id: unit, unit, from: '' }))
  const earlier = (ratchet?.snapshot.catalogues ?? []).map(({ id }) => ({
    id,
    unit: id,
    from: ratchet?.source ?? '',
  }))
  const gone = [
    ...[...lists, ...earlier].filter(({ id }) => !ids.has(id)),
    ...ofUnits.filter(({ unit }) => !units.has(unit)),
    ...tooFew,
  ]
  return [...new Map(gone.toReversed().map((one) => [one.id, one])).values()].toReversed()
}
