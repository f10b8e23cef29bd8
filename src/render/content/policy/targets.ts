import type { Verdict, VerdictStatus } from '../../../model/policy.ts'
import type { CatalogueReport } from '../../../model/report.ts'

/** One target over all the units it concerns: each unit stands under its verdict. */
export interface TargetRoll
  extends Omit<Verdict, 'status' | 'reason' | 'measured' | 'part' | 'whole' | 'short'> {
  readonly units: Readonly<Record<VerdictStatus, readonly CatalogueReport[]>>
}

/** The targets of a run, in the order of the policy. @param catalogues in the order units shall be named */
export function targetRolls(catalogues: readonly CatalogueReport[]): readonly TargetRoll[] {
  const rolls = new Map<string, Omit<TargetRoll, 'units'> & { readonly units: Units }>()
  for (const catalogue of catalogues) {
    for (const verdict of catalogue.verdicts) {
      const { status, reason: _, measured: __, part: ___, whole: ____, short: _____, ...target } = verdict
      const key = JSON.stringify(Object.entries(target).sort(([a], [b]) => (a < b ? -1 : 1)))
      const roll = rolls.get(key) ?? { ...target, units: noUnits() }
      roll.units[status].push(catalogue)
      rolls.set(key, roll)
    }
  }
  return [...rolls.values()]
}

type Units = Record<VerdictStatus, CatalogueReport[]>

function noUnits(): Units {
  return { met: [], missed: [], unmeasurable: [], 'not-yet-due': [] }
}
