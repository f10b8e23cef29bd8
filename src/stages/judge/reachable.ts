import type { PeerCount, ReachableId, StandingHere, StepReason } from '../../model/peer-comparison.ts'

/** A procedure that a step may concern: one of the list, or one that the unit has to hold and does not. */
interface Situation {
  readonly here: StandingHere
  /** By the list, else by the baseline. Absent: neither says. */
  readonly eligible?: boolean
  readonly inPersonOnly: boolean
  /** Peers that do already what the step asks for. */
  readonly peers?: PeerCount
}

/** How procedures move a metric up, one by one. */
export interface Reachable {
  /** What peers are asked about. */
  readonly deed: 'fullOnline' | 'online' | 'held'
  /** Adding a procedure to the list adds one below the line, too. */
  readonly growsWhole: boolean
  /** Why the procedure may be a step; undefined where it counts already, or nothing speaks for it. */
  reason(situation: Situation): StepReason | undefined
}

/** Something speaks for it: it is eligible, or somebody does it. */
function spokenFor({ eligible, peers }: Situation): StepReason | undefined {
  if (eligible === true) return 'eligible'
  return (peers?.part ?? 0) > 0 ? 'peers' : undefined
}

/**
 * Metrics with a way to a goal. Others say how a list was written (codes, names) or what an office has to decide for each
 * procedure alone (processes, publication): nothing says which procedure comes first.
 */
export const reachable: { readonly [Id in ReachableId]: Reachable } = {
  coverage: {
    deed: 'held',
    growsWhole: false,
    reason: ({ here }) => (here === 'absent' ? 'in-scope' : undefined),
  },
  'online-share': {
    deed: 'online',
    growsWhole: true,
    reason: (situation) =>
      situation.here === 'full-online' || situation.here === 'partial' ? undefined : spokenFor(situation),
  },
  'full-online-share': {
    deed: 'fullOnline',
    growsWhole: true,
    reason(situation) {
      if (situation.here === 'full-online') return undefined
      const reason = spokenFor(situation)
      // Who has to come in person cannot be served fully online, whatever the neighbours say.
      return reason === 'peers' && situation.inPersonOnly ? undefined : reason
    },
  },
  'full-online-of-eligible': {
    deed: 'fullOnline',
    growsWhole: true,
    reason: ({ here, eligible }) => (here !== 'full-online' && eligible === true ? 'eligible' : undefined),
  },
}

const REASONS: readonly StepReason[] = ['eligible', 'peers', 'in-scope']

interface Ranked {
  readonly reason: StepReason
  readonly peers?: PeerCount
  /** `1.012753` as 1012753. */
  readonly code: number
}

/** Eligible first, then what most peers do, then by code: no two tie. */
export function byPreference(a: Ranked, b: Ranked): number {
  return (
    REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) ||
    (b.peers?.part ?? 0) - (a.peers?.part ?? 0) ||
    a.code - b.code
  )
}
