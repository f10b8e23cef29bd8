import type { Glyph, Turn } from './letters.ts'
import type { PageMarks } from './marks.ts'
import type { Rule } from './path-rules.ts'

/**
 * A page whose text runs up or down the sheet, so that it is read in one's hands and turned: as it is read. Wide annexes
 * are often printed so.
 */
export function asRead({ glyphs, rules, isDrawn }: PageMarks): PageMarks {
  const turn = mostOften(glyphs)
  if (turn === 0) return { glyphs, rules, isDrawn }
  return {
    isDrawn,
    glyphs: glyphs.map((glyph) => turnedGlyph(glyph, turn)),
    rules: rules.map((rule) => turnedRule(rule, turn)),
  }
}

/** The letters of a cell whose text runs upwards, as one reads them. */
export function lettersAsRead(glyphs: readonly Glyph[]): readonly Glyph[] {
  const turn = mostOften(glyphs)
  return turn === 0 ? glyphs : glyphs.map((glyph) => turnedGlyph(glyph, turn))
}

function mostOften(glyphs: readonly Glyph[]): Turn {
  const counts: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 }
  for (const { turned } of glyphs) counts[turned] += 1
  const turns = [0, 90, 180, 270] as const
  return turns.reduce((best, turn) => (counts[turn] > counts[best] ? turn : best), 0)
}

function turnedGlyph(glyph: Glyph, turn: Turn): Glyph {
  const { x, y } = glyph
  const turned = ((glyph.turned - turn + 360) % 360) as Turn // both are quarters
  if (turn === 90) return { ...glyph, turned, x: y, y: -x }
  if (turn === 180) return { ...glyph, turned, x: -x, y: -y }
  return { ...glyph, turned, x: -y, y: x }
}

function turnedRule({ isUpright, at, from, to }: Rule, turn: Turn): Rule {
  // Of an upright line `at` is x, and y runs; of one that lies it is the other way round.
  const isMirrored = turn === 180 || (turn === 90) === isUpright
  const runsBack = turn === 180 || (turn === 270) === isUpright
  return {
    isUpright: turn === 180 ? isUpright : !isUpright,
    at: isMirrored ? -at : at,
    from: runsBack ? -to : from,
    to: runsBack ? -from : to,
  }
}
