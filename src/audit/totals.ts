import { LARGEST_CODE_NUMBER } from '../model/code.ts'
import type { Severity } from '../model/finding.ts'
import type { CatalogueReport, FindingCounts, Totals, UnitsReport } from '../model/report.ts'
import { addTables } from '../model/service-table.ts'
import { addMeasurements } from '../stages/measure/measure.ts'
import { type CauseTotals, worthStating } from './catalogue/causes.ts'
import type { MeasuredCatalogue } from './catalogue/measured.ts'
import { totalsByProvince } from './provinces.ts'

/** What all catalogues have together, once each is judged. */
export function addUp(
  measured: readonly Pick<MeasuredCatalogue, 'codes'>[],
  catalogues: readonly CatalogueReport[],
  causes: CauseTotals,
  units: UnitsReport | undefined,
): Totals {
  const provinces = totalsByProvince(catalogues)
  const records = catalogues.reduce((sum, catalogue) => sum + catalogue.records, 0)
  return {
    catalogues: catalogues.length,
    records,
    procedures: distinct(measured),
    table: addTables(catalogues.map(({ table }) => table)),
    metrics: addMeasurements(catalogues.map(({ metrics }) => metrics)),
    ...(provinces === undefined ? {} : { provinces }),
    findings: {
      ...addFindings(
        [...catalogues, ...(units === undefined ? [] : [units])].map(({ findings }) => findings),
      ),
      ...(catalogues.length === 1 ? {} : worthStating(causes.report(records))),
    },
  }
}

/** How many codes there are, each once. A bit for each possible one: a nation of lists names a million. */
function distinct(measured: readonly Pick<MeasuredCatalogue, 'codes'>[]): number {
  const seen = new Uint8Array(Math.ceil((LARGEST_CODE_NUMBER + 1) / 8))
  let count = 0
  for (const { codes } of measured) {
    for (const code of codes) {
      const byte = seen[code >> 3] ?? 0
      const bit = 1 << (code & 7)
      if ((byte & bit) !== 0) continue
      seen[code >> 3] = byte | bit
      count += 1
    }
  }
  return count
}

/** The counts of all catalogues; those of a kind are there when a catalogue has them. */
function addFindings(all: readonly CatalogueReport['findings'][]): Totals['findings'] {
  const known = all.flatMap((findings) => findings.known ?? [])
  const fresh = all.flatMap((findings) => findings.new ?? [])
  return {
    ...addCounts(all),
    ...(known.length === 0 ? {} : { known: addCounts(known) }),
    ...(fresh.length === 0 ? {} : { new: addCounts(fresh) }),
  }
}

function addCounts(all: readonly FindingCounts[]): FindingCounts {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  const byRule = new Map<string, number>()
  let total = 0
  for (const counts of all) {
    total += counts.total
    for (const severity of ['error', 'warning', 'note'] as const)
      bySeverity[severity] += counts.bySeverity[severity]
    for (const [rule, count] of Object.entries(counts.byRule))
      byRule.set(rule, (byRule.get(rule) ?? 0) + count)
  }
  return { total, bySeverity, byRule: Object.fromEntries([...byRule].sort(([a], [b]) => (a < b ? -1 : 1))) }
}
