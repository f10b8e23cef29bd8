import type { Untidiness } from '../../model/candidate.ts'
import { hasStrangeLetter, STRANGE_LETTER } from '../../text/mojibake.ts'
import { withLatinLetters } from './look-alike.ts'

/** A text made ready to be understood, and what had to be mended for it. */
export interface Tidied {
  readonly text: string
  readonly defects: readonly Untidiness[]
  /** It held a letter that no Vietnamese word has. */
  readonly strange?: true
}

const NOTHING_AMISS: readonly Untidiness[] = []

// Everything that tidying could change, in one look: most texts have none of it. The third line is every character
// beyond those that Vietnamese and its punctuation need: some of them are not in NFC, and some cannot be seen. The last
// one costs nothing here, and a text of its own would cost every text a second look.
const SUSPECT = new RegExp(
  '[^\\S ]|^ | $| {2}|&(?:#|[a-zA-Z]+;)|</?[a-z]|\\\\u[\\da-f]|[\\u0000-\\u001f\\u007f-\\u009f\\u00ad]|' +
    '[\\u0300-\\u1dff\\u1f00-\\u200f\\u2028-\\u202f\\u205f-\\uffff]|' +
    `[${STRANGE_LETTER}]`,
)

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  ...vowels(),
}
/** `&aacute;`, `&Ecirc;`: what page editors make of the letters that French has as well. */
function vowels(): Record<string, string> {
  const marks = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' }
  return Object.fromEntries(
    [...'aeiouyAEIOUY'].flatMap((vowel) =>
      Object.entries(marks).map(([name, mark]) => [vowel + name, (vowel + mark).normalize('NFC')]),
    ),
  )
}
const ENTITY = /&(?:#(?:\d{1,7}|[xX][0-9a-fA-F]{1,6})|[a-zA-Z]{1,6});/
const ENTITY_AT_END = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{1,6}));$/
const LONGEST_ENTITY = '&#1234567;'.length

/**
 * Unicode NFC, one space between words, none at the ends, HTML entities as the characters they stand for,
 * no characters that cannot be seen, and no letters that only look like ours. What the text means is untouched. A tidied text is left as it is: what one
 * mending brings to light (`&amp;amp;`, an accent behind a zero-width space) is mended too.
 */
export function tidy(raw: string): Tidied {
  if (!SUSPECT.test(raw)) return { text: raw, defects: NOTHING_AMISS }
  const defects = new Set<Untidiness>()
  let text = raw
  for (let before = ''; before !== text; ) {
    before = text
    if (text.includes('\\u')) text = mend(text, decodeEscapes, 'escape', defects)
    if (text.includes('<')) text = mend(text, dropTags, 'html-tag', defects)
    if (ENTITY.test(text)) text = mend(text, decodeEntities, 'html-entity', defects)
    text = mend(text, compose, 'not-nfc', defects)
    text = mend(text, dropInvisible, 'control-character', defects)
    text = mend(text, withLatinLetters, 'look-alike', defects)
  }

  if (/[\n\r\u0085\u2028\u2029]/.test(text)) defects.add('line-break')
  const flat = text.replace(/[\n\r\u0085\u2028\u2029]+/g, ' ')
  const spaced = flat.replace(/\s+/g, ' ').trim()
  if (flat !== spaced && !isOnlyLineBreakSpace(text, spaced)) defects.add('spaces')
  const tidied = { text: spaced, defects: [...defects] }
  return hasStrangeLetter(raw) && !defects.has('look-alike') ? { ...tidied, strange: true } : tidied
}

function mend(
  text: string,
  repair: (text: string) => string,
  defect: Untidiness,
  defects: Set<Untidiness>,
): string {
  const repaired = repair(text)
  if (repaired !== text) defects.add(defect)
  return repaired
}

// Elements of text, by name: what else stands in such brackets was written by a person (`<cũ>`).
const TAG =
  /<\/?(?:p|br|b|i|u|em|strong|span|div|font|a|ul|ol|li|sup|sub|td|th|tr|tbody|table|h[1-6]|img|hr)(?:\s[^<>]{0,300})?\s?\/?>/gi
const BREAKS = /^<\/?(?:p|br|div|li|tr|td|th|h[1-6]|hr)/i

function dropTags(text: string): string {
  const without = text.replace(TAG, (tag) => (BREAKS.test(tag) ? ' ' : ''))
  return without === text ? text : without.replace(/ {2,}/g, ' ').trim()
}

function decodeEscapes(text: string): string {
  return text.replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function compose(text: string): string {
  return text.normalize('NFC')
}

function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

// C0 and C1 controls, soft hyphen, zero-width characters, bidirectional controls, BOM: none of them can be seen.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

const OUTER_SPACE = /^[^\S\n\r\u2028\u2029]|[^\S\n\r\u2028\u2029]$/

/** A text whose only fault is a line break gets one name for it, not two. */
function isOnlyLineBreakSpace(text: string, spaced: string): boolean {
  return text.replace(/ ?[\n\r\u0085\u2028\u2029]+ ?/g, ' ').trim() === spaced && !OUTER_SPACE.test(text)
}

/**
 * Entities inside entities too, in one pass: what was decoded stays at hand for the next `;`. Decoding the whole text
 * again for each level would let one cell of `&amp;amp;amp;…` take minutes.
 */
function decodeEntities(text: string): string {
  const decoded: string[] = []
  for (let at = 0; at < text.length; at += 1) {
    decoded.push(text.charAt(at))
    let end = text.charAt(at)
    while (end === ';') {
      const tail = decoded.slice(-LONGEST_ENTITY).join('')
      const [entity] = ENTITY_AT_END.exec(tail) ?? []
      const character = entity === undefined ? undefined : characterOf(entity)
      if (entity === undefined || character === undefined) break
      decoded.length -= entity.length
      // As the other mendings would leave it: a mark between two letters must not hide the next entity from us.
      const mended = compose(dropInvisible(character))
      decoded.push(...mended.split(''))
      end = mended
    }
  }
  return decoded.join('')
}

function characterOf(entity: string): string | undefined {
  const [, decimal, hex, name] = ENTITY_AT_END.exec(entity) ?? []
  if (name !== undefined) {
    if (Object.hasOwn(ENTITIES, name)) return ENTITIES[name]
    const known = name.toLowerCase()
    return Object.hasOwn(ENTITIES, known) ? ENTITIES[known] : undefined
  }
  const point = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16)
  const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
  return isCharacter ? String.fromCodePoint(point) : undefined
}
