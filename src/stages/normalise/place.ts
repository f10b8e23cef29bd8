import { lexiconFor, padded, wordsOf, written } from './agency-words.ts'

/** The province that a text names, as it is called today; undefined where it names none. */
export function provinceIn(text: string): string | undefined {
  const lexicon = lexiconFor(wordsOf(text))
  const words = padded(written(text, lexicon))
  return lexicon.provinces.find(([name]) => words.includes(name))?.[1]
}
