import type { ReachReport, StepReason } from '../../model/peer-comparison.ts'

/** What only all lists together tell (peers, common gaps), the way to a goal, and the units of a run one by one. */
export interface ProspectsText {
  readonly labels: Readonly<
    Record<
      | 'peers'
      /** How a procedure stands in the list at hand. */
      | 'here'
      /** Peers that do it. */
      | 'peersDoing'
      | 'reason'
      | 'reach'
      | 'status'
      | 'now'
      | 'needed'
      | 'after'
      | 'commonGaps'
      | 'unitsLacking'
      | 'oneByOne',
      string
    >
  >
  readonly reasons: Readonly<Record<StepReason, string>>
  readonly statuses: Readonly<Record<ReachReport['status'], string>>
  /** "97 of 125 units", and how many of the others do not say. @param unknown empty where all say */
  peerCount(part: string, whole: string, unknown: string): string
  /** Over the procedures that most peers offer fully online. @param level as it stands after "of" */
  peersOffer(units: string, level: string, total: string): string
  /** There is no such procedure. */
  peersOfferNone(units: string, level: string): string
  /** Numerator ÷ denominator of the counts of peers. */
  peersFormula(): string
  /** Title of the way to a goal: the metric and the percentage. */
  stepsTo(metric: string, target: string): string
  reached(now: string): string
  reachable(now: string, needed: string, after: string): string
  /** @param candidates procedures that something speaks for; "0" where there are none */
  outOfReach(now: string, candidates: string, after: string): string
  unmeasurable(reason: string): string
  /** What the order of the steps is, and what a procedure that is not in the list does to the figure. */
  order(): string
  /** Over a table that names only some: how many of how many. */
  listed(listed: string, all: string): string
  /** Over the procedures that units lack. @param most those that more than half of the units lack */
  commonGaps(total: string, most: string): string
  /** A count that may be higher: "at least 1,000". */
  atLeast(count: string): string
  /** Units of which a goal can be reached, of all. */
  reachRoll(reached: string, reachable: string, out: string, units: string): string
  /** The head of the sections of units: how they open, and what paper gets. */
  oneByOne(units: string): string
  /** In place of these sections, where there are too many units. */
  tooMany(units: string, most: string): string
  /** The way back from a unit. */
  back(): string
  /** Findings of a unit in one line. */
  found(counts: string): string
}
