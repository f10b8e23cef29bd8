import { codeNumber, codeText } from '../../model/code.ts'
import type { BaselineProcedure } from '../../model/match.ts'
import type { NamedProcedure, PeerCount } from '../../model/peer-comparison.ts'
import type { ScopeChoice } from '../../model/scope.ts'
import type { Baseline } from '../../stages/compare/baseline.ts'
import type { Scope } from '../../stages/compare/draw-scope.ts'
import type { PeerDeed, Peers, PeerUnit } from '../../stages/measure/peers.ts'
import type { MeasuredCatalogue } from '../catalogue/measured.ts'
import { askOf } from '../scope-of-unit.ts'

/** One catalogue among the others. */
export interface UnitAmongPeers extends PeerUnit {
  readonly report: MeasuredCatalogue['report']
  /** What its unit has to hold. Absent without a baseline. */
  readonly scope: Scope | undefined
  /** Mark of each of its procedures. */
  readonly standings: ReadonlyMap<number, number>
}

export type WithServices = Pick<MeasuredCatalogue, 'report' | 'services'>

const NOTHING = { codes: new Uint32Array(), standings: new Uint8Array(), names: [] }

export function peerUnit({ report, services = NOTHING }: WithServices): PeerUnit {
  return {
    services,
    saysLevels: report.metrics['full-online-share']?.kind === 'share',
    hasCodes: report.procedures > 0,
  }
}

export function unitAmongPeers(
  one: WithServices,
  baseline: Baseline | undefined,
  choice: ScopeChoice | undefined,
): UnitAmongPeers {
  const { report } = one
  const unit = peerUnit(one)
  const { codes, standings } = unit.services
  const byCode = new Map<number, number>()
  for (let at = 0; at < codes.length; at += 1) byCode.set(codes[at] ?? 0, standings[at] ?? 0)
  return { ...unit, report, scope: baseline?.scope(askOf(report.unit, choice)), standings: byCode }
}

/** A list without any code lacks nothing that anybody could name. */
export function canTellMissing({ scope, hasCodes, report }: UnitAmongPeers): boolean {
  return scope !== undefined && !scope.isUnknown && (hasCodes || report.records === 0)
}

/** The procedures that a unit has to hold and does not. */
export function missingOf(one: UnitAmongPeers): readonly BaselineProcedure[] {
  if (one.scope === undefined || !canTellMissing(one)) return []
  return one.scope.procedures.filter(({ code }) => !one.standings.has(codeNumber(code)))
}

/** Of one unit nothing can be said. */
const FEWEST_PEERS = 2

/** How many peers of a unit do something; undefined where there are too few to ask. */
export type CountPeers = (code: number, deed: PeerDeed) => PeerCount | undefined

/** @param peers of its level; undefined where nobody knows the level */
export function countFor(one: UnitAmongPeers, peers: Peers | undefined): CountPeers {
  return (code, deed) => {
    if (peers === undefined || peers.others(deed, one) < FEWEST_PEERS) return undefined
    return peers.count(code, deed, one, one.standings.get(code))
  }
}

/** What a procedure is called: by the baseline, else by the name among those of the lists that sorts first. */
export type NameOf = (code: number) => NamedProcedure

export function createNames(
  all: readonly Pick<WithServices, 'services'>[],
  baseline: Baseline | undefined,
): NameOf {
  const names = new Map<number, string>()
  for (const { services } of all) {
    for (const [code, name] of services?.names ?? []) {
      const stored = names.get(code)
      if (stored === undefined || name < stored) names.set(code, name)
    }
  }
  return (number) => {
    const code = codeText(number)
    return namedProcedure(code, baseline?.byCode.get(code), names.get(number))
  }
}

export function namedProcedure(
  code: string,
  known: BaselineProcedure | undefined,
  fallback?: string,
): NamedProcedure {
  const name = known?.name ?? fallback
  return {
    code,
    ...(name === undefined ? {} : { name }),
    ...(known?.field === undefined ? {} : { field: known.field }),
    ...(known?.url === undefined ? {} : { url: known.url }),
  }
}
