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
import { positionsOf } from '../positions.ts'
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
  // The row that has its name under a code nobody knows tells both: one cause is one finding.
  const tellsLinks = hasCodes && findings.tells(notInBaseline.id)
  const linked = hasCodes ? reportMissing(at, scope, { held, renumbered, tellsLinks }, findings) : 0
  reportForeign(at, scope, held, findings)
  return {
    comparison: {
      ...(scope.isUnknown ? {} : { scope: procedures.length }),
      matched,
      extra: listed.length - matched,
      ...(hasCodes ? { missing } : {}),
      ...(linked > 0 ? { renumbered: linked } : {}),
      different,
      uncoded: collected.uncoded.length,
    },
    held: heldIn(scope, held),
  }
}

interface HeldProcedures {
  /** 1 at the position of each procedure that the list holds. */
  readonly held: Uint8Array
  /** 1 at the position of each whose name it has under another code. */
  readonly renumbered: Uint8Array
  readonly tellsLinks: boolean
}

/**
 * Names the missing procedures that somebody wants to see, and counts the others.
 * @returns how many are missing and told with the row that has their name
 */
function reportMissing(
  list: Location,
  { procedures }: Scope,
  { held, renumbered, tellsLinks }: HeldProcedures,
  findings: FindingCollector,
): number {
  const { id, check } = missingProcedure
  const wanted = findings.wanted(id)
  const named: BaselineProcedure[] = []
  let linked = 0
  let unnamed = 0
  const positions = positionsOf(procedures)
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at] ?? -1
    if (held[position] === 1) continue
    const procedure = procedures[at]
    if (tellsLinks && renumbered[position] === 1) linked += 1
    else if (named.length < wanted && procedure !== undefined) named.push(procedure)
    else unnamed += 1
  }
  for (const procedure of named) findings.add(id, check(procedure), list, undefined, procedure)
  findings.addUnseen(id, unnamed)
  return linked
}

/** What the list holds for others is neither missing nor extra: told once for each of them. */
function reportForeign(at: Location, scope: Scope, held: Uint8Array, findings: FindingCollector): void {
  const listed = new Map<Authority, BaselineProcedure[]>()
  const out = scope.steps.find(({ id }) => id === 'authority')?.out ?? NONE
  const positions = positionsOf(out)
  for (let index = 0; index < positions.length; index += 1) {
    const position = positions[index] ?? -1
    // What an exception took in is the unit's own.
    if (held[position] !== 1 || scope.members[position] === 1) continue
    const procedure = out[index]
    if (procedure === undefined) continue
    const kind = principalOf(procedure)
    listed.set(kind, [...(listed.get(kind) ?? []), procedure])
  }
  for (const authority of AUTHORITIES) {
    const foreign = listed.get(authority)
    if (foreign === undefined) continue
    const codes = foreign.map(({ code }) => code)
    const shown = [...codes.slice(0, CODES_SHOWN), ...(codes.length > CODES_SHOWN ? ['…'] : [])].join(', ')
    findings.add(
      listedForAnotherAuthority.id,
      { facts: { authority, procedures: foreign.length, codes: shown } },
      at,
    )
  }
}

const CODES_SHOWN = 5

const NONE: readonly BaselineProcedure[] = []
