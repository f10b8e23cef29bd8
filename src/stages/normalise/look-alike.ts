import { hasStrangeLetter } from '../../text/mojibake.ts'

/**
 * Letters of other alphabets that look like Latin ones, one for one: Cyrillic and Greek capitals and small letters that no
 * reader can tell apart (Unicode Technical Standard 39, confusables; chosen by eye for fonts of offices).
 */
const LATIN: ReadonlyMap<string, string> = new Map([
  ...pairs('АВЕЅІЈКМНОРСТУХаеѕіјорсух', 'ABESIJKMHOPCTYXaesijopcyx'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'),
])

const LOOK_ALIKE = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'g')
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
const LATIN_LETTER = /\p{Script=Latin}/u

/**
 * A text with Latin letters where look-alikes of another alphabet stood, and with the Vietnamese Đ where the Icelandic Ð
 * stood. What is really written in another alphabet, or went through a wrong decoder, is left as it is.
 */
export function withLatinLetters(text: string): string {
  // Each part of a list by itself: a code that stands alone in its cell is the same one when it stands beside others.
  return withStroke(OTHER_ALPHABET.test(text) ? text.split(';').map(withoutLookAlikes).join(';') : text)
}

function withoutLookAlikes(text: string): string {
  const latin = text.replace(LOOK_ALIKE, (letter) => LATIN.get(letter) ?? letter)
  return LATIN_LETTER.test(text) && !OTHER_ALPHABET.test(latin) ? latin : text
}

/** U+00D0 and U+00F0 have their strokes where Đ and đ have theirs; keyboards and old fonts confuse them. */
function withStroke(text: string): string {
  if (!/[Ðð]/.test(text)) return text
  const stroked = text.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ')
  return hasStrangeLetter(stroked) ? text : stroked
}

function pairs(others: string, latin: string): [string, string][] {
  const letters = [...latin]
  return [...others].map((other, at) => [other, letters[at] ?? other])
}
