import type { Language } from '../../messages/language.ts'
import { wordFor } from '../../messages/listed.ts'
import type { Change, ValueChange } from '../../model/difference.ts'

export interface SpokenChange extends Change {
  readonly message: string
}

/** A change as machine formats carry it: with its sentence. */
export function spokenChange(change: Change, language: Language): SpokenChange {
  return { ...change, message: sayChange(change, language) }
}

/** What became of a procedure, in one sentence for each thing that did. */
export function sayChange({ kind, codes = [], values }: Change, language: Language): string {
  const { difference } = language
  const head = difference.says[kind](codes.join(language.between.items))
  return [head, ...values.map((value) => sayValue(value, language))].filter((text) => text !== '').join(' ')
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

function valueWord(field: string, text: string, { words, between }: Language): string {
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
