import { AUTHORITIES, type Authority } from '../../model/authority.ts'
import type { Comparison } from '../../model/comparison.ts'
import { isInForce } from '../../model/in-force.ts'
import type { Location } from '../../model/location.ts'
import type { BaselineProcedure } from '../../model/match.ts'
import type { CatalogueRequest } from '../../model/request.ts'
import type { HeldScope } from '../../model/scope.ts'
import type { Scope } from '../../stages/compare/draw-scope.ts'
import type { MetricCounter } from '../../stages/measure/measure.ts'
import { listedForAnotherAuthority } from '../../stages/validate/rules/listed-for-another-authority.ts'
import { missingProcedure } from '../../stages/validate/rules/missing-procedure.ts'
import { notInBaseline } from '../../stages/validate/rules/not-in-baseline.ts'
import { heldIn, principalOf } from '../scope-of-unit.ts'
import type { FindingCollector } from './findings.ts'
import type { Groups } from './groups.ts'
import type { ListedProcedures } from './procedures.ts'
import type { ReadCatalogue } from './read-catalogue.ts'

interface Measured {
  readonly counter: MetricCounter
  readonly groups: Groups
}

/** Holds the whole list against what its unit has to hold. A list without any code lacks nothing that we could name. */
export function holdAgainst(
  scope: Scope,
  request: CatalogueRequest,
  { procedures: collected, findings }: ReadCatalogue,
  { procedures: listed }: ListedProcedures,
  { counter, groups }: Measured,
): { readonly comparison: Comparison; readonly held: HeldScope } {
  const { procedures, members } = scope
  const held = new Uint8Array(members.length)
  let heldInScope = 0
  let matched = 0
  let different = 0
  const renumbered = new Uint8Array(members.length)
  for (const { position, nameDiffers, procedure, namesakes } of listed) {
    if (isInForce(procedure)) for (const place of namesakes) renumbered[place] = 1
    if (position === -1) continue
    matched += 1
    if (nameDiffers) different += 1
    // What the list calls abolished it does not hold: `ended-but-in-force` says where the baseline has it in force.
    if (!isInForce(procedure)) continue
    held[position] = 1
    heldInScope += members[position] ?? 0
  }
  const missing = procedures.length - heldInScope
  counter.addScope(heldInScope, missing)
  if (groups.isAny) {
    for (const procedure of procedures) {
      const isHeld = held[procedure.position] === 1
      groups.each(procedure, (group) => group.addScope(isHeld ? 1 : 0, isHeld ? 0 : 1))
    }
  }
  const hasCodes = (listed.length > 0 || collected.records === 0) && !scope.isUnknown
  const at = { source: request.sources[0]?.path ?? request.id }
  const isHeld = ({ position }: BaselineProcedure) => held[position] === 1
  // The row that has its name under a code nobody knows tells both: one cause is one finding.
  const isLinked = ({ position }: BaselineProcedure) => renumbered[position] === 1 && held[position] === 0
  const linked = hasCodes && findings.tells(notInBaseline.id) ? procedures.filter(isLinked) : []
  if (hasCodes) {
    const silent = new Set(linked)
    const untold = procedures.filter((procedure) => !isHeld(procedure) && !silent.has(procedure))
    reportMissing(at, untold, findings)
  }
  reportForeign(at, scope, isHeld, findings)
  return {
    comparison: {
      ...(scope.isUnknown ? {} : { scope: procedures.length }),
      matched,
      extra: listed.length - matched,
      ...(hasCodes ? { missing } : {}),
      ...(linked.length > 0 ? { renumbered: linked.length } : {}),
      different,
      uncoded: collected.uncoded.length,
    },
    held: heldIn(scope, held),
  }
}

type IsHeld = (procedure: BaselineProcedure) => boolean

/** Names the missing procedures that somebody wants to see, and counts the others. */
function reportMissing(
  at: Location,
  missing: readonly BaselineProcedure[],
  findings: FindingCollector,
): void {
  const { id, check } = missingProcedure
  const named = missing.slice(0, Math.min(missing.length, findings.wanted(id)))
  for (const procedure of named) findings.add(id, check(procedure), at, undefined, procedure)
  findings.addUnseen(id, missing.length - named.length)
}

/** What the list holds for others is neither missing nor extra: told once for each of them. */
function reportForeign(at: Location, scope: Scope, isHeld: IsHeld, findings: FindingCollector): void {
  const listed = new Map<Authority, BaselineProcedure[]>()
  const out = scope.steps.find(({ id }) => id === 'authority')?.out ?? []
  for (const procedure of out) {
    // What an exception took in is the unit's own.
    if (!isHeld(procedure) || scope.members[procedure.position] === 1) continue
    const kind = principalOf(procedure)
    listed.set(kind, [...(listed.get(kind) ?? []), procedure])
  }
  for (const authority of AUTHORITIES) {
    const held = listed.get(authority)
    if (held === undefined) continue
    const codes = held.map(({ code }) => code)
    const shown = [...codes.slice(0, CODES_SHOWN), ...(codes.length > CODES_SHOWN ? ['…'] : [])].join(', ')
    findings.add(
      listedForAnotherAuthority.id,
      { facts: { authority, procedures: held.length, codes: shown } },
      at,
    )
  }
}

const CODES_SHOWN = 5
