import { codeNumber } from '../../model/code.ts'
import {
  type Goal,
  REACHABLE,
  type ReachReport,
  type StandingHere,
  type Step,
} from '../../model/peer-comparison.ts'
import { byPreference, reachable } from '../../stages/judge/reachable.ts'
import { shortestWay } from '../../stages/judge/way.ts'
import { standingOf } from '../../stages/measure/services.ts'
import { type CountPeers, missingOf, type NameOf, type UnitAmongPeers } from './unit-among-peers.ts'

/** A procedure that is not where the goal wants it. */
interface OpenProcedure {
  readonly code: number
  readonly here: StandingHere
  readonly eligible?: boolean
  readonly inPersonOnly: boolean
}

/** The shortest way of each list to each goal. */
export function createReach(
  goals: readonly Goal[],
  { nameOf, most }: { readonly nameOf: NameOf; readonly most: number },
): (one: UnitAmongPeers, count: CountPeers) => readonly ReachReport[] {
  return (one, count) => {
    if (goals.length === 0) return []
    const open = openOf(one)
    return goals.map((goal) => reachOf(goal, one, { open, count, nameOf, most }))
  }
}

function reachOf(
  { metric, atLeast }: Goal,
  { report }: UnitAmongPeers,
  { open, count, nameOf, most }: ReachContext,
): ReachReport {
  const head = { metric, target: atLeast }
  const measured = report.metrics[metric]
  const id = REACHABLE.find((known) => known === metric)
  if (measured?.kind !== 'share' || id === undefined) {
    const reason = measured?.kind === 'unmeasurable' ? { reason: measured.reason } : {}
    return { ...head, status: 'unmeasurable', ...reason }
  }
  const kind = reachable[id]
  const { part, whole } = measured
  const candidates = open
    .flatMap(({ code, ...situation }) => {
      const asked = count(code, kind.deed)
      const peers = asked === undefined ? {} : { peers: asked }
      const reason = kind.reason({ ...situation, ...peers })
      return reason === undefined ? [] : [{ code, here: situation.here, reason, ...peers }]
    })
    .sort(byPreference)
  const way = shortestWay(
    { part, whole },
    atLeast,
    candidates,
    ({ here }) => kind.growsWhole && here === 'absent',
  )
  return {
    ...head,
    status: way.status,
    part,
    whole,
    candidates: candidates.length,
    needed: way.steps.length,
    after: way.after,
    steps: way.steps.slice(0, most).map(({ code, ...step }): Step => ({ ...nameOf(code), ...step })),
  }
}

interface ReachContext {
  readonly open: readonly OpenProcedure[]
  readonly count: CountPeers
  readonly nameOf: NameOf
  readonly most: number
}

/** The procedures of the list, and those that its unit has to hold and does not. */
function openOf(one: UnitAmongPeers): readonly OpenProcedure[] {
  // What another authority carries out is not the unit's to bring online.
  const held = [...one.standings]
    .filter(([code]) => one.scope?.foreign.has(code) !== true)
    .map(([code, packed]) => {
      const { level, ...situation } = standingOf(packed)
      return { code, here: level, ...situation }
    })
  const missing = missingOf(one).map(({ code, eligibleFullOnline, inPersonOnly }) => ({
    code: codeNumber(code),
    here: 'absent' as const,
    ...(eligibleFullOnline === undefined ? {} : { eligible: eligibleFullOnline }),
    inPersonOnly: inPersonOnly === true,
  }))
  return [...held, ...missing]
}
