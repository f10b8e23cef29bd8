import type { Fault } from '../../model/finding.ts'
import type { FactsOf, RuleId } from './rules.ts'

/** What findings of one rule share when they have one cause, beside the field they are about. */
export interface Sharing<Fact extends string = string> {
  /** Facts that are the same in all of them. None: the fault itself is the cause, as where a column is blank. */
  readonly facts: readonly Fact[]
  /** Not the texts themselves are the same, but the way they are written: roughly, or digit by digit. */
  readonly as?: 'shape' | 'digits'
  /** Findings that do not state these facts are cases of their own. */
  readonly onlyStated?: true
  /** The findings are about rows that did not become records. */
  readonly besideRecords?: true
}

/**
 * The rules whose findings often have one cause. Reports fold them into one statement a cause; a rule that is not here
 * speaks of each record by itself. To add one: a line here and its clause in each language, `messages/…/causes.ts`.
 */
export const sharing = {
  'unreadable-row': { facts: ['reason'], besideRecords: true },
  'mixed-encoding': { facts: ['read', 'source'], besideRecords: true },
  'ragged-row': { facts: ['cells', 'headings'] },
  'only-local-code': { facts: ['localCode'], as: 'shape' },
  'missing-code': { facts: [] },
  'damaged-code': { facts: ['damages'] },
  'system-id-as-code': { facts: [] },
  'malformed-code': { facts: ['text'], as: 'digits' },
  'ended-agency-code': { facts: ['suffix', 'former', 'now', 'code'] },
  'missing-name': { facts: [] },
  'missing-level': { facts: [] },
  'unknown-level': { facts: ['text'] },
  'obsolete-level': { facts: [] },
  'missing-service-level': { facts: [] },
  'unknown-service-level': { facts: ['text'] },
  'conflicting-service-level': { facts: ['levels', 'counted'] },
  'malformed-decision': { facts: ['text'], as: 'shape' },
  'placeholder-value': { facts: ['field', 'text'] },
  mojibake: { facts: ['field', 'encoding'] },
  'lost-letters': { facts: ['field'] },
  'unnormalised-text': { facts: ['field', 'defects'] },
  'incomplete-components': { facts: ['missing', 'count'] },
  'contradictory-record': { facts: ['contradiction'] },
  'not-in-force': { facts: ['status', 'day'] },
  'unreadable-value': { facts: ['text'], as: 'shape' },
  'schema-violation': { facts: ['path', 'keyword', 'expected'] },
  'not-in-baseline': { facts: ['slippedFrom'], onlyStated: true },
  'name-differs': { facts: ['slippedFrom'], onlyStated: true },
  'code-names-another-procedure': { facts: ['slippedFrom'], onlyStated: true },
  'level-differs': { facts: ['here', 'baseline'] },
  'field-differs': { facts: ['here', 'baseline'] },
  'service-level-below-baseline': { facts: ['here', 'baseline'] },
  'service-level-above-baseline': { facts: ['here', 'baseline'] },
  'eligible-not-full-online': { facts: ['serviceLevel'] },
  'no-internal-process': { facts: [] },
  'no-electronic-process': { facts: [] },
  'not-integrated': { facts: [] },
  'not-non-geographic': { facts: [] },
  'decentralised-without-data': { facts: [] },
} as const satisfies { readonly [Id in RuleId]?: Sharing<keyof FactsOf<Id> & string> }

export type FoldedRuleId = keyof typeof sharing

/** What the findings of a rule share; undefined for a rule that speaks of each record by itself. */
export function sharingOf(rule: string): Sharing | undefined {
  const all: Readonly<Record<string, Sharing>> = sharing
  return Object.hasOwn(all, rule) ? all[rule] : undefined
}

/** Equal for findings of one cause. Asked for every finding of a folded rule, so it builds no more than one text. */
export function causeKey({ facts, as }: Sharing, { facts: stated, field = '' }: Fault): string {
  if (facts.length === 0) return field
  let key = field
  for (const fact of facts) {
    const text = stated[fact] ?? ''
    key += `\n${as === undefined ? text : shapeOf(String(text), as)}`
  }
  return key
}

// What is longer is not a number, a date or a word of a list, and its shape would say nothing.
const LONGEST_SHAPED = 60
const LONGEST_WORD = 24
const MOST_WORDS = 4

/** `2267./QĐ-BXD` → `9./a-a`, digit by digit `9999./a-a`. A word stands for itself, running text for all running text. */
export function shapeOf(text: string, as: 'shape' | 'digits'): string {
  if (text.length > LONGEST_SHAPED) return RUNNING_TEXT
  if (text.length <= LONGEST_WORD && !/\p{Nd}/u.test(text)) return text
  if (text.trim().split(/\s+/).length > MOST_WORDS) return RUNNING_TEXT
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, 'a').replace(as === 'shape' ? /\p{Nd}+/gu : /\p{Nd}/gu, '9')
}

const RUNNING_TEXT = '…'
