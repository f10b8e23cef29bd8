/** A piece of a text in YAML, as the parser of `yaml.ts` cuts it. */
export interface Piece {
  readonly offset: number
  /** Of a list or a map. */
  readonly items?: readonly { readonly key?: Piece | null; readonly value?: Piece }[]
}

/**
 * Where a text goes deeper than so many lists and maps within each other, as an offset. The pieces of the text are looked at,
 * in a loop: to make values of them calls itself for each level, and a text that is all brackets would end the program.
 */
export function tooDeepAt(texts: readonly Piece[], most: number): number | undefined {
  const waiting = texts.map((piece) => ({ piece, depth: 1 }))
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { piece, depth } = one
    if (piece.items === undefined) continue
    if (depth > most) return piece.offset
    for (const { key, value } of piece.items)
      for (const inside of [key, value]) if (inside) waiting.push({ piece: inside, depth: depth + 1 })
  }
  return undefined
}
