import type { BaselineProcedure } from '../model/match.ts'

/**
 * Where procedures of the baseline stand in it, as numbers beside each other. Every list is held against thousands of
 * procedures, and whoever asks each of these for its place waits for memory most of the time. Made once for each array.
 */
export function positionsOf(procedures: readonly BaselineProcedure[]): Int32Array {
  let known = remembered.get(procedures)
  if (known === undefined) {
    known = Int32Array.from(procedures, ({ position }) => position)
    remembered.set(procedures, known)
  }
  return known
}

const remembered = new WeakMap<readonly BaselineProcedure[], Int32Array>()
