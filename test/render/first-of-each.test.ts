import { describe, expect, it } from 'vitest'
import { firstOfEach } from '../../src/render/content/findings/first-of-each.ts'

const lists = (...lengths: readonly number[]) =>
  lengths.map((length) => Array.from({ length }, (_, at) => at))
const lengthsOf = (all: readonly (readonly number[])[]) => all.map(({ length }) => length)

describe('the first of each list', () => {
  it.each([
    ['all where there is room', [3, 0, 4], 7, [3, 0, 4]],
    ['as many of each: 9 ÷ 3', [5, 5, 5], 9, [3, 3, 3]],
    ['what cannot be shared alike stays empty: 10 ÷ 3', [8, 8, 8], 10, [3, 3, 3]],
    ['short lists whole, and the long ones share the rest: (10 − 1) ÷ 2', [9, 1, 9], 10, [4, 1, 4]],
    ['one of each as long as there is room for lists', [2, 2, 2], 2, [1, 1, 0]],
  ])('is %s', (_, lengths, most, expected) => {
    expect(lengthsOf(firstOfEach(lists(...lengths), most))).toEqual(expected)
  })

  it('keeps the order of each', () => {
    expect(firstOfEach([['a', 'b', 'c'], ['d']], 3)).toEqual([['a', 'b'], ['d']])
  })
})
