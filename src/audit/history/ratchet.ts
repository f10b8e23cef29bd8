import type { Finding } from '../../model/finding.ts'
import type { CatalogueSnapshot, CountedRule, RuleSnapshot } from '../../model/ratchet.ts'

/**
 * The earlier findings of one catalogue while it is read again: a heap of fingerprints for each rule. Where the earlier
 * result kept only samples of a rule nobody can say which of its findings are new, only how many more there are.
 */
export class CatalogueRatchet {
  readonly #snapshot: CatalogueSnapshot
  readonly #left = new Map<string, number>()
  readonly #newByRule = new Map<string, number>()
  #beside: readonly string[] = []

  constructor(snapshot: CatalogueSnapshot) {
    this.#snapshot = snapshot
    for (const { fingerprints = [] } of Object.values(snapshot.rules)) {
      for (const one of fingerprints) this.#left.set(one, (this.#left.get(one) ?? 0) + 1)
    }
  }

  /** Rules that the earlier result says nothing of: their findings are neither new nor from before. */
  leaveOut(rules: readonly string[]): void {
    this.#beside = rules
  }

  /** @param isKnown accepted: it takes its place among the earlier ones, and is never counted as new */
  see({ rule, fingerprint }: Finding, isKnown: boolean): Finding['ratchet'] {
    if (this.#isByCount(rule) || this.#beside.includes(rule)) return undefined
    const left = this.#left.get(fingerprint) ?? 0
    if (left > 0) {
      this.#left.set(fingerprint, left - 1)
      return 'before'
    }
    if (!isKnown) this.#newByRule.set(rule, (this.#newByRule.get(rule) ?? 0) + 1)
    return 'new'
  }

  /** @param known findings accepted for now, of which none is counted as new */
  newByRule(
    byRule: ReadonlyMap<string, number>,
    known: ReadonlyMap<string, number> = new Map(),
  ): ReadonlyMap<string, number> {
    const more = this.byCount(byRule).map(({ rule, before, now }): [string, number] => [
      rule,
      Math.max(0, Math.min(now - before, now - (known.get(rule) ?? 0))),
    ])
    return new Map([...this.#newByRule, ...more])
  }

  /** The rules of which only numbers can be compared. */
  byCount(byRule: ReadonlyMap<string, number>): readonly CountedRule[] {
    return Object.entries(this.#snapshot.rules)
      .filter(([rule, snapshot]) => !isComplete(snapshot) && !this.#beside.includes(rule))
      .map(([rule, { count }]) => ({
        catalogue: this.#snapshot.id,
        rule,
        before: count,
        now: byRule.get(rule) ?? 0,
      }))
  }

  #isByCount(rule: string): boolean {
    const snapshot = Object.hasOwn(this.#snapshot.rules, rule) ? this.#snapshot.rules[rule] : undefined
    return snapshot !== undefined && !isComplete(snapshot)
  }
}

function isComplete({ count, fingerprints }: RuleSnapshot): boolean {
  return fingerprints?.length === count
}
