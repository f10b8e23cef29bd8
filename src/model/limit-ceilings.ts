import type { LimitName } from './user-error.ts'

/**
 * How far each limit may be moved, in its own unit (bytes, times, parts, characters, cells, levels, procedures). Beyond
 * this the program itself would fail: a text of V8 ends at 512 million characters, its stack earlier.
 */
export const LIMIT_CEILINGS: Readonly<Record<LimitName, number>> = {
  file: 1024 ** 5,
  memory: 3 * 1024 ** 3,
  ratio: 1_000_000,
  parts: 1_000_000,
  cell: 64 * 1024 ** 2,
  columns: 1_000_000,
  depth: 2_000,
  procedures: 20_000_000,
}
