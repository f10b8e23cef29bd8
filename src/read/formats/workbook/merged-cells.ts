/** A block of cells that shows as one: its text stands in the first cell, the others are empty in the file. */
export interface Merge {
  readonly top: number
  readonly bottom: number
  /** First and last column, from 0. */
  readonly left: number
  readonly right: number
}

/** Follows the merged cells of a sheet down its rows, which come in order. */
export interface MergeFollower {
  /**
   * Writes the text of a cell that reaches down into this row where the row stands empty: what a person sees.
   * @param cells of the row, written into
   */
  follow(row: number, cells: string[]): Merged
}

export interface Merged {
  /** Columns that were given the text of a merged cell which begins above. */
  readonly carried: readonly number[]
  /** Columns of the widest merged cell with a text that begins in this row; 1 when there is none. */
  readonly across: number
}

const NOT_MERGED: Merged = { carried: [], across: 1 }

export const NOTHING_MERGED: MergeFollower = { follow: () => NOT_MERGED }

/** Memory: one text a column. Merged cells that overlap, which no program writes, hide each other. */
export function followMerges(merges: ReadonlyMap<number, readonly Merge[]>): MergeFollower {
  if (merges.size === 0) return NOTHING_MERGED
  const reachingDown = new Map<number, { readonly text: string; readonly bottom: number }>()
  return {
    follow(row, cells) {
      const carried: number[] = []
      for (const [column, { text, bottom }] of reachingDown) {
        if (bottom < row) reachingDown.delete(column)
        else if ((cells[column] ?? '').trim() === '') {
          while (cells.length < column) cells.push('')
          cells[column] = text
          carried.push(column)
        }
      }
      let across = 1
      for (const { left, right, bottom } of merges.get(row) ?? []) {
        const text = cells[left] ?? ''
        if (text.trim() === '' || carried.includes(left)) continue
        across = Math.max(across, right - left + 1)
        if (bottom > row) reachingDown.set(left, { text, bottom })
      }
      return { carried: carried.sort((a, b) => a - b), across }
    },
  }
}
