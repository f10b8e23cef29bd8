import type { BaselineProcedure } from '../../model/match.ts'
import type { ScopeAsk } from '../../model/scope.ts'
import { drawScope, type Scope } from './draw-scope.ts'
import { createNameIndex, type NameIndex } from './name-index.ts'

/** The reference, ready to be asked. Memory: one entry a code, one a distinct name. */
export interface Baseline {
  readonly byCode: ReadonlyMap<string, BaselineProcedure>
  /** Folded name → codes that carry it, in order. The same name at several levels is normal. */
  readonly codesByName: ReadonlyMap<string, readonly string[]>
  /** Properties at least one source of the baseline has a column for. */
  readonly columns: ReadonlySet<string>
  /** A partial baseline cannot say that a local procedure is extra. */
  readonly complete: boolean
  /** Procedures in all. */
  readonly size: number
  scope(ask: ScopeAsk): Scope
  /** Made when it is first asked for: most lists have a code in every row. */
  names(): NameIndex
}

export function createBaseline(
  procedures: readonly BaselineProcedure[],
  options: { columns: Iterable<string>; complete: boolean },
): Baseline {
  const byCode = new Map(procedures.map((procedure) => [procedure.code, procedure]))
  const codesByName = new Map<string, string[]>()
  for (const { code, foldedName } of procedures) {
    if (foldedName === '') continue
    const codes = codesByName.get(foldedName)
    if (codes) codes.push(code)
    else codesByName.set(foldedName, [code])
  }
  for (const codes of codesByName.values()) codes.sort()
  const scopes = new Map<string, Scope>()
  const isOfPlaces = procedures.some(
    ({ issuerPlace, kind }) => issuerPlace !== undefined || kind === 'specific',
  )
  let names: NameIndex | undefined
  return {
    byCode,
    codesByName,
    columns: new Set(options.columns),
    complete: options.complete,
    size: procedures.length,
    scope(ask) {
      // The province only matters where some procedure is of one place alone; most baselines have none.
      const { province, ...others } = ask
      const asked = isOfPlaces && province !== undefined ? ask : others
      const { level, authority, by, include, exclude } = asked
      const key = JSON.stringify([level, authority, asked === ask && province, by, include, exclude])
      const stored = scopes.get(key)
      if (stored) return stored
      const scope = drawScope(procedures, asked)
      scopes.set(key, scope)
      return scope
    },
    names() {
      names ??= createNameIndex(procedures)
      return names
    },
  }
}
