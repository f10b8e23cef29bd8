import type { CommonGaps, PeerCount, PeersReport, StandingHere } from '../../model/peer-comparison.ts'
import type { CatalogueReport } from '../../model/report.ts'
import type { AuditRequest } from '../../model/request.ts'
import { Peers } from '../../stages/measure/peers.ts'
import { standingOf } from '../../stages/measure/services.ts'
import { wantsServices } from '../context.ts'
import { asBaseline, type LoadedBaseline } from '../load-baseline.ts'
import { peerKey } from '../scope-of-unit.ts'
import { CommonGapCount, gapsByField } from './common-gaps.ts'
import {
  type CountPeers,
  countFor,
  createNames,
  type NameOf,
  peerUnit,
  type UnitAmongPeers,
  unitAmongPeers,
  type WithServices,
} from './unit-among-peers.ts'
import { createReach } from './way-to-goal.ts'

/** Procedures listed over all catalogues of a run, and for one of them. */
const LISTED_IN_ALL = 100_000
const LISTED_AT_MOST = 5_000
const LISTED_AT_LEAST = 20

/** What is told of a catalogue that only all of them together know, or that somebody asked how to reach. */
export type PeerComparison = Pick<CatalogueReport, 'peers' | 'gaps' | 'reach'>

/**
 * What only all catalogues together can tell: what peers services, what many lack, and the way to a goal. Nothing of it is
 * judged, and the order of the catalogues decides nothing.
 * @returns the prospects of each catalogue, in their order, and the gaps of all
 */
export function comparePeers(
  measured: readonly WithServices[],
  loaded: LoadedBaseline | undefined,
  request: AuditRequest,
): { readonly each: readonly PeerComparison[]; readonly gaps?: CommonGaps } {
  if (!wantsServices(request)) return { each: [] }
  const baseline = loaded === undefined ? undefined : asBaseline(loaded)
  // Who does not want to be compared gets no reasons from peers either.
  const levels = request.peers === false ? new Map<string, Peers>() : peersByLevel(measured)
  const nameOf = createNames(measured, baseline)
  const most = Math.max(
    LISTED_AT_LEAST,
    Math.min(LISTED_AT_MOST, Math.floor(LISTED_IN_ALL / (measured.length || 1))),
  )
  const reachOf = createReach(request.reach ?? [], { nameOf, most })
  const isCompared = request.peers ?? measured.length > 1
  const common = new CommonGapCount()
  // One after the other: what is known of each procedure of a unit is let go before the next.
  const each = measured.map((catalogue): PeerComparison => {
    const one = unitAmongPeers(catalogue, baseline, request.scope)
    const key = peerKey(one.report.unit)
    common.add(one)
    const peers = key === undefined ? undefined : levels.get(key)
    const count = countFor(one, peers)
    const peerReport =
      isCompared && peers !== undefined ? peersReport(one, peers, count, { nameOf, most }) : undefined
    const gaps = isCompared ? gapsByField(one) : undefined
    const reach = reachOf(one, count)
    return {
      ...(peerReport === undefined ? {} : { peers: peerReport }),
      ...(gaps === undefined ? {} : { gaps }),
      ...(reach.length === 0 ? {} : { reach }),
    }
  })
  const gaps = isCompared ? common.report() : undefined
  return gaps === undefined ? { each } : { each, gaps }
}

/** A unit whose level nobody gave has no peers that anybody could name. */
function peersByLevel(measured: readonly WithServices[]): ReadonlyMap<string, Peers> {
  const levels = new Map<string, Peers>()
  for (const one of measured) {
    const key = peerKey(one.report.unit)
    if (key === undefined) continue
    const peers = levels.get(key) ?? new Peers()
    levels.set(key, peers)
    peers.add(peerUnit(one))
  }
  return levels
}

/** What more than half of the peers services fully online and the unit does not. */
function peersReport(
  one: UnitAmongPeers,
  peers: Peers,
  count: CountPeers,
  { nameOf, most }: { readonly nameOf: NameOf; readonly most: number },
): PeersReport | undefined {
  const { level } = one.report.unit
  // Of a list that does not say what is online nobody can say what it lacks.
  if (level === undefined || !one.saysLevels || count(0, 'fullOnline') === undefined) return undefined
  const found: { code: number; here: StandingHere; fullOnline: PeerCount }[] = []
  for (const code of peers.codes()) {
    if (one.scope?.foreign.has(code) === true) continue
    const packed = one.standings.get(code)
    const here = packed === undefined ? 'absent' : standingOf(packed).level
    if (here === 'full-online') continue
    const fullOnline = count(code, 'fullOnline')
    if (fullOnline === undefined || fullOnline.part * 2 <= fullOnline.whole) continue
    found.push({ code, here, fullOnline })
  }
  found.sort((a, b) => b.fullOnline.part - a.fullOnline.part || a.code - b.code)
  return {
    level,
    units: peers.others('fullOnline', one),
    total: found.length,
    procedures: found.slice(0, most).map(({ code, ...told }) => ({ ...nameOf(code), ...told })),
  }
}
