import { distance } from 'fastest-levenshtein'

/** The known word that a mistyped one probably means; empty when none is near. */
export function suggest(word: string, known: Iterable<string>): string {
  let best = ''
  let bestDistance = Number.POSITIVE_INFINITY
  const lower = word.toLowerCase()
  for (const candidate of known) {
    const far = distance(lower, candidate.toLowerCase())
    if (far < bestDistance) [best, bestDistance] = [candidate, far]
  }
  // A word with no letter in common is no misspelling, however short both are.
  const near = Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3)))
  return bestDistance <= near ? best : ''
}
