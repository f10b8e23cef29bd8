import type { Language } from '../../../messages/language.ts'
import { ruleText } from '../../../messages/sentence.ts'
import type { KnownFinding } from '../../../model/known.ts'
import { forScreen } from '../../text/escape.ts'
import { numbersOf } from '../../text/number.ts'
import { padEnd, widest } from '../../text/width.ts'

export interface KnownListOptions {
  readonly path: string
  /** ISO date that the days are counted from. */
  readonly asOf: string
  readonly language: Language
}

/** The known findings for a person, those that run out first at the top. */
export function knownList(
  entries: readonly KnownFinding[],
  { path, asOf, language }: KnownListOptions,
): string {
  const { earlier } = language
  const numbers = numbersOf(language.tag)
  const sum = (some: readonly KnownFinding[]) =>
    numbers.count(some.reduce((total, { count = 1 }) => total + count, 0))
  const sorted = entries.toSorted((a, b) => (a.expires < b.expires ? -1 : a.expires > b.expires ? 1 : 0))
  const days = sorted.map(({ expires }) => left(daysBetween(asOf, expires), language))
  const column = widest(days) + 2
  const lines = sorted.map(
    (entry, at) => `  ${padEnd(days[at] ?? '', column)}${forScreen(knownEntry(entry, language))}`,
  )
  const expired = entries.filter(({ expires }) => expires < asOf)
  return `${[forScreen(earlier.listed(path, sum(entries), sum(expired))), ...lines].join('\n')}\n`
}

/** "Code used twice (duplicate-code) · lists/a.csv · 1.001193 × 2, until 31 January 2027 (An): waits for decision 12". */
export function knownEntry(entry: KnownFinding, language: Language): string {
  const { rule, catalogue, code, name, count = 1, owner, reason, expires } = entry
  const title = ruleText(language, rule)?.title
  const what = [title === undefined ? rule : `${title} (${rule})`, catalogue, code, name]
  const numbers = numbersOf(language.tag)
  const times = count === 1 ? '' : ` × ${numbers.count(count)}`
  return language.earlier.entry(
    what.filter((part) => part !== undefined).join(' · ') + times,
    owner,
    reason,
    numbers.date(expires),
  )
}

function left(days: number, { earlier, tag }: Language): string {
  if (days === 0) return earlier.lastDay()
  const count = numbersOf(tag).count(Math.abs(days))
  return days > 0 ? earlier.daysLeft(count) : earlier.daysOver(count)
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
