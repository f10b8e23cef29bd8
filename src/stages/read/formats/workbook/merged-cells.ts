import type { Limits } from '../../../../model/limits.ts'
import type { Row } from '../../../../model/row.ts'
import { damagedFile, limitExceeded } from '../../faults.ts'
import { LAST_COLUMN } from './hidden-columns.ts'

/** A block of cells that shows as one: its text stands in the first cell, the others are empty in the file. */
export interface Merge {
  /** First and last row, from 1. */
  readonly top: number
  readonly bottom: number
  /** First and last column, from 0. */
  readonly left: number
  readonly right: number
}

/** The merged cells of one sheet. */
export interface MergedCells {
  /** @throws UserError `damaged-file` when there are more of them than a sheet has rows */
  add(merge: Merge): void
  /**
   * A new walk down the rows, which come in order: gives each as a person sees it. Where a cell reaches down into the row and
   * nothing else stands there, the row shows its text and says so. All that begin in or above it have been added by then.
   * @throws UserError `limit-exceeded` when that fills more memory than a source may take
   */
  walk(): (row: Row) => Row
}

/** Every row of a sheet may be the top of one; more is no table any more. */
const MOST_MERGES = 1_048_576

/** What a place in a row costs: the text itself is held once, however many rows show it. */
const PLACE_BYTES = 8

const COLUMNS = LAST_COLUMN + 1

/**
 * Takes as long as there are merged cells and cells shown, however they lie upon each other: of those that begin in one cell
 * the largest counts; else the later hides the earlier in the rows that both reach. No program writes such.
 * @param place of the sheet in its file, for the words of an error
 */
export function createMergedCells(
  source: string,
  place: string,
  { inflatedBytes }: Pick<Limits, 'inflatedBytes'>,
): MergedCells {
  /** By their first cell. One flat map: a map for each of a million rows would take more than their texts. */
  const merges = new Map<number, { readonly bottom: number; readonly right: number }>()
  const tops = new Set<number>()
  let count = 0

  function walk(): (row: Row) => Row {
    const reaching = new Map<
      number,
      {
        readonly text: string
        readonly date: string | undefined
        readonly unstruck: string | undefined
        readonly top: number
        readonly bottom: number
      }
    >()
    let filled = 0

    /** Columns that show a text from above. */
    function carriedInto({ row, cells }: Row): number[] {
      const carried: number[] = []
      for (const [column, { top, bottom }] of reaching) {
        if (bottom < row) reaching.delete(column)
        else if (top < row && isBlank(cells[column])) carried.push(column)
      }
      return carried.sort((a, b) => a - b)
    }

    function filledIn(cells: readonly string[], carried: readonly number[]): readonly string[] {
      if (carried.length === 0) return cells
      const shown = [...cells]
      while (shown.length < (carried.at(-1) ?? 0)) shown.push('')
      for (const column of carried) shown[column] = reaching.get(column)?.text ?? ''
      filled += carried.length + shown.length - cells.length
      if (filled * PLACE_BYTES > inflatedBytes) {
        throw limitExceeded(source, 'memory', filled * PLACE_BYTES, inflatedBytes)
      }
      return shown
    }

    /** What else is known of the cells of a row, with that of those from above. */
    function withCarried(
      what: 'date' | 'unstruck',
      known: ReadonlyMap<number, string> | undefined,
      carried: readonly number[],
    ): ReadonlyMap<number, string> | undefined {
      const more = carried.flatMap((column) => {
        const value = reaching.get(column)?.[what]
        return value === undefined ? [] : [[column, value] as const]
      })
      return more.length === 0 ? known : new Map([...(known ?? []), ...more])
    }

    /** Columns of the widest that begins here. */
    function begin({ row, cells, dates, struck }: Row): number {
      let across = 1
      for (const [column, text] of cells.entries()) {
        if (isBlank(text)) continue
        const merge = merges.get(row * COLUMNS + column)
        if (merge === undefined) continue
        across = Math.max(across, merge.right - column + 1)
        if (merge.bottom > row)
          reaching.set(column, {
            text,
            date: dates?.get(column),
            unstruck: struck?.get(column),
            top: row,
            bottom: merge.bottom,
          })
      }
      return across
    }

    return (row) => {
      const begins = tops.has(row.row)
      if (!begins && reaching.size === 0) return row
      const carried = carriedInto(row)
      const cells = filledIn(row.cells, carried)
      const across = begins ? begin(row) : 1
      if (carried.length === 0 && across === 1) return row
      const dates = withCarried('date', row.dates, carried)
      const struck = withCarried('unstruck', row.struck, carried)
      return {
        ...row,
        cells,
        ...(dates !== undefined && { dates }),
        ...(struck !== undefined && { struck }),
        ...(carried.length > 0 && { carried }),
        ...(across > 1 && { across }),
      }
    }
  }

  return {
    add({ top, bottom, left, right }) {
      count += 1
      if (count > MOST_MERGES) throw damagedFile(source, `${place}: more merged cells than rows`)
      if (left > LAST_COLUMN || (bottom <= top && right <= left)) return
      const key = top * COLUMNS + left
      const stored = merges.get(key)
      merges.set(key, {
        bottom: Math.max(bottom, stored?.bottom ?? 0),
        right: Math.min(Math.max(right, stored?.right ?? 0), LAST_COLUMN),
      })
      tops.add(top)
    },
    walk,
  }
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
