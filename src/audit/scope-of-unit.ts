import type { Authority } from '../model/authority.ts'
import type { BaselineProcedure } from '../model/match.ts'
import { LEVELS, type Level } from '../model/procedure.ts'
import type { AuditRequest } from '../model/request.ts'
import type { HeldScope, ScopeAsk } from '../model/scope.ts'
import type { CatalogueUnit } from '../model/unit.ts'
import type { Scope } from '../stages/compare/draw-scope.ts'
import { provinceIn } from '../stages/normalise/place.ts'
import { positionsOf } from './positions.ts'

/** What the scope of a unit is drawn for. */
export function askOf(
  { name, level, province, authority }: CatalogueUnit,
  choice: AuditRequest['scope'] = {},
): ScopeAsk {
  // A list may be called after its file, `list.csv`: that is no province, and nobody said which one it is.
  const own = level === 'province' ? provinceIn(name) : undefined
  const place = province === undefined ? own : (provinceIn(province) ?? province)
  return {
    ...choice,
    ...(level === undefined ? {} : { level }),
    ...(authority === undefined ? {} : { authority }),
    ...(place === undefined ? {} : { province: place }),
  }
}

/**
 * Equal scopes have equal ids: a nation of communes has one. What holds by default is not said, so that whoever writes it
 * down asks the same question as before.
 */
export function scopeId({ ask: { level, authority, province, by: how }, by }: Scope): string {
  const asked = level ?? (isTier(authority) ? authority : undefined)
  // Where the authority draws no line it changes nothing.
  const own = by !== 'authority' || authority === (asked ?? 'province') ? undefined : authority
  return [asked ?? 'any-level', own, how === 'authority' ? undefined : how, province]
    .filter((part) => part !== undefined)
    .join('/')
}

/** An authority that stands at the level of its name. */
function isTier(authority: Authority | undefined): authority is Authority & Level {
  return LEVELS.some((level) => level === authority) && authority !== 'other'
}

/** Units of one level and one authority, whether somebody wrote the authority of the level or not. */
export function peerKey({ level, authority }: CatalogueUnit): string | undefined {
  return level === undefined ? undefined : `${level} ${authority ?? level}`
}

/** How many procedures of each step the list holds. */
export function heldIn(scope: Scope, held: Uint8Array): HeldScope {
  const count = (procedures: readonly BaselineProcedure[]) => {
    let sum = 0
    for (const position of positionsOf(procedures)) sum += held[position] ?? 0
    return sum
  }
  return {
    id: scopeId(scope),
    held: count(scope.procedures),
    steps: scope.steps.map(({ id, out, unknown, added, settled }) => ({
      out: count(out),
      ...(id === 'include' ? { added: count(added) } : {}),
      ...(id === 'include' || id === 'exclude' ? { settled: count(settled) } : {}),
      unknown: count(unknown),
    })),
  }
}

/** The first of its authorities that somebody has a name for. */
export function principalOf({ authorities = [] }: Pick<BaselineProcedure, 'authorities'>): Authority {
  return authorities[0] ?? 'other'
}
