import type { CoverageBasis } from '../../model/ratchet.ts'
import { SCOPE_FORMULAS, type ScopeReport, type ScopeStepReport } from '../../model/scope.ts'
import type { Scope } from '../../stages/compare/draw-scope.ts'
import { scopeId } from '../scope-of-unit.ts'

/** Rules whose findings follow from what the unit has to hold. */
export const RULES_OF_SCOPE: readonly string[] = ['missing-procedure', 'listed-for-another-authority']

/** What the coverage of a list is counted by, from a scope that was just drawn. */
export function basisOf(scope: Scope): CoverageBasis {
  return basisFrom(SCOPE_FORMULAS[scope.by], scopeId(scope), scope.steps)
}

/** The same from a result. Absent in results of earlier versions. */
export function basisIn(
  { scope }: { readonly scope?: { readonly id: string } },
  scopes: readonly ScopeReport[] = [],
): CoverageBasis | undefined {
  const found = scopes.find(({ id }) => id === scope?.id)
  return found === undefined ? undefined : basisFrom(found.formula, found.id, found.steps)
}

/** Formula and scope as one text: equal for equal questions. */
export function basisText(
  catalogue: Parameters<typeof basisIn>[0],
  scopes: readonly ScopeReport[] | undefined,
): string | undefined {
  const basis = basisIn(catalogue, scopes)
  return basis === undefined ? undefined : `${basis.formula} ${basis.scope}`
}

function basisFrom(
  formula: string,
  id: string,
  steps: readonly Pick<ScopeStepReport, 'id' | 'because'>[],
): CoverageBasis {
  const decided = steps.flatMap((step) => (step.because === undefined ? [] : [`${step.id}: ${step.because}`]))
  return { formula, scope: [id, ...decided].join('; ') }
}

/** Whether two coverages answer different questions. Results that name no formula are of a version that went by the level. */
export function differs(before: CoverageBasis | undefined, now: CoverageBasis | undefined): boolean {
  if (now === undefined) return false
  if (before === undefined) return now.formula !== SCOPE_FORMULAS.level
  return before.formula !== now.formula || before.scope !== now.scope
}
