/** `x' = a·x + c·y + e`, `y' = b·x + d·y + f`, as PDF writes it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** What `inner` does, and then `outer`. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** From the units of a page to the page as it is shown: from its upper left corner, `y` downwards. */
export function shownAs(box: readonly [number, number, number, number], rotate: number): Matrix {
  const [left, bottom, right, top] = box
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return [0, 1, 1, 0, -bottom, -left]
    case 180:
      return [-1, 0, 0, 1, right, -bottom]
    case 270:
      return [0, -1, -1, 0, top, right]
    default:
      return [1, 0, 0, -1, -left, top]
  }
}

/** A matrix among the arguments of an operator: six numbers, alone or in one array. */
export function matrixIn(args: readonly unknown[]): Matrix {
  const [first] = args
  const numbers: readonly unknown[] =
    Array.isArray(first) || ArrayBuffer.isView(first) ? Array.from(first as ArrayLike<unknown>) : args
  const [a, b, c, d, e, f] = numbers.map(Number)
  const matrix = [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0] as const
  return matrix.every(Number.isFinite) ? matrix : IDENTITY
}
