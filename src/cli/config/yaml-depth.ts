import { type CST, Parser } from 'yaml'

/**
 * Where a text goes deeper than so many lists and maps within each other, as an offset. The pieces of the text are looked at,
 * in a loop: to make values of them calls itself for each level, and a text that is all brackets would end the program.
 */
export function tooDeepAt(text: string, most: number): number | undefined {
  for (const document of new Parser().parse(text)) {
    if (document.type !== 'document') continue
    const waiting: { readonly token: CST.Token; readonly depth: number }[] = []
    const look = (token: CST.Token | null | undefined, depth: number) => {
      if (token) waiting.push({ token, depth })
    }
    look(document.value, 1)
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const { token, depth } = one
      if (!('items' in token)) continue
      if (depth > most) return token.offset
      for (const { key, value } of token.items) {
        look(key, depth + 1)
        look(value, depth + 1)
      }
    }
  }
  return undefined
}
