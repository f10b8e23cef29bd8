import type { Language } from '../../../messages/language.ts'
import type {
  CommonGaps,
  PeerCount,
  PeersReport,
  ReachReport,
  StandingHere,
} from '../../../model/peer-comparison.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import { metricName } from '../figures/figures.ts'
import type { Wording } from '../wording.ts'

/** What the sentences about peers and goals need. */
type Words = Pick<Wording, 'language' | 'numbers'>

/** How a procedure stands in a list: a word of the portal, or that nobody says, or that it is not there. */
export function standingWord({ words, report }: Language, here: StandingHere): string {
  if (here === 'absent') return report.policy.absent
  return here === 'unknown' ? words.unknown : words.serviceLevels[here]
}

/** "97 of 125 units, 2 unknown"; empty where there are no peers to ask. */
export function peersText({ language, numbers }: Words, count: PeerCount | undefined): string {
  if (count === undefined) return ''
  const { part, whole, unknown } = count
  const silent = unknown === 0 ? '' : numbers.count(unknown)
  return language.prospects.peerCount(numbers.count(part), numbers.count(whole), silent)
}

export function peersSay({ language, numbers }: Words, { units, level, total }: PeersReport): string {
  const { peersOffer, peersOfferNone } = language.prospects
  const of = language.words.levels[level]
  return total === 0
    ? peersOfferNone(numbers.count(units), of)
    : peersOffer(numbers.count(units), of, numbers.count(total))
}

/** "Next steps to: Full-online share of all procedures ≥ 20%". */
export function goalTitle({ language, numbers }: Words, { metric, target }: Goal): string {
  return language.prospects.stepsTo(metricName(language, metric), numbers.target(target))
}

/** Where the unit stands, how many procedures it takes, and what that gives: one or two sentences. */
export function reachSays({ language, numbers }: Words, reach: ReachReport): string {
  const { prospects, words } = language
  const { status, part = 0, whole = 0, needed = 0, candidates = 0, after, reason } = reach
  const now = numbers.share({ part, whole })
  const then = after === undefined ? '' : numbers.share(after)
  switch (status) {
    case 'reached':
      return prospects.reached(now)
    case 'reachable':
      return prospects.reachable(now, numbers.count(needed), then)
    case 'out-of-reach':
      return prospects.outOfReach(now, numbers.count(candidates), then)
    default:
      return prospects.unmeasurable(reason === undefined ? words.unknown : words.unmeasurable[reason])
  }
}

type Goal = Pick<ReachReport, 'metric' | 'target'>

/** One goal over all units that were asked for it. */
export interface ReachRoll extends Goal {
  readonly units: readonly { readonly catalogue: CatalogueReport; readonly reach: ReachReport }[]
}

/** Goals in the order they were asked; the units that need most first. */
export function reachRolls(catalogues: readonly CatalogueReport[]): readonly ReachRoll[] {
  const rolls = new Map<string, Goal & { readonly units: ReachRoll['units'][number][] }>()
  for (const catalogue of catalogues) {
    for (const reach of catalogue.reach ?? []) {
      const { metric, target } = reach
      const key = JSON.stringify([metric, target])
      const roll = rolls.get(key) ?? { metric, target, units: [] }
      roll.units.push({ catalogue, reach })
      rolls.set(key, roll)
    }
  }
  return [...rolls.values()].map(({ units, ...goal }) => ({
    ...goal,
    // Sorting is stable: units that need as much stay in the order given.
    units: [...units].sort((a, b) => rankOf(a.reach) - rankOf(b.reach)),
  }))
}

const STATUSES: readonly ReachReport['status'][] = ['out-of-reach', 'unmeasurable', 'reachable', 'reached']

function rankOf({ status, needed = 0 }: ReachReport): number {
  return STATUSES.indexOf(status) * 1e9 - needed
}

export function rollSays({ language, numbers }: Words, { units }: ReachRoll): string {
  const having = (wanted: ReachReport['status']) =>
    numbers.count(units.filter(({ reach }) => reach.status === wanted).length)
  const { reachRoll } = language.prospects
  return reachRoll(
    having('reached'),
    having('reachable'),
    having('out-of-reach'),
    numbers.count(units.length),
  )
}

export function gapsSay(wording: Words, gaps: CommonGaps): string {
  const { language, numbers } = wording
  return language.prospects.commonGaps(numbers.count(gaps.total), mostlyMissing(wording, gaps).says)
}

/** Procedures that more than half of the units lack. A result lists those that most lack first, and not all of them. */
export function mostlyMissing(
  { language, numbers }: Words,
  { total, procedures }: CommonGaps,
): { readonly count: number; readonly says: string } {
  const count = procedures.filter(({ part, whole }) => part * 2 > whole).length
  const isExact = count < procedures.length || procedures.length === total
  return { count, says: isExact ? numbers.count(count) : language.prospects.atLeast(numbers.count(count)) }
}
