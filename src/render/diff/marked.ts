import type { Language } from '../../messages/language.ts'
import type { Change, ValueChange } from '../../model/difference.ts'
import { byWord, type Stretch } from './by-word.ts'
import { sayKind, sayValue } from './spoken.ts'

/** How a format writes a sentence: each piece of it made harmless, what left and what came told apart. */
export interface Marks {
  plain(text: string): string
  removed(text: string): string
  added(text: string): string
}

/** A sign that no message and no harmless text holds. */
const PLACE = '\u0001'

/** The same sentences as `sayChange`; a long text is told once, with the words marked that left and came. */
export function sayMarked(change: Change, language: Language, marks: Marks): string {
  const values = change.values.map((value) => markedValue(value, language, marks))
  return [marks.plain(sayKind(change, language)), ...values].filter((text) => text !== '').join(' ')
}

/** The words of a value that are looked at one by one. Codes, levels and states are read whole. */
export function stretchesOf({ meaning, before, after }: ValueChange): readonly Stretch[] | undefined {
  const isText = meaning === 'renamed' || meaning === 'respelled' || meaning === 'changed'
  return isText && before !== undefined && after !== undefined ? byWord(before, after) : undefined
}

function markedValue(value: ValueChange, language: Language, marks: Marks): string {
  const stretches = stretchesOf(value)
  if (stretches === undefined) return marks.plain(sayValue(value, language))
  const { field, meaning, severity } = value
  const [start = '', end = ''] = sayValue({ field, meaning, severity, after: PLACE }, language).split(PLACE)
  const written = stretches.map(({ kind, text }) => marks[kind === 'same' ? 'plain' : kind](text))
  return `${marks.plain(start)}${written.join(' ')}${marks.plain(end)}`
}
