/** Which columns of a sheet are hidden, told range by range. */
export interface HiddenColumns {
  /** Both ends belong to it. What is past the last column of any sheet hides nothing. */
  hide(first: number, last: number): void
  has(column: number): boolean
}

/** The last column that a sheet of any program we read can have. */
export const LAST_COLUMN = 16_383

/** A flag for each column, so that it costs the same however often a file says that all of them are hidden. */
export function createHiddenColumns(): HiddenColumns {
  let flags: Uint8Array | undefined
  return {
    hide(first, last) {
      flags ??= new Uint8Array(LAST_COLUMN + 1)
      if (first <= last) flags.fill(1, Math.max(0, first), Math.max(0, last + 1))
    },
    has: (column) => flags?.[column] === 1,
  }
}
