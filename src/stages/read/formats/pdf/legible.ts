import { isSyllable } from '../../../../text/syllable.ts'
import type { Glyph } from './letters.ts'
import { linesOf } from './text-lines.ts'

/** With fewer words nothing can be said of a page: a number, a stamp. */
const ENOUGH_WORDS = 20
/** Annexes of decisions have 0.9 and more: abbreviations and numbers of documents are the rest. */
const LEAST_SYLLABLES = 0.4

/**
 * Whether the text of a page can be what the page shows. Scanners lay a text below their picture that is made of
 * whatever they took the letters for, and fonts that do not say what their letters are give none at all.
 */
export function isLegible(glyphs: readonly Glyph[]): boolean {
  let words = 0
  let syllables = 0
  for (const { words: own } of linesOf(glyphs)) {
    for (const { text } of own) {
      const word = text.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '')
      if (word === '' || /^[\d\p{P}]+$/u.test(word)) continue
      words += 1
      if (isSyllable(word.normalize('NFC'))) syllables += 1
    }
  }
  return words < ENOUGH_WORDS || syllables >= words * LEAST_SYLLABLES
}
