import { hash } from 'node:crypto'
import type { Finding } from '../../model/finding.ts'
import { foldName } from '../../text/fold.ts'

// Facts that say where the other half of a fault stands. They change when rows move; the fault does not.
const PLACES = new Set([
  'firstRow',
  'firstSource',
  'first',
  'rows',
  'lastRow',
  'nearest',
  'farthest',
  'slippedFrom',
])

// Facts that speak of the whole list, or of whichever row shows the fault first: each row added may change them, and the
// fault is still the same one.
const OF_THE_LIST: Readonly<Record<string, ReadonlySet<string>>> = {
  'agency-of-one-place': new Set(['procedures', 'places', 'codes']),
  'catalogue-shrank': new Set(['records', 'least', 'before']),
  'agency-code-of-another-province': new Set(['records', 'others']),
  'catalogue-gone': new Set(['from']),
  'issuer-not-in-baseline': new Set(['procedures', 'fields', 'codes']),
  'listed-for-another-authority': new Set(['procedures', 'codes']),
  'mixed-code-forms': new Set(['national', 'short', 'long', 'case']),
  'month-before-day': new Set(['rows', 'text', 'turnable']),
  'shifted-column': new Set(['fitting', 'values', 'text']),
  'merged-cells': new Set(['values', 'joined']),
  'joined-tables': new Set(['tables', 'repeated', 'continued', 'subCases', 'others']),
  'hidden-rows': new Set(['leftOut']),
  'struck-text': new Set(['rows', 'cells', 'text', 'leftOut']),
  'formula-without-value': new Set(['cells', 'rows', 'text']),
  'mixed-encoding': new Set(['confidence']),
  'section-rows': new Set(['title', 'gives']),
  'notes-in-list': new Set(['text']),
}

/**
 * The identity of a finding from one run to the next: what is wrong, with which procedure of which catalogue.
 * Sixteen hexadecimal digits. Rows may move and the sentence may be translated: it stays.
 */
export function fingerprint(finding: Omit<Finding, 'fingerprint'>): string {
  const { rule, catalogue, location } = finding
  const identity = [rule, catalogue, subjectOf(finding), location.field ?? '', lasting(finding)]
  return hash('sha256', JSON.stringify(identity)).slice(0, 16)
}

/** Which of the records with one name comes second is a matter of rows: the name is what stands twice. */
function subjectOf({ rule, code, name = '' }: Pick<Finding, 'rule' | 'code' | 'name'>): string {
  return rule === 'duplicate-name' ? foldName(name) : (code ?? name)
}

function lasting({ rule, facts }: Pick<Finding, 'rule' | 'facts'>): readonly (readonly [string, unknown])[] {
  if (rule === 'duplicate-name') return []
  const ofTheList = OF_THE_LIST[rule]
  const own = Object.entries(facts)
    .filter(([fact]) => !PLACES.has(fact) && ofTheList?.has(fact) !== true)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  if (rule !== 'conflicting-duplicate') return own
  // Two records that disagree do so in either order.
  const { first = '', here = '' } = facts
  const values = [String(first), String(here)].sort()
  return [...own.filter(([fact]) => fact !== 'here'), ['values', values]]
}
