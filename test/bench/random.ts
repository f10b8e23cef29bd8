/** Numbers that look random and are the same everywhere: a seed gives the same lists byte for byte. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number
  /** 0 … below - 1. */
  below(limit: number): number
  chance(share: number): boolean
  /** @throws RangeError when there is nothing to pick from. */
  pick<T>(items: readonly T[]): T
  /** A new array in another order (Fisher and Yates). */
  shuffled<T>(items: readonly T[]): T[]
}

/**
 * Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, one multiplication chain per number.
 * `label` gives each list its own stream, so that a change in one does not move the others.
 */
export function random(seed: number, label: string): Random {
  let state = hash(label, seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (items) => at(items, below(items.length)),
    shuffled: (items) => {
      const result = [...items]
      for (let last = result.length - 1; last > 0; last--) {
        const other = below(last + 1)
        const moved = at(result, last)
        result[last] = at(result, other)
        result[other] = moved
      }
      return result
    },
  }
}

/** The item at a place that must exist. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new RangeError(`no item ${index} of ${items.length}`)
  return item
}

/** FNV-1a over UTF-16 units, started from the seed. */
function hash(text: string, seed: number): number {
  let value = (2166136261 ^ seed) >>> 0
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 16777619) >>> 0
  }
  return value
}
