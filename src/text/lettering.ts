import type { OldEncoding } from './old-encoding.ts'
import { oldEncodings } from './old-encodings.ts'
import { isSyllable } from './syllable.ts'

/** How the letters of a text are to be read. */
export interface Lettering {
  /** Undefined: as they stand. */
  readonly encoding: OldEncoding | undefined
  /** 0…1, never 1: statistics are not a proof. */
  readonly confidence: number
}

/** What is known before a text is looked at. */
export interface Before {
  /** The text may be right as it stands: it came from Unicode, not from bytes that are no Unicode. */
  readonly maybeAsItStands: boolean
  /** The encoding of the text around it. */
  readonly likely?: OldEncoding | undefined
}

/**
 * The most probable reading of Western letters, each reading weighed by the syllables it gives. All old encodings
 * start as improbable: a text has to speak for them.
 */
export function findLettering(western: string, { maybeAsItStands, likely }: Before): Lettering {
  const start = western.slice(0, LONGEST_WEIGHED)
  let best: OldEncoding | undefined
  let bestWeight = maybeAsItStands ? Math.max(0, weigh(start)) : 0
  const weights = [bestWeight]
  for (const encoding of oldEncodings) {
    const weight = (encoding === likely ? LIKELY : UNLIKELY) + weigh(encoding.decode(start))
    weights.push(weight)
    if (weight > bestWeight) [best, bestWeight] = [encoding, weight]
  }
  const sum = weights.reduce((total, weight) => total + Math.exp(weight - bestWeight), 0)
  return { encoding: best, confidence: Math.min(SUREST, Math.floor(100 / sum) / 100) }
}

/** From here on a reading is taken. */
export const SURE_ENOUGH = 0.9
const SUREST = 0.99
const LONGEST_WEIGHED = 4 * 1024
const UNLIKELY = Math.log(1 / 10)
const LIKELY = Math.log(10)

// Of the words with a letter beyond ASCII in official lists (174,751 of them) 99.99% are syllables by their spelling;
// read through another old encoding at most 15%, and French to Portuguese read as Vietnamese at most 29%. Rounded
// against us, because the words of one list are not independent of each other.
const SYLLABLE = Math.log(0.95 / 0.3)
const NO_SYLLABLE = Math.log(0.05 / 0.7)

// Symbols among letters belong to the word: an old letter may look like one.
// biome-ignore lint/suspicious/noMisleadingCharacterClass: combining marks belong to the letter before them
const WORD = /[A-Za-z\u0080-\u024f\u0300-\u036f\u1e00-\u1eff]+/g
const OUTER_SYMBOLS = /^[\u0080-\u00bf]+|[\u0080-\u00bf]+$/g
const BEYOND_ASCII = /[\u0080-\uffff]/
/** `QĐ`, `HĐND`: no syllable, and no sign against Vietnamese either. */
const ABBREVIATION = /^[B-DF-HJ-NP-TV-XZĐ]{1,6}$/

/**
 * Evidence that a text is Vietnamese and read rightly: the logarithm of how much more probable its words are then.
 * Words of plain ASCII look the same in every encoding, and say nothing.
 */
export function weigh(text: string): number {
  let weight = 0
  for (const [written] of text.matchAll(WORD)) {
    if (!BEYOND_ASCII.test(written)) continue
    const word = written.replace(OUTER_SYMBOLS, '')
    if (!BEYOND_ASCII.test(word) || ABBREVIATION.test(word)) continue
    weight += isSyllable(word) ? SYLLABLE : NO_SYLLABLE
  }
  return weight
}
