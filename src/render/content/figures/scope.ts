import type { ReportText } from '../../../messages/contract/report.ts'
import type { BaselineReport, CatalogueReport } from '../../../model/report.ts'

/** Which sentence says what a unit has to hold. */
export function scopeBasis(
  unit: CatalogueReport['unit'],
  baseline: BaselineReport,
): keyof ReportText['scope'] {
  const saysLevels = Object.keys(baseline.byLevel).some((level) => level !== 'unknown')
  if (!saysLevels) return 'whole'
  switch (unit.level) {
    case 'commune':
    case 'ministry':
    case 'other':
      return unit.level
    case 'province':
      return 'province-and-commune'
    default:
      return 'province-or-commune'
  }
}
