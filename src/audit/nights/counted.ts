/** What came and what went between two heaps of fingerprints; equal ones count as often as they are there. */
export function movedBetween(
  before: readonly string[],
  now: readonly string[],
): { readonly came: readonly string[]; readonly went: readonly string[] } {
  if (before.length === now.length && before.every((one, at) => one === now[at]))
    return { came: [], went: [] }
  const left = new Map<string, number>()
  for (const one of before) left.set(one, (left.get(one) ?? 0) + 1)
  const came: string[] = []
  for (const one of now) {
    const count = left.get(one) ?? 0
    if (count === 0) came.push(one)
    else left.set(one, count - 1)
  }
  const went = [...left].flatMap(([one, count]) => Array.from({ length: count }, () => one))
  return { came, went }
}

/** The heap after some came and some went. Sorted, as it is kept. */
export function movedOn(
  before: readonly string[],
  came: readonly string[],
  went: readonly string[],
): readonly string[] {
  if (came.length === 0 && went.length === 0) return before
  const gone = new Map<string, number>()
  for (const one of went) gone.set(one, (gone.get(one) ?? 0) + 1)
  const kept = before.filter((one) => {
    const count = gone.get(one) ?? 0
    if (count > 0) gone.set(one, count - 1)
    return count === 0
  })
  return [...kept, ...came].sort()
}
