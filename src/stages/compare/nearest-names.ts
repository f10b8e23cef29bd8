import type { BaselineProcedure } from '../../model/match.ts'
import type { LooseName } from './loose-name.ts'

/** A known name and how alike it is, 0…1. */
export interface Near {
  readonly known: IndexedName
  readonly score: number
}

/** Names looked at closely. */
const COMPARED = 12
/** Words that stand in more than one name of ten find nothing. */
const FREQUENT = 10

/** The names most like another: gathered by their rare words, compared by all of them, each word by how rare it is. */
export function createNearest(all: readonly IndexedName[]): (name: LooseName) => readonly Near[] {
  const byWord = new Map<string, number[]>()
  for (const [place, { words }] of all.entries()) {
    for (const word of new Set(words)) {
      const places = byWord.get(word)
      if (places === undefined) byWord.set(word, [place])
      else places.push(place)
    }
  }
  const weightOf = (word: string) => Math.log(1 + all.length / ((byWord.get(word)?.length ?? 0) + 0.5))
  const weights = all.map(({ words }) => words.reduce((sum, word) => sum + weightOf(word), 0))
  const shared = new Float64Array(all.length)

  return ({ words }) => {
    const touched: number[] = []
    for (const word of new Set(words)) {
      const places = byWord.get(word) ?? []
      if (places.length * FREQUENT > all.length + 200) continue
      const weight = weightOf(word)
      for (const place of places) {
        if (shared[place] === 0) touched.push(place)
        shared[place] = (shared[place] ?? 0) + weight
      }
    }
    const whole = words.reduce((sum, word) => sum + weightOf(word), 0)
    const roughly = (place: number) => (shared[place] ?? 0) / (whole + (weights[place] ?? 0))
    const close = best(touched, roughly, COMPARED)
    shared.fill(0)
    return close
      .flatMap(({ place }) => {
        const known = all[place]
        if (known === undefined) return []
        const apart = differenceOf(words, known.words).reduce((sum, word) => sum + weightOf(word), 0)
        return [{ known, score: 1 - apart / (whole + (weights[place] ?? 0)) }]
      })
      .sort((a, b) => b.score - a.score || a.known.procedure.position - b.known.procedure.position)
  }
}

/** The best few, in the order of their places where scores are equal, without sorting all. */
function best(
  places: readonly number[],
  scoreOf: (place: number) => number,
  wanted: number,
): readonly { readonly place: number; readonly score: number }[] {
  let floor = 0
  let kept: { place: number; score: number }[] = []
  const trim = () => {
    kept = kept.sort((a, b) => b.score - a.score || a.place - b.place).slice(0, wanted)
    floor = kept.length < wanted ? 0 : (kept.at(-1)?.score ?? 0)
  }
  for (const place of places) {
    const score = scoreOf(place)
    if (score < floor) continue
    kept.push({ place, score })
    if (kept.length > wanted * 8) trim()
  }
  trim()
  return kept
}

/** Words that one name has more often than the other. */
export function differenceOf(some: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of some) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) - 1)
  return [...counts].flatMap(([word, count]) => Array.from({ length: Math.abs(count) }, () => word))
}

export interface IndexedName extends LooseName {
  readonly procedure: BaselineProcedure
}
