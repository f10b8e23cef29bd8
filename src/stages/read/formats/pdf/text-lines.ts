import type { Glyph } from './letters.ts'

/** Letters on one base line, from left to right. */
export interface TextLine {
  readonly words: readonly Word[]
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  /** A space parts it from the word before, or a gap as wide as others. Else the layout may have torn a word. */
  readonly isApart: boolean
}

/** Of the size of a letter: what is raised or lowered by less stands on the line. A line below is a whole size away. */
const SAME_LINE = 0.45
/** Of the size of a letter: a wider gap parts two words. A space of Times is 0.25. */
const WORD_GAP = 0.17
/** Of its size: how far a mark without a width lies before its own place. */
const MARK_BACK = 0.2
/** Of the size of a letter, and of the usual gap of its line: a narrower gap may be no space. */
const NARROW = 0.2
const NARROWER = 0.7
const MARK = /^\p{M}+$/u
const SPACE = /^\s+$/u

/** The lines of some letters, from above. */
export function linesOf(glyphs: readonly Glyph[]): readonly TextLine[] {
  const lines: { y: number; size: number; glyphs: Glyph[] }[] = []
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1)
    if (line !== undefined && glyph.y - line.y <= SAME_LINE * Math.max(line.size, glyph.size)) {
      line.glyphs.push(glyph)
      line.size = Math.max(line.size, glyph.size)
    } else lines.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] })
  }
  return lines.map(({ y, glyphs: own }) => lineOf(own, y)).filter(({ words }) => words.length > 0)
}

/** A gap as wide as the others of its line is a space, whether or not one stands in the text. */
function parted(words: readonly Word[], size: number): readonly Word[] {
  const gaps = words.map(({ left }, at) => left - (words[at - 1]?.right ?? left))
  const sorted = gaps.slice(1).sort((a, b) => a - b)
  const usual = sorted[sorted.length >> 1] ?? 0
  const least = sorted.length > 2 ? NARROWER * usual : NARROW * size
  return words.map((word, at) => ({ ...word, isApart: word.isApart || (gaps[at] ?? 0) >= least }))
}

interface Letter {
  text: string
  readonly left: number
  right: number
  readonly size: number
}

function lineOf(glyphs: readonly Glyph[], y: number): TextLine {
  const letters = withMarks(glyphs)
  const words: { text: string; left: number; right: number; isApart: boolean }[] = []
  let isApart = false
  let size = 0
  for (const { text, left, right, size: own } of letters) {
    if (SPACE.test(text)) {
      isApart = true
      continue
    }
    size = Math.max(size, own)
    const last = words.at(-1)
    const gap = last === undefined ? 0 : left - last.right
    if (last === undefined || isApart || gap > WORD_GAP * own) words.push({ text, left, right, isApart })
    else {
      last.text += text
      last.right = Math.max(last.right, right)
    }
    isApart = false
  }
  return { words: parted(words, size), left: words[0]?.left ?? 0, right: words.at(-1)?.right ?? 0, y, size }
}

/**
 * Letters from left to right. A mark that did not follow its letter in the file goes to the one below it: fonts draw it
 * back from where it stands.
 */
function withMarks(glyphs: readonly Glyph[]): readonly Letter[] {
  const letters = glyphs
    .filter(({ text }) => !MARK.test(text))
    .map(({ text, x, width, size }): Letter => ({ text, left: x, right: x + width, size }))
    .sort((a, b) => a.left - b.left)
  for (const { text, x, width, size } of glyphs) {
    if (!MARK.test(text)) continue
    const middle = width > 0 ? x + width / 2 : x - MARK_BACK * size
    const below = letters.findLast((letter) => !SPACE.test(letter.text) && letter.left <= middle)
    if (below !== undefined) below.text += text
  }
  return letters
}
