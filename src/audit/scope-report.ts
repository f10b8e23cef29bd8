import type { Authority } from '../model/authority.ts'
import type { BaselineProcedure } from '../model/match.ts'
import type { AuditRequest } from '../model/request.ts'
import {
  type OutsideProcedure,
  SCOPE_FORMULAS,
  type ScopeReport,
  type ScopeStepReport,
} from '../model/scope.ts'
import type { CatalogueUnit } from '../model/unit.ts'
import type { Scope, ScopeStep } from '../stages/compare/draw-scope.ts'
import { othersIn } from '../stages/normalise/authority.ts'
import { asBaseline, type LoadedBaseline } from './load-baseline.ts'
import { askOf, principalOf, scopeId } from './scope-of-unit.ts'

function scopeReport(scope: Scope, whole: number): ScopeReport {
  const { ask, by, procedures, steps, authorities, isUnknown, silent } = scope
  const { level, province, by: asked = 'authority' } = ask
  const unknownAgencies = agenciesOf(scope)
  const more = unknownAgencies.length - AGENCIES_LISTED
  return {
    id: scopeId(scope),
    by,
    ...(asked === by ? {} : { asked }),
    formula: SCOPE_FORMULAS[by],
    ...(level === undefined ? {} : { level }),
    ...(authorities === undefined ? {} : { authorities }),
    ...(province === undefined ? {} : { province }),
    whole,
    steps: steps.map(stepReport),
    procedures: procedures.length,
    ...(isUnknown ? { isUnknown, silent } : {}),
    ...(unknownAgencies.length === 0 ? {} : { unknownAgencies: unknownAgencies.slice(0, AGENCIES_LISTED) }),
    ...(more > 0 ? { moreUnknownAgencies: more } : {}),
  }
}

/** How the denominators of a run were found, with the procedures behind each step. */
export function describeScopes(
  units: readonly { readonly unit: CatalogueUnit }[],
  loaded: LoadedBaseline,
  choice: AuditRequest['scope'],
): { readonly scopes: readonly ScopeReport[]; readonly outside: readonly OutsideProcedure[] } {
  const scopes = scopesOf(units, loaded, choice)
  return { scopes, outside: outsideOf(scopes, loaded) }
}

/** The scopes of the units of a run, each once, in the order of the units. */
function scopesOf(
  units: readonly { readonly unit: CatalogueUnit }[],
  loaded: LoadedBaseline,
  choice: AuditRequest['scope'],
): readonly ScopeReport[] {
  const baseline = asBaseline(loaded)
  const scopes = new Map<string, ScopeReport>()
  for (const { unit } of units) {
    const scope = baseline.scope(askOf(unit, choice))
    const id = scopeId(scope)
    if (!scopes.has(id)) scopes.set(id, scopeReport(scope, baseline.size))
  }
  return [...scopes.values()]
}

/** What the steps of the scopes take out or leave open, each once. */
function outsideOf(
  scopes: readonly ScopeReport[],
  { procedures }: Pick<LoadedBaseline, 'procedures'>,
): readonly OutsideProcedure[] {
  const codes = new Set(
    scopes.flatMap(({ steps }) => steps.flatMap((step) => [...step.codes.out, ...step.codes.unknown])),
  )
  return procedures
    .filter(({ code }) => codes.has(code))
    .map(({ code, name, agencies }) => ({
      code,
      ...(name === undefined ? {} : { name }),
      ...(agencies === undefined ? {} : { agencies: agencies.slice(0, AGENCIES_NAMED).map(shortened) }),
    }))
}

/** Agencies named of one procedure: a cell may hold hundreds. */
const AGENCIES_NAMED = 10

function shortened(agency: string): string {
  return agency.length > LONGEST_AGENCY ? `${agency.slice(0, LONGEST_AGENCY)}…` : agency
}

function stepReport({ id, out, unknown, added, settled, isSkipped, because }: ScopeStep): ScopeStepReport {
  return {
    id,
    out: out.length,
    ...(id === 'include' ? { added: added.length } : {}),
    ...(id === 'include' || id === 'exclude' ? { settled: settled.length } : {}),
    unknown: unknown.length,
    ...(isSkipped ? { skipped: true } : {}),
    ...(because === undefined ? {} : { because }),
    ...(id === 'authority' && out.length > 0 ? { byAuthority: byAuthority(out) } : {}),
    codes: {
      out: [...out, ...(id === 'exclude' ? settled : added)].map(({ code }) => code),
      unknown: unknown.map(({ code }) => code),
    },
  }
}

/** A procedure of several authorities counts with the first of them, so that the kinds add up. */
function byAuthority(procedures: readonly BaselineProcedure[]): Readonly<Partial<Record<Authority, number>>> {
  const counts: Partial<Record<Authority, number>> = {}
  for (const procedure of procedures) {
    const kind = principalOf(procedure)
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

/** Agencies listed, and how much of the name of one. */
const AGENCIES_LISTED = 50
const LONGEST_AGENCY = 200

/** Agencies that no entry knows, of all that was asked whose it is: also where another agency takes it into the scope. */
function agenciesOf({ steps, procedures, by }: Scope): NonNullable<ScopeReport['unknownAgencies']> {
  if (by !== 'authority') return []
  const added = new Set(steps.flatMap((step) => step.added))
  const asked = new Set([
    ...steps.flatMap(({ id, out, unknown }) =>
      id === 'authority' ? out : id === 'place' ? [...out, ...unknown] : id === 'exclude' ? out : [],
    ),
    ...procedures.filter((one) => !added.has(one)),
  ])
  const counts = new Map<string, number>()
  for (const { authorities = [], agencies = [] } of asked) {
    if (!authorities.includes('other')) continue
    for (const agency of new Set(agencies.flatMap(othersIn))) {
      const name = shortened(agency)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([agency, procedures]) => ({ agency, procedures }))
    .sort((a, b) => b.procedures - a.procedures || (a.agency < b.agency ? -1 : 1))
}
