import type { Evidence } from '../model/suggestion.ts'
import { findLettering, SURE_ENOUGH, weigh } from './lettering.ts'
import { westernByte } from './windows-1252.ts'

/** A text whose bytes were read in an encoding they were not written in. */
export interface Mojibake {
  /** What they were written in. */
  readonly encoding: string
  /** What the text probably was. Absent where some of its bytes did not survive. */
  readonly original?: {
    readonly text: string
    readonly confidence: number
    readonly evidence: readonly Evidence[]
  }
}

/**
 * Western characters that no Vietnamese word has: symbols, and letters of other languages. Vietnamese read through a
 * wrong decoder hardly does without them. Some stand in honest texts as well (`m²`, `«`, `Müller`): it is a first
 * look. Spaces and controls are left out: every list has them.
 */
export const STRANGE_LETTER = '\\u00a1-\\u00ac\\u00ae-\\u00bf×÷ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ'

const STRANGE = new RegExp(`[${STRANGE_LETTER}]`)

export function hasStrangeLetter(text: string): boolean {
  return STRANGE.test(text)
}

/** What a text was before it went through a wrong decoder; undefined when nothing speaks for that. Pure. */
export function findMojibake(text: string): Mojibake | undefined {
  return utf8ReadAsWestern(text) ?? oldLetters(text)
}

// A lead byte of UTF-8 and what follows it, as windows-1252 shows them; and as windows-1258 does, the code page of
// Vietnamese Windows, where the byte of `Ã` is an `Ă`: `Ä‘Äƒng kĂ½`. No syllable ends in `Ă`; only quotation marks and
// dashes may stand behind one (`CĂ”NG` was `CÔNG`, `“Ă”` is itself).
const FOLLOWING = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
const VIETNAMESE_LEAD = `Ă(?:(?![‘’“”•–—…])${FOLLOWING}|${FOLLOWING}(?=\\p{L}))`
const SEQUENCE = new RegExp(
  `${VIETNAMESE_LEAD}|[Â-ß]${FOLLOWING}|[à-ï]${FOLLOWING}{2}|[ð-ô]${FOLLOWING}{3}`,
  'gu',
)
const RUN = new RegExp(`(?:${SEQUENCE.source})+`, 'gu')
/** What is left of `ạ` to `ỹ` when the third of their bytes was lost, and of a letter that may have been none. */
const REMAINS = /á[º»]|Ă[^\p{L}\s]/u
// Letters, marks, quotes, dashes: what an honest list holds beyond ASCII, and what windows-1252 makes of it.
const EXPECTED = /^[\u0080-\u024f\u02c6\u02dc\p{M}\u1e00-\u1eff\u2010-\u203a\u20ab\u20ac\u2116\u2122]*$/u
const MOST_TIMES = 3
const WHOLE_SEQUENCES = 0.99

/**
 * UTF-8 read as windows-1252 or windows-1258 and saved again, once or more often. What comes out has to read as
 * Vietnamese, or hold no word that could: half a repair is none.
 */
function utf8ReadAsWestern(text: string): Mojibake | undefined {
  let original = text
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const before = original
    original = original.replace(RUN, readAgain)
    if (original === before) break
  }
  if (original === text || weigh(original) < weigh(text)) return undefined
  const weight = weigh(original)
  if (weight < 0 || REMAINS.test(original) || original.search(RUN) !== -1) return { encoding: 'utf-8' }
  const reads = weight > 0
  return {
    encoding: 'utf-8',
    original: {
      text: original,
      confidence: WHOLE_SEQUENCES,
      evidence: reads ? ['decodes-whole', 'reads-as-vietnamese'] : ['decodes-whole'],
    },
  }
}

function readAgain(run: string): string {
  const bytes = Uint8Array.from(run.replaceAll('Ă', 'Ã'), westernByte)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return EXPECTED.test(text) ? text : run
  } catch {
    return run // overlong or surrogate: no UTF-8 after all
  }
}

/** TCVN3, VNI or windows-1258 shown as Western letters. */
function oldLetters(text: string): Mojibake | undefined {
  const { encoding, confidence } = findLettering(text, { maybeAsItStands: true })
  if (encoding === undefined || confidence < SURE_ENOUGH) return undefined
  return {
    encoding: encoding.id,
    original: { text: encoding.decode(text), confidence, evidence: ['reads-as-vietnamese'] },
  }
}
