/** How many digits have to be changed, added or dropped to make one code of the other: 2 for `1.001139` and `1.001193`. */
export function digitDistance(a: string, b: string): number {
  const [one, other] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')]
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
