import type { Severity } from '../model/finding.ts'
import type { CatalogueReport, ProvinceTotals } from '../model/report.ts'
import { addMeasurements } from '../stages/measure/measure.ts'
import { unitName } from '../stages/normalise/unit-name.ts'

/**
 * The lists of each province, its own beside those of its communes, as its row: never added to each other. A unit of the
 * level of a province is its own province. Sorted by name, the unknown last.
 * @returns undefined where the units lie in one province, or nobody says in which
 */
export function totalsByProvince(
  catalogues: readonly CatalogueReport[],
): readonly ProvinceTotals[] | undefined {
  const groups = new Map<string, { readonly province: string; readonly members: CatalogueReport[] }>()
  const provinces = new Set<string>()
  for (const one of catalogues) {
    const { unit } = one
    const province = unit.province ?? (unit.level === 'province' ? unit.name : '')
    const own = province === '' ? '' : unitName(province).loose
    if (own !== '') provinces.add(own)
    const key = JSON.stringify([own, unit.level])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { province, members: [one] })
    else group.members.push(one)
  }
  if (provinces.size < 2) return undefined
  return [...groups.values()]
    .map(({ province, members }) => rowOf(province, members))
    .sort(
      (a, b) =>
        Number(a.province === '') - Number(b.province === '') ||
        compare(unitName(a.province).loose, unitName(b.province).loose) ||
        compare(b.level ?? '', a.level ?? ''),
    )
}

function rowOf(province: string, members: readonly CatalogueReport[]): ProvinceTotals {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  for (const { findings } of members)
    for (const severity of ['error', 'warning', 'note'] as const)
      bySeverity[severity] += findings.bySeverity[severity]
  const level = members[0]?.unit.level
  return {
    province,
    ...(level === undefined ? {} : { level }),
    catalogues: members.length,
    records: members.reduce((sum, { records }) => sum + records, 0),
    metrics: addMeasurements(members.map(({ metrics }) => metrics)),
    bySeverity,
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
