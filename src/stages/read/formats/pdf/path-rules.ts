import { type Matrix, placed } from './page-matrix.ts'

/** A piece of a line along the page. */
export interface Rule {
  readonly isUpright: boolean
  /** `x` of one that is upright, `y` of one that lies. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What is thicker is an area and not a line. */
const THIN = 3

const STROKES = new Set([20, 21, 24, 25, 26, 27])
const FILLS = new Set([22, 23, 24, 25, 26, 27])

/** Neither a border of what follows nor white. */
export function isShown(
  end: unknown,
  { fill, stroke }: { readonly fill: boolean; readonly stroke: boolean },
): boolean {
  return (stroke && STROKES.has(Number(end))) || (fill && FILLS.has(Number(end)))
}

interface Outline {
  readonly points: readonly (readonly [number, number])[]
  readonly isClosed: boolean
}

/**
 * The lines of a path. Most programs draw the borders of a table as filled rectangles of half a point; areas behind the
 * text, white or grey, are none, nor is anything that is drawn in white.
 */
export function* rulesOf(
  args: readonly unknown[],
  matrix: Matrix,
  seen: { readonly fill: boolean; readonly stroke: boolean },
): Generator<Rule> {
  const [end, parts] = args
  const isStroked = seen.stroke && STROKES.has(Number(end))
  const isFilled = seen.fill && FILLS.has(Number(end))
  if (!isStroked && !isFilled) return
  const numbers: unknown = Array.isArray(parts) ? parts[0] : undefined
  if (!ArrayBuffer.isView(numbers) && !Array.isArray(numbers)) return
  const outlines = outlinesOf(Array.from(numbers as ArrayLike<unknown>, Number), matrix)
  for (const outline of outlines) {
    if (isStroked) yield* sidesOf(outline)
    else yield* thinArea(outline)
  }
  if (isFilled && !isStroked) yield* frames(outlines)
}

/** The parts of a path without curves. */
function outlinesOf(numbers: readonly number[], matrix: Matrix): readonly Outline[] {
  const outlines: Outline[] = []
  let points: (readonly [number, number])[] = []
  let isStraight = true
  function finish(isClosed: boolean): void {
    if (points.length > 1 && isStraight) outlines.push({ points, isClosed })
    points = []
    isStraight = true
  }
  for (let at = 0; at < numbers.length; ) {
    const part = numbers[at]
    const point = placed(matrix, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0)
    if (part === 0) {
      finish(false)
      points = [point]
      at += 3
    } else if (part === 1) {
      points.push(point)
      at += 3
    } else if (part === 2) {
      isStraight = false
      at += 7
    } else {
      finish(true)
      at += 1
    }
  }
  finish(false)
  return outlines
}

function* sidesOf({ points, isClosed }: Outline): Generator<Rule> {
  const [first] = points
  const ends = isClosed && first !== undefined ? [...points.slice(1), first] : points.slice(1)
  for (const [at, [x2, y2]] of ends.entries()) {
    const [x1, y1] = points[at] ?? [x2, y2]
    const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
    if (height < 0.5 && width > 0) yield lying((y1 + y2) / 2, x1, x2)
    else if (width < 0.5 && height > 0) yield upright((x1 + x2) / 2, y1, y2)
  }
}

/** A square between two lines is a bit of both. */
function* thinArea({ points }: Outline): Generator<Rule> {
  const { left, right, top, bottom } = around(points)
  if (bottom - top <= THIN) yield lying((top + bottom) / 2, left, right)
  if (right - left <= THIN) yield upright((left + right) / 2, top, bottom)
}

/** A border drawn as one area with a hole: the outer edge, and the inner one behind it. */
function* frames(outlines: readonly Outline[]): Generator<Rule> {
  for (const [at, { points }] of outlines.entries()) {
    const inner = outlines[at + 1]
    if (inner === undefined) return
    const [a, b] = [around(points), around(inner.points)]
    const gaps = [b.left - a.left, b.top - a.top, a.right - b.right, a.bottom - b.bottom]
    if (!gaps.every((gap) => gap >= 0 && gap <= THIN) || !gaps.some((gap) => gap > 0)) continue
    yield upright((a.left + b.left) / 2, a.top, a.bottom)
    yield upright((a.right + b.right) / 2, a.top, a.bottom)
    yield lying((a.top + b.top) / 2, a.left, a.right)
    yield lying((a.bottom + b.bottom) / 2, a.left, a.right)
  }
}

function around(points: Outline['points']) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, right, top, bottom }
}

function lying(y: number, x1: number, x2: number): Rule {
  return { isUpright: false, at: y, from: Math.min(x1, x2), to: Math.max(x1, x2) }
}

function upright(x: number, y1: number, y2: number): Rule {
  return { isUpright: true, at: x, from: Math.min(y1, y2), to: Math.max(y1, y2) }
}
