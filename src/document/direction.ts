/** Languages that are read from right to left; everything that follows from it is decided here. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/

export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.test(language)
}

export interface DirectedRun {
  readonly text: string
  readonly isRightToLeft: boolean
}

// Words of the Latin script with what belongs to them, as in "1.001193.H56" and "Xã Đông 1"; figures alone do not count.
const LATIN = /[\w.,/%-]*[A-Za-zÀ-ɏḀ-ỿ][\wÀ-ɏḀ-ỿ.,/%-]*(?: +[\w.,/%-]*[A-Za-zÀ-ɏḀ-ỿ\d][\wÀ-ɏḀ-ỿ.,/%-]*)*/g

/** A text as runs of one direction each: a word processor orders the letters of a run by its mark, not by its letters. */
export function directed(text: string, rightToLeft: boolean): readonly DirectedRun[] {
  if (!rightToLeft) return [{ text, isRightToLeft: false }]
  const runs: DirectedRun[] = []
  let at = 0
  for (const { 0: latin, index } of text.matchAll(LATIN)) {
    if (index > at) runs.push({ text: text.slice(at, index), isRightToLeft: true })
    runs.push({ text: begins(latin), isRightToLeft: false })
    at = index + latin.length
  }
  if (at < text.length || runs.length === 0) runs.push({ text: text.slice(at), isRightToLeft: true })
  return runs
}

// A code begins with figures, which take the direction of what stands before them (Unicode Annex 9, W2 to W7).
const LEFT_TO_RIGHT_MARK = '\u200e'

function begins(latin: string): string {
  return /^\p{L}/u.test(latin) ? latin : LEFT_TO_RIGHT_MARK + latin
}
