import type { Language } from '../../messages/language.ts'
import { wordFor } from '../../messages/listed.ts'
import type { Change, ValueChange } from '../../model/difference.ts'
import { numbersOf } from '../text/number.ts'

export interface SpokenChange extends Change {
  readonly message: string
}

/** A change as machine formats carry it: with its sentence. */
export function spokenChange(change: Change, language: Language): SpokenChange {
  return { ...change, message: sayChange(change, language) }
}

/** What became of a procedure, in one sentence for each thing that did. */
export function sayChange(change: Change, language: Language): string {
  const values = change.values.map((value) => sayValue(value, language))
  return [sayKind(change, language), ...values].filter((text) => text !== '').join(' ')
}

/** What became of it as a whole; empty where only values changed. */
export function sayKind({ kind, codes = [], records }: Change, language: Language): string {
  const { difference, between, tag } = language
  return difference.says[kind](
    records === undefined ? codes.join(between.items) : difference.records(numbersOf(tag).count(records)),
  )
}

/** `Service level lowered: full-online → partial.` */
export function sayValue({ field, meaning, before, after }: ValueChange, language: Language): string {
  const { difference, words } = language
  const value = (text: string | undefined) => (text === undefined ? '' : valueWord(field, text, language))
  return difference.value(
    difference.meanings[meaning],
    wordFor(field, words.properties),
    value(before),
    value(after),
  )
}

/** A value in words where it has them, and as the list has it where not. */
export function valueWord(field: string, text: string, { words, between }: Language): string {
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    serviceLevel: words.serviceLevels,
    status: words.statuses,
    kind: words.kinds,
    levels: words.levels,
  }
  const table = tables[field]
  if (table === undefined) return text
  return text
    .split('; ')
    .map((one) => wordFor(one, table))
    .join(between.clauses)
}
