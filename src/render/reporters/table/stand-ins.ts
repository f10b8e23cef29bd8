import { widthOf } from '../../text/width.ts'
import type { Ink } from './paint.ts'

/**
 * cli-table3 brings an older string-width than ours; where the two disagree (newer emoji, accents outside Latin) its
 * columns would drift. It lays out stand-ins of our width, one private sign for each cell, and the cells come back after.
 */
export function createStandIns() {
  const cells: string[] = []
  const FIRST = 0xf0000
  return {
    take(text: string, ink: Ink = (plain) => plain): string {
      if (text === '') return ''
      cells.push(ink(text))
      return String.fromCodePoint(FIRST + cells.length - 1).repeat(widthOf(text))
    },
    restore: (line: string) =>
      line.replace(
        /([\u{f0000}-\u{ffffd}])\1*/gu,
        (_, sign: string) => cells[(sign.codePointAt(0) ?? FIRST) - FIRST] ?? '',
      ),
  }
}
