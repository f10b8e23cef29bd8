import type { Cause, CauseExample } from '../../model/cause.ts'
import type { Facts, Fault } from '../../model/finding.ts'
import { causeKey, type Sharing, shapeOf } from '../../stages/validate/causes.ts'

/** A cause while it is being counted. */
export interface CauseCount {
  count: number
  readonly fault: Fault
  readonly examples: CauseExample[]
}

// Causes of one rule that are told apart in one list: a list in which every value is another wrong one has no cause.
const COUNTED_AT_MOST = 1_000
// Of those, reported and handed on to the totals of a run: nobody mends more at a time.
const HANDED_ON_AT_MOST = 20
/** Fewer findings than that are told one by one. */
const FEWEST = 3
/** Causes of one rule in a report over several lists. What is left of the rule's count has none of them. */
const KEPT_AT_MOST = 20

/**
 * Counts the findings of one rule by their cause. Only faults cost anything. Counts are exact; past a thousand causes
 * new ones are not told apart any more and stay in the remainder.
 */
export class RuleCauses {
  readonly #rule: string
  readonly #sharing: Sharing
  readonly #byKey = new Map<string, CauseCount>()

  constructor(rule: string, sharing: Sharing) {
    this.#rule = rule
    this.#sharing = sharing
  }

  /** Counts a finding and gives its cause. */
  see(fault: Fault): CauseCount | undefined {
    const { facts, onlyStated } = this.#sharing
    if (onlyStated && facts.some((fact) => fault.facts[fact] === undefined)) return undefined
    const key = causeKey(this.#sharing, fault)
    const stored = this.#byKey.get(key)
    if (stored !== undefined) {
      stored.count += 1
      return stored
    }
    if (this.#byKey.size >= COUNTED_AT_MOST) return undefined
    const seen: CauseCount = { count: 1, fault, examples: [] }
    this.#byKey.set(key, seen)
    return seen
  }

  /** The most frequent causes, those of a single finding too: in other lists there may be more of them. */
  report(records: number): readonly Cause[] {
    const { besideRecords } = this.#sharing
    return [...this.#byKey.values()]
      .sort(byCount)
      .slice(0, HANDED_ON_AT_MOST)
      .map(({ count, fault, examples }) => ({
        rule: this.#rule,
        ...(fault.field === undefined ? {} : { field: fault.field }),
        ...this.#common(fault),
        count,
        ...(besideRecords ? {} : { ofRows: records }),
        examples,
      }))
  }

  #common({ facts }: Fault): Pick<Cause, 'shared' | 'shape'> {
    const { facts: names, as } = this.#sharing
    if (names.length === 0) return {}
    if (as !== undefined) return { shape: names.map((name) => shapeOf(String(facts[name]), as)).join(' ') }
    const shared: Facts = Object.fromEntries(names.flatMap((name) => asEntry(name, facts[name])))
    return { shared }
  }
}

function asEntry(name: string, value: string | number | undefined): readonly [string, string | number][] {
  return value === undefined ? [] : [[name, value]]
}

/** The causes that a report states: of each rule with one worth stating the most frequent ones, the greatest first. */
export function worthStating(causes: readonly Cause[]): { readonly causes?: readonly Cause[] } {
  const greatest = new Map<string, number>()
  for (const { rule, count } of causes) greatest.set(rule, Math.max(count, greatest.get(rule) ?? 0))
  const stated = new Map<string, number>()
  const kept = [...causes].sort(byCount).filter(({ rule }) => {
    const before = stated.get(rule) ?? 0
    stated.set(rule, before + 1)
    return (greatest.get(rule) ?? 0) >= FEWEST && before < KEPT_AT_MOST
  })
  return kept.length === 0 ? {} : { causes: kept }
}

// One from each of several catalogues says more than several from one. Those whose ids sort first, in whatever order
// the catalogues come.
const POOLED_EXAMPLES = 3
const POOLED_AT_MOST = 20_000

/**
 * The causes of several catalogues, added up as the catalogues are done. A cause that is not among the
 * most frequent of a catalogue is not counted there, and stays in the remainder of its rule.
 */
export class CauseTotals {
  readonly #pooled = new Map<string, CauseOfAll>()

  add(causes: readonly Cause[]): void {
    for (const cause of causes) {
      const { count, examples, ofRows, ...common } = cause
      const key = JSON.stringify(common)
      const stored = this.#pooled.get(key)
      if (stored !== undefined) {
        stored.count += count
        stored.catalogues += 1
        stored.examples = [...stored.examples, ...examples.slice(0, 1)]
          .sort(byCatalogue)
          .slice(0, POOLED_EXAMPLES)
      } else if (this.#pooled.size < POOLED_AT_MOST) {
        this.#pooled.set(key, {
          ...common,
          count,
          isOfRecords: ofRows !== undefined,
          catalogues: 1,
          examples: examples.slice(0, 1),
        })
      }
    }
  }

  /** @param records of all catalogues */
  report(records: number): readonly Cause[] {
    return [...this.#pooled]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { isOfRecords, catalogues, examples, ...cause }]) => ({
        ...cause,
        ...(isOfRecords ? { ofRows: records } : {}),
        catalogues,
        examples,
      }))
  }
}

interface CauseOfAll extends Omit<Cause, 'ofRows'> {
  count: number
  catalogues: number
  readonly isOfRecords: boolean
  examples: readonly CauseExample[]
}

function byCatalogue(a: CauseExample, b: CauseExample): number {
  return a.catalogue < b.catalogue ? -1 : 1
}

function byCount(a: { readonly count: number }, b: { readonly count: number }): number {
  return b.count - a.count
}
