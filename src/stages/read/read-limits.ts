import type { Limits } from '../../model/limits.ts'
import type { LimitName } from '../../model/user-error.ts'

export const DEFAULT_LIMITS: Limits = {
  sourceBytes: 4 * 1024 ** 3,
  inflatedBytes: 256 * 1024 ** 2,
  inflationRatio: 200,
  archiveEntries: 2_000,
  cellCharacters: 1024 ** 2,
  columns: 16_384,
  jsonDepth: 200,
  procedures: 200_000,
}

/**
 * Every limit, by the word users write after `--limit`. To add one: a field in `model/limits.ts`, its word in
 * `model/user-error.ts`, how far it may be moved in `model/limit-ceilings.ts`, a line here, its sentence in each language.
 */
export const LIMITS: Readonly<Record<LimitName, keyof Limits>> = {
  file: 'sourceBytes',
  memory: 'inflatedBytes',
  ratio: 'inflationRatio',
  parts: 'archiveEntries',
  cell: 'cellCharacters',
  columns: 'columns',
  depth: 'jsonDepth',
  procedures: 'procedures',
}

// Text that is looked at in one piece: half of what V8 lets a text have.
const LONGEST_TEXT = 256 * 1024 ** 2

/** Bytes of a row of text that are held until its end is found: some cells of the largest size, and never too many. */
export function longestRow({ cellCharacters }: Limits, cells: number): number {
  return Math.min(cellCharacters * cells, LONGEST_TEXT)
}
