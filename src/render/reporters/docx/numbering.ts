import type { Language } from '../../../messages/language.ts'
import { numbersOf } from '../../text/number.ts'
import type { Blocks } from './paragraphs.ts'

/** Headings counted as offices do (I. · 1. · a), Decree 30/2020, Appendix I, part I, II.6), and tables through all of them. */
export function numbered(blocks: Blocks, { document, tag }: Language): Blocks {
  const { count } = numbersOf(tag)
  const at = { 1: 0, 2: 0, 3: 0 }
  let tables = 0
  return blocks.map((block) => {
    if (block.kind === 'table' && block.caption !== undefined) {
      tables += 1
      return { ...block, caption: document.table(count(tables), block.caption) }
    }
    if (block.kind !== 'heading') return block
    at[block.level] += 1
    if (block.level < 3) at[3] = 0
    if (block.level < 2) at[2] = 0
    const sign = { 1: `${roman(at[1])}.`, 2: `${at[2]}.`, 3: `${letter(at[3], document.letters)})` }[
      block.level
    ]
    return { ...block, text: `${sign} ${block.text}` }
  })
}

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

export function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [sign, worth] of ROMAN) {
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  }
  return text
}

function letter(value: number, letters: string): string {
  const signs = [...letters]
  return signs[value - 1] ?? String(value)
}
