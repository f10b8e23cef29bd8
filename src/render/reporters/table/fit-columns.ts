import { widest, wrap } from '../../text/width.ts'
import type { Ink } from './paint.ts'

const NARROWEST_NAME = 10
/** Of the page, for the names, before figures may take the rest. */
const NAME_SHARE = 0.3
const HEAD_LINES = [1, 2, 3, 4]
const GAPS = [2, 1]

/** Which columns stand on the page, and how wide. */
export interface Fitting {
  readonly kept: readonly number[]
  readonly widths: readonly number[]
  readonly gap: number
}

/**
 * Room is found by wrapping headings; columns that may be left out come in as long as they fit, in their order.
 * Only where what has to stay is too wide do the columns close up.
 */
export function fitColumns(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  room: number,
): Fitting | undefined {
  const bodies = columns.map((_, index) => widest(rows.map((row) => row[index]?.text ?? '')))
  const widthsOf = (kept: readonly number[], gap: number): Fitting | undefined => {
    for (const lines of HEAD_LINES) {
      const needed = kept.map((index) =>
        Math.max(bodies[index] ?? 0, headWidth(columns[index]?.title ?? '', lines)),
      )
      const [name = 0, ...figures] = needed
      const left = room - figures.reduce((sum, each) => sum + each + gap, 0)
      const enough = Math.min(name, gap === GAPS[0] ? Math.floor(room * NAME_SHARE) : NARROWEST_NAME)
      if (left >= enough) return { kept, gap, widths: [Math.min(name, left), ...figures] }
    }
    return undefined
  }
  const required = indexesOf(columns, ({ optional }) => optional !== true)
  const welcome = indexesOf(columns, ({ optional }) => optional === true)
  for (const gap of GAPS) {
    let best = widthsOf(required, gap)
    for (const index of welcome) {
      if (best === undefined) break
      const kept = [...best.kept, index].sort((a, b) => a - b)
      best = widthsOf(kept, gap) ?? best
    }
    if (best !== undefined) return best
  }
  return undefined
}

function indexesOf(columns: readonly Column[], isWanted: (column: Column) => boolean): readonly number[] {
  return columns.flatMap((column, index) => (isWanted(column) ? [index] : []))
}

/** The narrowest column in which a heading takes at most so many lines. */
function headWidth(title: string, lines: number): number {
  const widestWord = widest(title.split(' '))
  for (let width = widestWord; ; width += 1) if (wrap(title, width).length <= lines) return width
}

/** A column; the first one takes names and gives way, the others take figures and keep their width. */
export interface Column {
  readonly title: string
  readonly align?: 'right'
  /** Left out where the page is too narrow. */
  readonly optional?: true
}

export interface Cell {
  readonly text: string
  readonly ink?: Ink
}
