import type { IndexedName } from './nearest-names.ts'

/** Shorter beginnings are those of many names, or of names that the baseline lacks. */
const SHORTEST = 40
const ELLIPSIS = /\s*(?:…|\.{3,})$/
const LETTER = /[\p{L}\p{M}]/u
/** Where programs cut: columns of databases, cells of forms. */
const USUAL_LIMITS = [60, 80, 100, 120, 150, 200, 250, 255]
/** A blank at the cut is trimmed; `Thủ tục` in front is no part of a folded name. */
const TRIMMED = [0, 1, 8, 9]
const USUAL = new Set(USUAL_LIMITS.flatMap((limit) => TRIMMED.map((trimmed) => limit - trimmed)))

/**
 * Finds names that were cut off: all that begin like this one. Only where the text shows the cut (dots, the middle of a
 * word, a length at which programs cut): a whole name may well be the beginning of another one. Built when the first such
 * name asks. Memory: one place a name.
 */
export function createBegunNames(
  all: readonly IndexedName[],
): (foldedName: string) => readonly IndexedName[] {
  const sorted = all.toSorted((a, b) => (a.procedure.foldedName < b.procedure.foldedName ? -1 : 1))
  return (foldedName) => {
    const begun = foldedName.replace(ELLIPSIS, '')
    if (begun.length < SHORTEST) return []
    const found: IndexedName[] = []
    for (let at = firstFrom(sorted, begun); at < sorted.length; at += 1) {
      const known = sorted[at]
      if (known?.procedure.foldedName.startsWith(begun) !== true) break
      found.push(known)
    }
    const isSeen = begun.length < foldedName.length || USUAL.has(begun.length)
    return isSeen || found.every((known) => endsInWord(known, begun)) ? found : []
  }
}

function endsInWord({ procedure: { foldedName } }: IndexedName, begun: string): boolean {
  return LETTER.test(begun.slice(-1)) && LETTER.test(foldedName.charAt(begun.length))
}

/** The first place whose name does not come before the text. */
function firstFrom(sorted: readonly IndexedName[], text: string): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle]?.procedure.foldedName ?? '') < text) from = middle + 1
    else to = middle
  }
  return from
}
