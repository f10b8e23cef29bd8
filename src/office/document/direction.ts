/** Languages that are read from right to left; everything that follows from it is decided here. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/

export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.test(language)
}

export interface DirectedRun {
  readonly text: string
  readonly isRightToLeft: boolean
}

// Words of the Latin script with what belongs to them, as in "1.001193.H56" and "Xã Đông 1"; a percentage, of which the
// sign would go to the left. Other figures alone do not count.
const LATIN =
  /(?:[≥≤] ?)?\d[\d.,]*%(?![\wÀ-ɏḀ-ỿ.,/%-]*[A-Za-zÀ-ɏḀ-ỿ])|[\w.,/%-]*[A-Za-zÀ-ɏḀ-ỿ][\wÀ-ɏḀ-ỿ.,/%-]*(?: +[\w.,/%-]*[A-Za-zÀ-ɏḀ-ỿ\d][\wÀ-ɏḀ-ỿ.,/%-]*)*/g

/** A text as runs of one direction each: a word processor orders the letters of a run by its mark, not by its letters. */
export function directed(text: string, rightToLeft: boolean): readonly DirectedRun[] {
  if (!rightToLeft) return [{ text, isRightToLeft: false }]
  const runs: DirectedRun[] = []
  let at = 0
  for (const { 0: latin, index } of text.matchAll(LATIN)) {
    if (index > at) runs.push(arabic(text.slice(at, index), at > 0))
    runs.push({ text: begins(latin), isRightToLeft: false })
    at = index + latin.length
  }
  if (at < text.length || runs.length === 0) runs.push(arabic(text.slice(at), at > 0))
  return runs
}

// Brackets and quotes take the direction of both neighbours where those agree: between two Latin words they would be theirs.
const RIGHT_TO_LEFT_MARK = '\u200f'

function arabic(text: string, followsLatin: boolean): DirectedRun {
  const isNeutral = followsLatin && /^\s*[^\s\p{L}\p{N}]/u.test(text)
  return { text: isNeutral ? RIGHT_TO_LEFT_MARK + text : text, isRightToLeft: true }
}

// A code begins with figures, which take the direction of what stands before them (Unicode Annex 9, W2 to W7).
const LEFT_TO_RIGHT_MARK = '\u200e'

function begins(latin: string): string {
  return /^\p{L}/u.test(latin) ? latin : LEFT_TO_RIGHT_MARK + latin
}
