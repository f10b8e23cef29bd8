import type { ExceptionKey, ScopeChoice, ScopeException } from '../model/scope.ts'
import { UserError } from '../model/user-error.ts'
import { exceptionHolds, exceptionValues } from '../stages/compare/scope-exceptions.ts'
import { foldWord } from '../text/fold.ts'
import type { LoadedBaseline } from './load-baseline.ts'
import { NearNames } from './units/near-names.ts'

/**
 * An exception that speaks of nothing was mistyped, and one procedure cannot be taken in and left out.
 * @throws UserError `scope-exception-unmatched`, `scope-contradiction`
 */
export function checkScope(
  { include = [], exclude = [] }: ScopeChoice,
  baseline: LoadedBaseline | undefined,
): void {
  if (baseline === undefined) return
  const { procedures } = baseline
  for (const exception of [...include, ...exclude]) {
    if (procedures.some((one) => exceptionHolds(exception, one))) continue
    const { key, value } = exception
    throw new UserError('scope-exception-unmatched', {
      key,
      value,
      suggestion: nearest(exception, procedures),
    })
  }
  for (const taken of include) {
    for (const left of exclude) {
      const both = procedures.find((one) => exceptionHolds(taken, one) && exceptionHolds(left, one))
      if (both === undefined) continue
      throw new UserError('scope-contradiction', {
        code: both.code,
        include: spelled(taken),
        exclude: spelled(left),
      })
    }
  }
}

function spelled({ key, value }: Pick<ScopeException, 'key' | 'value'>): string {
  return `${key}: ${value}`
}

/** The value of the baseline that differs by a letter, or by its accents; empty where there is none. */
function nearest(
  { key, value }: { readonly key: ExceptionKey; readonly value: string },
  procedures: LoadedBaseline['procedures'],
): string {
  const near = new NearNames<string>()
  for (const known of exceptionValues(key, procedures)) near.add(foldWord(known), known)
  return near.near(foldWord(value))[0] ?? ''
}
