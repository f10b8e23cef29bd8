import { hash } from 'node:crypto'
import type { Finding } from './model/finding.ts'

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

/**
 * The identity of a finding from one run to the next: what is wrong, with which procedure of which catalogue.
 * Sixteen hexadecimal digits. Rows may move and the sentence may be translated: it stays.
 */
export function fingerprint({
  rule,
  catalogue,
  code,
  name,
  location,
  facts,
}: Omit<Finding, 'fingerprint'>): string {
  const lasting = Object.entries(facts)
    .filter(([fact]) => !PLACES.has(fact))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const identity = [rule, catalogue, code ?? name ?? '', location.field ?? '', lasting]
  return hash('sha256', JSON.stringify(identity)).slice(0, 16)
}
