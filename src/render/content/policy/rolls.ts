import type { PlanProgress } from '../../../model/plan.ts'
import type { Verdict, VerdictStatus } from '../../../model/policy.ts'
import type { CatalogueReport, Report } from '../../../model/report.ts'
import { byName } from '../figures/ranking.ts'
import type { Wording } from '../wording.ts'
import { planRolls } from './plans.ts'
import { basisOf, demandOf, planTitle, subjectOf } from './policy-words.ts'

/** A target or a plan over all the units it concerns: each unit stands under its verdict, by name. */
export interface Roll {
  readonly title: string
  /** The text that sets it. */
  readonly basis: string | undefined
  /** Of a plan: how far it has come in each unit. */
  readonly progress: readonly PlanProgress[]
  /** Those that are not through with it, the worst first; verdicts of no unit are left out. */
  readonly open: readonly { readonly status: VerdictStatus; readonly units: readonly CatalogueReport[] }[]
  readonly met: number
  /** Of a plan: how many of how many units are through with it. */
  readonly done?: string
}

const OPEN: readonly VerdictStatus[] = ['missed', 'unmeasurable', 'not-yet-due']

type Target = Omit<Verdict, 'status' | 'reason' | 'measured' | 'part' | 'whole' | 'short'>

interface Judged {
  readonly status: VerdictStatus
  readonly catalogue: CatalogueReport
}

/** The targets of a run, in the order of the policy. */
export function targetRolls(wording: Wording, { catalogues }: Pick<Report, 'catalogues'>): readonly Roll[] {
  const rolls = new Map<string, { readonly target: Target; readonly units: Judged[] }>()
  for (const catalogue of [...catalogues].sort(byName)) {
    for (const verdict of catalogue.verdicts) {
      const { status, reason: _, measured: __, part: ___, whole: ____, short: _____, ...target } = verdict
      const key = JSON.stringify(Object.entries(target).sort(([a], [b]) => (a < b ? -1 : 1)))
      const roll = rolls.get(key) ?? { target, units: [] }
      roll.units.push({ status, catalogue })
      rolls.set(key, roll)
    }
  }
  return [...rolls.values()].map(({ target, units }) => ({
    title: `${subjectOf(wording, target)} ${demandOf(wording, target)}`,
    basis: basisOf(wording, target),
    progress: [],
    ...byVerdict(units),
  }))
}

/** The plans of a run that concern its units. */
export function planRollsOf(wording: Wording, report: Report): readonly Roll[] {
  const { language, numbers } = wording
  return planRolls(report, [...report.catalogues].sort(byName)).map(({ plan, units }) => {
    const judged = byVerdict(units.map(({ catalogue, progress }) => ({ catalogue, status: progress.status })))
    return {
      title: planTitle(wording, plan),
      basis: basisOf(wording, plan),
      progress: units.map(({ progress }) => progress),
      ...judged,
      done: language.report.policy.allDone(numbers.count(judged.met), numbers.count(units.length)),
    }
  })
}

function byVerdict(units: readonly Judged[]): Pick<Roll, 'open' | 'met'> {
  const having = (wanted: VerdictStatus) =>
    units.filter(({ status }) => status === wanted).map(({ catalogue }) => catalogue)
  return {
    open: OPEN.map((status) => ({ status, units: having(status) })).filter(({ units }) => units.length > 0),
    met: having('met').length,
  }
}
