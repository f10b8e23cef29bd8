import { distance } from 'fastest-levenshtein'

function sorted(word: string): string {
  return [...word.toLowerCase()].sort().join('')
}

/** The known word that a mistyped one probably means; empty when none is near. */
export function suggest(word: string, known: Iterable<string>): string {
  let best = ''
  let bestDistance = Number.POSITIVE_INFINITY
  const lower = word.toLowerCase()
  for (const candidate of known) {
    const far = distance(lower, candidate.toLowerCase())
    if (far < bestDistance) [best, bestDistance] = [candidate, far]
  }
  // `cvs` means csv, but `pdf` does not mean ods: where words are short, two letters are most of one.
  const isSwapped = sorted(best) === sorted(lower)
  const near = word.length <= 3 && !isSwapped ? 1 : Math.max(2, Math.floor(word.length / 3))
  return bestDistance <= near ? best : ''
}
