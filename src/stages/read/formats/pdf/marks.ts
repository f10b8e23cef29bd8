import { type Glyph, Letters, turnOf } from './letters.ts'
import type { DrawnPage } from './library.ts'
import { IDENTITY, type Matrix, matrixIn, placed, shownAs, within } from './page-matrix.ts'
import { isShown, type Rule, rulesOf } from './path-rules.ts'

/** What a page shows, without what only decorates it. */
export interface PageMarks {
  readonly glyphs: readonly Glyph[]
  /** Pieces of lines that run along the page, drawn as lines or as thin rectangles. */
  readonly rules: readonly Rule[]
  /** Whether anything was drawn at all, be it a picture or curves. */
  readonly isDrawn: boolean
}

interface State {
  matrix: Matrix
  fill: boolean
  stroke: boolean
  font: string
  size: number
  spacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
}

/** Goes through the operators of a page and notes letters and lines in the order in which they were drawn. */
export function marksOf(page: DrawnPage): PageMarks {
  const letters = new Letters()
  const rules: Rule[] = []
  let isDrawn = false
  let state: State = {
    matrix: shownAs(page.box, page.rotate),
    fill: true,
    stroke: true,
    font: '',
    size: 0,
    spacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  }
  const saved: State[] = []
  let text: Matrix = IDENTITY
  let line: Matrix = IDENTITY

  function moveLine(x: number, y: number): void {
    line = within(line, [1, 0, 0, 1, x, y])
    text = line
  }

  function show(pieces: unknown): void {
    if (!Array.isArray(pieces)) return
    const { size, spacing, wordSpacing, stretch, rise, matrix, font } = state
    const unit = page.unitOf(font)
    for (const piece of pieces as readonly unknown[]) {
      let advance: number
      if (typeof piece === 'number') advance = (-piece / 1000) * size * stretch
      else {
        const { unicode, width, isSpace } = letterIn(piece)
        advance = (width * unit * size + spacing + (isSpace ? wordSpacing : 0)) * stretch
        const drawn = within(matrix, text)
        const [x, y] = placed(drawn, 0, rise)
        const [a, b, c, d] = drawn
        const glyph: Glyph = {
          text: unicode,
          x,
          y,
          width: Math.abs(advance) * Math.hypot(a, b),
          size: Math.abs(size) * Math.hypot(c, d),
          turned: turnOf(a * Math.sign(size || 1), b * Math.sign(size || 1)),
        }
        if (Number.isFinite(x + y + glyph.width + glyph.size)) letters.put(glyph)
      }
      text = within(text, [1, 0, 0, 1, advance, 0])
    }
  }

  for (const [name, args] of page.operators()) {
    switch (name) {
      case 'save':
        saved.push({ ...state })
        break
      case 'restore':
        state = saved.pop() ?? state
        break
      case 'transform':
        state.matrix = within(state.matrix, matrixIn(args))
        // Pictures are taken out before; each is drawn into a square of 1 that was stretched.
        if (area(state.matrix) >= SMALLEST_PICTURE) isDrawn = true
        break
      case 'paintFormXObjectBegin':
        saved.push({ ...state })
        if (args[0] !== null && args[0] !== undefined)
          state.matrix = within(state.matrix, matrixIn([args[0]]))
        break
      case 'paintFormXObjectEnd':
        state = saved.pop() ?? state
        break
      case 'setFillRGBColor':
        state.fill = !isWhite(args)
        break
      case 'setStrokeRGBColor':
        state.stroke = !isWhite(args)
        break
      case 'setFillTransparent':
        state.fill = false
        break
      case 'setStrokeTransparent':
        state.stroke = false
        break
      case 'setFillColorN':
        state.fill = true
        break
      case 'setStrokeColorN':
        state.stroke = true
        break
      case 'constructPath':
        if (isShown(args[0], state)) isDrawn = true
        for (const rule of rulesOf(args, state.matrix, state)) rules.push(rule)
        break
      case 'beginText':
        text = IDENTITY
        line = IDENTITY
        break
      case 'setFont':
        state.font = String(args[0])
        state.size = numberIn(args, 1)
        break
      case 'setCharSpacing':
        state.spacing = numberIn(args, 0)
        break
      case 'setWordSpacing':
        state.wordSpacing = numberIn(args, 0)
        break
      case 'setHScale':
        state.stretch = numberIn(args, 0) / 100
        break
      case 'setLeading':
        state.leading = -numberIn(args, 0)
        break
      case 'setTextRise':
        state.rise = numberIn(args, 0)
        break
      case 'setTextMatrix':
        line = matrixIn(args)
        text = line
        break
      case 'moveText':
        moveLine(numberIn(args, 0), numberIn(args, 1))
        break
      case 'setLeadingMoveText':
        state.leading = numberIn(args, 1)
        moveLine(numberIn(args, 0), numberIn(args, 1))
        break
      case 'nextLine':
        moveLine(0, state.leading)
        break
      case 'showText':
      case 'showSpacedText':
        show(args[0])
        break
      case 'nextLineShowText':
        moveLine(0, state.leading)
        show(args[0])
        break
      case 'nextLineSetSpacingShowText':
        state.wordSpacing = numberIn(args, 0)
        state.spacing = numberIn(args, 1)
        moveLine(0, state.leading)
        show(args[2])
        break
      default:
        if (name.startsWith('paint') || name === 'shadingFill') isDrawn = true
    }
  }
  return { glyphs: letters.all, rules, isDrawn }
}

function letterIn(piece: unknown): {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
} {
  const { unicode, width, isSpace } = (piece ?? {}) as {
    unicode?: unknown
    width?: unknown
    isSpace?: unknown
  }
  return {
    unicode: typeof unicode === 'string' ? unicode : '',
    width: typeof width === 'number' ? width : 0,
    isSpace: isSpace === true,
  }
}

/** Half an inch in square. */
const SMALLEST_PICTURE = 36 * 36

function area([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c)
}

function numberIn(args: readonly unknown[], at: number): number {
  const number = Number(args[at])
  return Number.isFinite(number) ? number : 0
}

function isWhite(args: readonly unknown[]): boolean {
  const [colour] = args
  if (typeof colour === 'string') return colour.toLowerCase() === '#ffffff'
  return args.length === 3 && args.every((part) => part === 255)
}
