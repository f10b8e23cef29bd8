import { describe, expect, test } from 'vitest'
import { unfoldedSize } from '../../src/model/unfolded-size.ts'

/** A graph as lines: `a: b c` says that a holds b and c. */
function sizeOf(lines: readonly string[], root = 'a'): number {
  const parts = new Map(lines.map((line) => [line.slice(0, 1), line.slice(3).split(' ')]))
  return unfoldedSize([root], (node) => parts.get(node) ?? [])
}

describe('the size of what references stand for', () => {
  test('of something alone is one', () => {
    expect(sizeOf([])).toBe(1)
  })

  test('counts a part as often as it stands there', () => {
    // c is 1, b is 1 + 2 × 1 = 3, a is 1 + 2 × 3 = 7.
    expect(sizeOf(['a: b b', 'b: c c'])).toBe(7)
  })

  test('has no end where something is a part of itself, next to it or on a way round', () => {
    expect(sizeOf(['a: a'])).toBe(Number.POSITIVE_INFINITY)
    expect(sizeOf(['a: b', 'b: c', 'c: b'])).toBe(Number.POSITIVE_INFINITY)
  })

  test('is that of the largest of several', () => {
    const parts = new Map([['b', ['c', 'c']]])
    expect(unfoldedSize(['a', 'b', 'c'], (node) => parts.get(node) ?? [])).toBe(3)
    expect(unfoldedSize([], () => [])).toBe(0)
  })

  test('looks at each thing once, however large the answer is', () => {
    // 60 things, each of which holds the next twice: 2^60 - 1.
    let looks = 0
    const size = unfoldedSize([1], (at) => {
      looks += 1
      return at < 60 ? [at + 1, at + 1] : []
    })
    expect([size, looks]).toEqual([2 ** 60 - 1, 60])
  })

  test('has no end where a chain goes on for longer than anybody wanted', () => {
    const chain = (length: number) => unfoldedSize([0], (at) => (at < length ? [at + 1] : []))
    expect(chain(1_900)).toBe(1_901)
    expect(chain(2_100)).toBe(Number.POSITIVE_INFINITY)
  })
})
