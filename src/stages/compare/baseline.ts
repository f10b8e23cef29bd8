import type { BaselineProcedure } from '../../model/match.ts'
import type { Level } from '../../model/procedure.ts'
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
  scope(level: Level | undefined): Scope
  /** Made when it is first asked for: most lists have a code in every row. */
  names(): NameIndex
}

/** What a unit has to hold. */
export interface Scope {
  readonly procedures: readonly BaselineProcedure[]
  /** 1 at the position of each of them. */
  readonly members: Uint8Array
  /** In force and not internal, but the baseline does not say at which level: left out of both sides. */
  readonly unknown: number
  /** How the scope was drawn, for the report. */
  readonly basis: ScopeBasis
}

type ScopeBasis = 'commune' | 'province-and-commune' | 'province-or-commune' | 'ministry' | 'other' | 'whole'

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
  const scopes = new Map<Level | undefined, Scope>()
  let names: NameIndex | undefined
  return {
    byCode,
    codesByName,
    columns: new Set(options.columns),
    complete: options.complete,
    size: procedures.length,
    scope(level) {
      const known = scopes.get(level)
      if (known) return known
      const drawn = drawScope(procedures, level)
      const members = new Uint8Array(procedures.length)
      for (const { position } of drawn.procedures) members[position] = 1
      const scope = { ...drawn, members }
      scopes.set(level, scope)
      return scope
    },
    names() {
      names ??= createNameIndex(procedures)
      return names
    },
  }
}

/**
 * In force, not internal, and of the unit's level. A province's catalogue covers both tiers, and so does a list whose
 * unit has no level. A baseline with no levels at all is taken whole.
 */
function drawScope(
  procedures: readonly BaselineProcedure[],
  level: Level | undefined,
): Omit<Scope, 'members'> {
  const valid = procedures.filter(isInForce)
  const levelled = valid.filter((procedure) => procedure.levels !== undefined)
  if (levelled.length === 0) return { procedures: valid, unknown: 0, basis: 'whole' }
  const wanted = levelsOf(level)
  return {
    procedures: levelled.filter((procedure) =>
      procedure.levels?.some((held) => wanted.levels.includes(held)),
    ),
    unknown: valid.length - levelled.length,
    basis: wanted.basis,
  }
}

function levelsOf(level: Level | undefined): { levels: readonly Level[]; basis: ScopeBasis } {
  switch (level) {
    case 'commune':
      return { levels: ['commune'], basis: 'commune' }
    case 'province':
      return { levels: ['province', 'commune'], basis: 'province-and-commune' }
    case 'ministry':
      return { levels: ['ministry'], basis: 'ministry' }
    case 'other':
      return { levels: ['other'], basis: 'other' }
    default:
      return { levels: ['province', 'commune'], basis: 'province-or-commune' }
  }
}

function isInForce({ status, kind }: BaselineProcedure): boolean {
  return status !== 'abolished' && status !== 'replaced' && kind !== 'internal'
}
