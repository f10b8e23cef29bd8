const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A share as a bar, in eighths of a column: what is filled, and the track that is left. */
export interface Bar {
  readonly filled: string
  readonly track: string
}

/** Something never looks like nothing, and short of everything never looks full. */
export function bar(part: number, whole: number, columns: number): Bar {
  const most = columns * 8
  const exact = whole === 0 ? 0 : Math.floor((part / whole) * most)
  const eighths = part >= whole ? exact : part === 0 ? 0 : Math.min(Math.max(exact, 1), most - 1)
  const filled = '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '')
  return { filled, track: '░'.repeat(columns - Math.ceil(eighths / 8)) }
}
