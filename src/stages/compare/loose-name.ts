import type { Level } from '../../model/procedure.ts'
import { spelling } from '../../text/spelling.ts'
import { ABBREVIATIONS } from './abbreviations.ts'

/** A name as its words, without what only its spelling says. */
export interface LooseName {
  /** Its words in order: one spelling each, abbreviations written out, joining words left out. */
  readonly words: readonly string[]
  /** Equal for two names that hold the same words in any order; seldom equal for others, see `haveSameWords`. */
  readonly key: number
  /** Who carries it out, as the end of the name says: *(cấp xã)*, *thực hiện tại cấp tỉnh*. */
  readonly level: Level | undefined
}

/** Looks past spelling: tone placement, i for y, abbreviations, punctuation, order, and the level named at the end. */
export function looseName(foldedName: string): LooseName {
  const plain = foldedName.replace(LEADING, '')
  const end = plain.includes('cấp ', plain.length - LEVEL_WITHIN) ? LEVEL_AT_END.exec(plain) : null
  const spoken = end === null ? plain : plain.slice(0, end.index)
  const words: string[] = []
  let key = 0
  for (const text of spoken.split(' ')) {
    const piece = pieceOf(text)
    for (const word of piece.words) words.push(word)
    key += piece.sum
  }
  return {
    words,
    key,
    level: end?.[1] === undefined ? undefined : LEVELS_BY_WORD.get(end[1]),
  }
}

/** The same words, each as often, in any order. */
export function haveSameWords(one: LooseName, other: LooseName): boolean {
  if (one.key !== other.key || one.words.length !== other.words.length) return false
  return one.words.toSorted().join(' ') === other.words.toSorted().join(' ')
}

// `fold` has dropped a leading *thủ tục* already; what stood after it is still there.
const LEADING = /^(?:tên )?(?:thủ tục|tthc)?\s*(?:hành chính)?\s*[:–-]?\s*/

// At the end of 206 of 2,642 national titles, in brackets; local lists leave the brackets out.
const LEVEL_AT_END =
  /[\s,;(–-]*(?:(?:được )?thực hiện )?(?:(?:tại|ở|do|thuộc thẩm quyền(?: của)?) )?(?:(?:công an|ubnd|[uủ][yỷ] ban nhân dân) )?cấp (bộ|trung ương|tw|tỉnh|tinh|sở|huyện|xã|phường)\)?$/

const LEVELS_BY_WORD: ReadonlyMap<string, Level> = new Map([
  ['bộ', 'ministry'],
  ['trung ương', 'ministry'],
  ['tw', 'ministry'],
  ['tỉnh', 'province'],
  ['tinh', 'province'],
  ['sở', 'province'],
  ['huyện', 'district'],
  ['xã', 'commune'],
  ['phường', 'commune'],
])

/** How far from its end a name begins to say its level: `cấp trung ương)`. */
const LEVEL_WITHIN = 15

const WORD = /[\p{L}\p{N}\p{M}]+/gu

// They join and tell nothing apart: lists put them in and leave them out.
const JOINING = new Set(['và', 'của', 'các', 'những', 'về'])

/** What stands between two spaces: its words, none, one or several, and the sum of their hashes. */
interface Piece {
  readonly words: readonly string[]
  readonly sum: number
}

// Titles share some thousand pieces; taking one apart costs ten times what remembering it does.
const PIECES_REMEMBERED = 20_000
const remembered = new Map<string, Piece>()

/** Memory: `PIECES_REMEMBERED` of them. */
function pieceOf(text: string): Piece {
  let piece = remembered.get(text)
  if (piece === undefined) {
    const words = (text.match(WORD) ?? []).flatMap(writtenOut)
    piece = { words, sum: words.reduce((sum, word) => sum + hashOf(word), 0) }
    if (remembered.size >= PIECES_REMEMBERED) remembered.clear()
    remembered.set(text, piece)
  }
  return piece
}

/** FNV-1a in 32 bits: sums of them, in any order, stay whole numbers. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function writtenOut(word: string): readonly string[] {
  if (JOINING.has(word)) return []
  if (LEADING_ZERO.test(word)) return [word.replace(/^0+/, '')]
  return ABBREVIATIONS.get(word)?.map(spelling) ?? [spelling(word)]
}

const LEADING_ZERO = /^0+\d+$/
