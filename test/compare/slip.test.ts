import { describe, expect, test } from 'vitest'
import { findSlips, type Pair } from '../../src/stages/compare/slip.ts'
import { fc } from '../property.ts'

/** Row of a name → row of the code it belongs to. */
function pairs(rows: readonly (readonly [number, number])[]): readonly Pair[] {
  return rows.map(([row, codeRow]) => ({ row, codeRow, code: `1.${String(codeRow).padStart(6, '0')}` }))
}

const stretch = (from: number, to: number, offset: number): readonly (readonly [number, number])[] =>
  Array.from({ length: to - from + 1 }, (_, at) => [from + at, from + at + offset] as const)

const told = (rows: readonly (readonly [number, number])[]) =>
  findSlips(pairs(rows)).map(({ firstRow, lastRow, nearest, farthest, codeByRow }) => ({
    rows: [firstRow, lastRow, codeByRow.size],
    offsets: [nearest, farthest],
  }))

describe('names beside the codes of other rows', () => {
  test('at one offset are one slip', () => {
    expect(told([...stretch(2, 13, 0), ...stretch(15, 30, -1)])).toEqual([
      { rows: [15, 30, 16], offsets: [-1, -1] },
    ])
  })

  test('at an offset that drifts are one slip, with gaps in it', () => {
    expect(told([...stretch(16, 28, -1), ...stretch(30, 38, -2), ...stretch(130, 137, -23)])).toEqual([
      { rows: [16, 137, 13 + 9 + 8], offsets: [-1, -23] },
    ])
  })

  test('are one slip though a few rows in between are right, or somewhere else altogether', () => {
    const rows = [...stretch(16, 30, -1), [31, 31], [32, 4], ...stretch(33, 40, -1)] as const
    expect(told(rows)).toEqual([{ rows: [16, 40, 15 + 8], offsets: [-1, -1] }])
  })

  test('are two slips when ten rows in between are right, or when they slip the other way', () => {
    expect(told([...stretch(2, 10, 1), ...stretch(12, 21, 0), ...stretch(22, 30, 2)])).toHaveLength(2)
    expect(told([...stretch(2, 10, 1), ...stretch(14, 22, -1)])).toHaveLength(2)
  })

  test('are single mistakes while there are fewer than five', () => {
    expect(told(stretch(2, 5, 1))).toEqual([])
    expect(told(stretch(2, 6, 1))).toHaveLength(1)
  })

  test('are no slip in an order of their own, or exchanged two by two', () => {
    const backwards = Array.from({ length: 20 }, (_, at) => [2 + at, 21 - at] as const)
    const exchanged = Array.from({ length: 20 }, (_, at) => [2 + at, 2 + (at ^ 1)] as const)
    expect(told(backwards)).toEqual([])
    expect(told(exchanged)).toEqual([])
  })
})

test('a list in which every row carries its own name has no slip', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(10_000)), (rows) => {
      const own = rows.sort((a, b) => a - b).map((row) => [row, row] as const)
      expect(told(own)).toEqual([])
    }),
  )
})

test('one inserted cell is one slip from its row to the end, wherever it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 100 }), fc.integer({ min: 5, max: 100 }), (from, length) => {
      const rows = [...stretch(2, from - 1, 0), ...stretch(from, from + length - 1, 1)]
      expect(told(rows)).toEqual([{ rows: [from, from + length - 1, length], offsets: [1, 1] }])
    }),
  )
})
