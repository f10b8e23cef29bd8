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
  return bestDistance <= Math.max(2, Math.floor(word.length / 3)) ? best : ''
}
