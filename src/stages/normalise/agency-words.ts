import twoTier from '../../../schemas/authorities/two-tier-2025.json' with { type: 'json' }
import type { Authority, AuthorityWords, WordPlace } from '../../model/authority.ts'
import { spelling } from '../../text/spelling.ts'

// The build puts the data into the program, so that nothing is opened at run time. A schema holds its shape.
const WORDS = twoTier as AuthorityWords

/** A text as words that can be compared: lower case, one spelling of each syllable, a dash as a word of its own. */
export function wordsOf(text: string): readonly string[] {
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
  return (lower.match(/[\p{L}\p{N}]+|-/gu) ?? []).map(spelling)
}

/** Without the marks of Vietnamese, for texts that were written without them. */
function unmarked(words: readonly string[]): readonly string[] {
  return words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'))
}

/** What is known of agencies, ready to be asked. */
export interface Lexicon {
  readonly abbreviations: ReadonlyMap<string, readonly string[]>
  readonly levelWords: ReadonlySet<string>
  /** ` trung tâm `: what tells one more agency from a piece of a name. */
  readonly heads: readonly string[]
  readonly entries: readonly Entry[]
  /** Words of a name → the province of today. The longest names come first: Thừa Thiên Huế before Huế. */
  readonly provinces: readonly (readonly [words: string, province: string])[]
}

interface Entry {
  readonly kinds: readonly Authority[]
  readonly at: WordPlace
  /** ` công an `, with a space on either side. */
  readonly words: readonly string[]
}

const MARKED = lexicon((words) => words)
const UNMARKED = lexicon(unmarked)

/** The words with their marks, or without where the text has none at all. */
export function lexiconFor(words: readonly string[]): Lexicon {
  return words.some((word) => /[^ -~]/.test(word)) ? MARKED : UNMARKED
}

/** The words of a text, abbreviations written out. */
export function written(text: string, { abbreviations }: Lexicon): readonly string[] {
  return wordsOf(text).flatMap((word) => abbreviations.get(word) ?? [word])
}

export function padded(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}

function lexicon(form: (words: readonly string[]) => readonly string[]): Lexicon {
  const read = (text: string) => form(wordsOf(text))
  const provinces = WORDS.provinces
    .flatMap(({ name, former }) =>
      [name, ...former].map((known) => {
        const words = read(known)
        // `Tỉnh Thanh Hóa` is also called `Thanh Hóa`.
        const isCity = words[0] === read('thành')[0]
        return [padded(words.slice(isCity ? 2 : 1)), name] as const
      }),
    )
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  return {
    abbreviations: new Map(
      Object.entries(WORDS.abbreviations).map(([short, long]) => [read(short).join(' '), read(long)]),
    ),
    levelWords: new Set(WORDS.levelWords.map((text) => read(text).join(' '))),
    heads: WORDS.heads.flatMap(({ words }) => words.map((text) => padded(read(text)))),
    entries: WORDS.entries.map(({ kinds, at, words }) => ({
      kinds,
      at,
      words: words.map((text) => padded(read(text))),
    })),
    provinces,
  }
}
