/** A letter where it stands on the page as it is shown; `y` grows downwards. */
export interface Glyph {
  readonly text: string
  /** Start of the letter on its base line. */
  readonly x: number
  readonly y: number
  /** To the start of the next one. 0 for a mark over the letter before it. */
  readonly width: number
  readonly size: number
  /** How far the line it stands on is turned: 0 from left to right, 90 downwards, 180, 270 upwards. */
  readonly turned: Turn
}

export type Turn = 0 | 90 | 180 | 270

/** The letters of a page, in the order in which they are drawn. */
export class Letters {
  readonly #glyphs: Glyph[] = []

  get all(): readonly Glyph[] {
    return this.#glyphs
  }

  /** A mark that follows its letter belongs to it, wherever it is drawn. */
  put(glyph: Glyph): void {
    const text = glyph.text.replace(UNSEEN, '')
    if (text === '') return
    const last = this.#glyphs.at(-1)
    if (last !== undefined && MARK.test(text) && isBeside(last, glyph)) {
      this.#glyphs[this.#glyphs.length - 1] = { ...last, text: last.text + text }
    } else this.#glyphs.push({ ...glyph, text })
  }
}

/** By the direction in which the letters follow each other. */
export function turnOf(x: number, y: number): Turn {
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 180
  return y > 0 ? 90 : 270
}

const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu
const MARK = /^\p{M}+$/u

function isBeside(letter: Glyph, mark: Glyph): boolean {
  const size = Math.max(letter.size, mark.size)
  const isAlong = letter.turned === 0 || letter.turned === 180
  const [along, across] = isAlong
    ? [mark.x - letter.x, mark.y - letter.y]
    : [mark.y - letter.y, mark.x - letter.x]
  return Math.abs(along) <= letter.width + 0.5 * size && Math.abs(across) <= size
}
