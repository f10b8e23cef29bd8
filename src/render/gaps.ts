import type { CatalogueReport } from '../model/report.ts'
import type { Share } from './number.ts'

/** What a catalogue lacks in one field (lĩnh vực) of the baseline. */
export interface Gap {
  /** Name of the field; empty for procedures that do not say. */
  readonly field: string
  readonly missing: number
  readonly coverage: Share
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
