import type { CatalogueReport } from '../../../model/report.ts'
import type { Share } from '../../text/number.ts'
import type { View, Wording } from '../view.ts'
import { counts, fields, partsOf, shares, viewOf } from '../view-of.ts'

/** What a catalogue lacks in one field (lĩnh vực) of the baseline. */
export interface Gap {
  /** Name of the field; empty for procedures that do not say. */
  readonly field: string
  readonly missing: number
  readonly coverage: Share
}

/** What one of many units lacks. */
export interface UnitGaps {
  readonly catalogue: CatalogueReport
  readonly missing: number
  readonly scope: number
  /** The largest first. */
  readonly gaps: readonly Gap[]
}

/** Units of which anybody can say what they lack, and in which fields; those that lack most first. @param catalogues in the order units shall be named */
export function gapsByUnit(catalogues: readonly CatalogueReport[]): readonly UnitGaps[] {
  return catalogues
    .flatMap((catalogue) => {
      const { comparison, gaps, groups } = catalogue
      if (comparison?.missing === undefined || comparison.scope === undefined) return []
      if (gaps === undefined && groups['field'] === undefined) return []
      const { missing, scope } = comparison
      return [{ catalogue, missing, scope, gaps: gapsByField(catalogue) }]
    })
    .sort((a, b) => b.missing - a.missing)
}

/** What units together lack in one field. There is no share of it: units that lack nothing do not say what they hold. */
export interface PooledGap {
  readonly field: string
  /** Added up over the units. */
  readonly missing: number
  /** Units that lack something in it. */
  readonly units: number
}

/** Fields in which units lack procedures, the largest gap first. */
export function pooledGaps(units: readonly UnitGaps[]): readonly PooledGap[] {
  const fields = new Map<string, { missing: number; units: number }>()
  for (const { field, missing } of units.flatMap(({ gaps }) => gaps)) {
    const pooled = fields.get(field) ?? { missing: 0, units: 0 }
    fields.set(field, { missing: pooled.missing + missing, units: pooled.units + 1 })
  }
  return [...fields]
    .map(([field, pooled]) => ({ field, ...pooled }))
    .sort((a, b) => b.missing - a.missing || (a.field < b.field ? -1 : 1))
}

/** What is missing in each field. Undefined where nothing is, or nobody split the list by field. */
export function gapsView(
  { language }: Wording,
  report: Pick<CatalogueReport, 'groups' | 'gaps'>,
): View | undefined {
  const gaps = gapsByField(report)
  if (gaps.length === 0) return undefined
  const { labels } = language.report
  return viewOf<Gap>(
    { id: 'gaps', title: labels.gaps },
    [
      fields('field', labels.field, ({ field }) => field),
      counts('missing', labels.missing, ({ missing }) => missing),
      shares('coverage', labels.coverage, ({ coverage }) => coverage),
      ...partsOf<Gap>('coverage', labels.coverage, language, ({ coverage }) => coverage),
    ],
    gaps,
  )
}

/** Fields in which procedures are missing, the largest gap first. Empty when nobody split the list by field. */
export function gapsByField({
  groups,
  gaps: counted,
}: Pick<CatalogueReport, 'groups' | 'gaps'>): readonly Gap[] {
  if (groups['field'] === undefined && counted !== undefined) {
    return counted.map(({ field, missing, scope }) => ({
      field,
      missing,
      coverage: { kind: 'share', part: scope - missing, whole: scope, unknown: 0 },
    }))
  }
  const gaps = (groups['field'] ?? []).flatMap(({ key, metrics }) => {
    const coverage = metrics['coverage']
    if (coverage?.kind !== 'share' || coverage.part === coverage.whole) return []
    return [{ field: key, missing: coverage.whole - coverage.part, coverage }]
  })
  return gaps.sort((a, b) => b.missing - a.missing || (a.field < b.field ? -1 : 1))
}
