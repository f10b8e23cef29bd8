/** Why a ratchet file stays as it was: the run is worse, or worse by what is allowed, or not whole, or a list that is not in it fails. */
export type RatchetKept = 'behind' | 'allowed' | 'incomplete' | 'new-list'

/** What is said of findings accepted for now, and of the result a run must not fall behind. */
export interface EarlierText {
  readonly labels: Readonly<Record<'known' | 'earlier' | 'knownFindings' | 'expired' | 'stale', string>>
  /** Of one finding: "Known until 31 January 2027 (An): waits for decision 12." */
  accepted(date: string, owner: string, reason: string): string
  /** Where the known findings stand: "in rasoat.known.yaml". */
  standIn(source: string): string
  noneKnown(): string
  expired(count: string): string
  stale(count: string): string
  elsewhere(count: string): string
  /** One entry: what, who, why and until when. */
  entry(what: string, owner: string, reason: string, date: string): string
  /** "Compared with audit.json as of 1 November 2026". */
  against(source: string, date: string): string
  newFindings(count: string): string
  worse(count: string): string
  nothingWorse(): string
  /** What is worse is so by no more than is allowed. */
  withinAllowance(): string
  metric(name: string, before: string, now: string): string
  byCount(rule: string, catalogue: string, before: string, now: string): string
  /** In short: coverages that are not compared. */
  notCompared(count: string): string
  /** A coverage of another formula or scope is neither better nor worse. */
  otherBasis(before: CountedShare, now: CountedShare): string
  newCatalogues(list: string): string
  vanished(list: string): string
  /** Annotations leave them out: accepted, or there before. */
  notFailing(count: string): string
  /** The comment at the head of a file of known findings; lines of `#`. */
  head(): string
  added(count: string, path: string): string
  pruned(count: string, path: string): string
  /** A result that holds only samples of a rule. */
  sampled(rule: string, kept: string, all: string): string
  listed(path: string, count: string, expired: string): string
  daysLeft(days: string): string
  lastDay(): string
  daysOver(days: string): string
  readonly ratchetKept: Readonly<Record<RatchetKept, (path: string) => string>>
}

interface CountedShare {
  readonly share: string
  /** Formula and scope. */
  readonly basis: string
}
