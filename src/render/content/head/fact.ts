import type { Severity } from '../../../model/finding.ts'
import type { VerdictStatus } from '../../../model/policy.ts'
import type { CatalogueReport, Report } from '../../../model/report.ts'
import type { Numbers } from '../../text/number.ts'

/**
 * One thing that the head of a report says: whose list it is, as of when, against what, and how it ended. Plain data in
 * the words of one language, like a view: nobody has escaped, cut or coloured anything of it. A format chooses which
 * facts it has room for, and in which order; those with the same label stand under it together.
 */
export interface Fact {
  readonly id: FactId
  readonly label: string
  readonly items: readonly Item[]
  /** Short ones, which stand in one line; others have a line each. */
  readonly isLine?: true
}

export type FactId =
  | 'unit'
  | 'catalogue'
  | 'lists'
  | 'records'
  | 'procedures'
  | 'as-of'
  | 'sources'
  | 'encodings'
  | 'outcome'
  | 'targets'
  | 'plans'
  | 'findings'
  | 'earlier'
  | 'baseline'
  | 'baseline-remarks'
  | 'scope'
  | 'units'
  | 'policy'
  | 'rules'
  | 'made-with'
  | 'configuration'

export type Item =
  /** Somebody's data, or a sentence with such data in it. */
  | { readonly kind: 'text'; readonly text: string }
  /** Words of ours, which no layout shortens. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'unit'; readonly catalogue: CatalogueReport; readonly level?: string }
  /** A file that was read, and the first digits of the hash of its bytes. */
  | { readonly kind: 'source'; readonly name: string; readonly sha256: string }
  | { readonly kind: 'count'; readonly value: number; readonly title?: string }
  | { readonly kind: 'outcome'; readonly outcome: Report['outcome']; readonly text: string }
  /** "3 errors", also where there are none. */
  | { readonly kind: 'severity'; readonly severity: Severity; readonly count: number; readonly text: string }
  /** "2 missed": targets, or the items of plans. */
  | { readonly kind: 'verdict'; readonly status: VerdictStatus; readonly text: string }

/** What stands above a report that is read from top to bottom on a screen, in this order. */
export const ON_A_SCREEN: readonly FactId[] = [
  'outcome',
  'targets',
  'plans',
  'findings',
  'earlier',
  'baseline',
  'baseline-remarks',
  'units',
  'policy',
  'rules',
]

/** The facts that a format has room for, in its order. */
export function chosenFacts(facts: readonly Fact[], ids: readonly FactId[]): readonly Fact[] {
  return ids.flatMap((id) => facts.filter((fact) => fact.id === id && fact.items.length > 0))
}

/** The same with each label once, over all that stands under it. */
export function underLabels(
  facts: readonly Fact[],
): readonly { readonly label: string; readonly facts: readonly Fact[] }[] {
  const groups: { label: string; facts: Fact[] }[] = []
  for (const fact of facts) {
    const last = groups.at(-1)
    if (last?.label === fact.label) last.facts.push(fact)
    else groups.push({ label: fact.label, facts: [fact] })
  }
  return groups
}

/** What there is none of is not worth a word on a page. */
export function occurring(items: readonly Item[]): readonly Item[] {
  return items.filter((item) => item.kind !== 'severity' || item.count > 0)
}

/** An item in plain words. */
export function itemText(item: Item, unitText: (one: CatalogueReport) => string, numbers: Numbers): string {
  switch (item.kind) {
    case 'unit':
      return `${unitText(item.catalogue)}${item.level === undefined ? '' : ` (${item.level})`}`
    case 'source':
      return `${item.name} (sha256 ${item.sha256})`
    case 'count':
      return `${item.title === undefined ? '' : `${item.title}: `}${numbers.count(item.value)}`
    default:
      return item.text
  }
}
