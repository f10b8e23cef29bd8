import type { Verdict, VerdictStatus } from '../model/policy.ts'
import type { CatalogueReport } from '../model/report.ts'

/** One target over all the units it concerns: each unit stands under its verdict. */
export interface TargetRoll {
  readonly metric: string
  readonly target: number
  readonly from?: string
  readonly basis?: string
  readonly units: Readonly<Record<VerdictStatus, readonly CatalogueReport[]>>
}

/** The targets of a run, in the order of the policy. @param catalogues in the order units shall be named */
export function targetRolls(catalogues: readonly CatalogueReport[]): readonly TargetRoll[] {
  const rolls = new Map<string, { readonly verdict: Verdict; readonly units: Units }>()
  for (const catalogue of catalogues) {
    for (const verdict of catalogue.verdicts) {
      const { metric, target, from, basis } = verdict
      const key = JSON.stringify([metric, target, from, basis])
      const roll = rolls.get(key) ?? { verdict, units: noUnits() }
      roll.units[verdict.status].push(catalogue)
      rolls.set(key, roll)
    }
  }
  return [...rolls.values()].map(({ verdict: { metric, target, from, basis }, units }) => ({
    metric,
    target,
    units,
    ...(from === undefined ? {} : { from }),
    ...(basis === undefined ? {} : { basis }),
  }))
}

type Units = Record<VerdictStatus, CatalogueReport[]>

function noUnits(): Units {
  return { met: [], missed: [], unmeasurable: [], 'not-yet-due': [] }
}
