import { html, type Markup, NOTHING } from './markup.ts'

/** One piece of a stacked bar; the patterns of the page tell pieces apart without colours. */
export interface Piece {
  readonly kind: 'full' | 'partial' | 'none' | 'unknown'
  readonly count: number
}

/** Textures that stay apart on grey paper. They are drawn once, and used by every chart. */
export const PATTERNS: Markup = html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="pattern-partial" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="paper" width="8" height="8" /><rect class="ink" width="4" height="8" /></pattern>
<pattern id="pattern-unknown" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="paper" width="8" height="8" /><circle class="ink" cx="4" cy="4" r="1.5" /></pattern>
</defs></svg>\n`

const WIDTH = 720
const HEIGHT = 40

/** @param says the whole chart in words */
export function stackedBar(pieces: readonly Piece[], says: string): Markup {
  const all = pieces.reduce((sum, { count }) => sum + count, 0)
  let before = 0
  const drawn = pieces.map(({ kind, count }) => {
    const x = scaled(before, all, WIDTH)
    before += count
    return html`<rect class="${kind}" x="${x}" y="1" width="${scaled(count, all, WIDTH)}" height="${HEIGHT - 2}" />`
  })
  return html`<svg class="stack" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${says}">${drawn}</svg>\n`
}

/** The piece of a legend that shows what a texture stands for. */
export function swatch(kind: Piece['kind']): Markup {
  return html`<svg class="swatch" viewBox="0 0 24 16" aria-hidden="true"><rect class="${kind}" x="1" y="1" width="22" height="14" /></svg>`
}

/** A share as a bar, with the line that it has to reach. The figure stands beside it, so nobody has to hear the bar. */
export function bar(part: number, whole: number, target?: number): Markup {
  const line =
    target === undefined
      ? NOTHING
      : html`<line x1="${scaled(target, 1, 100)}" x2="${scaled(target, 1, 100)}" y1="0" y2="12" />`
  return html`<svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><rect class="none" x="0" y="2" width="100" height="8" /><rect class="full" x="0" y="2" width="${scaled(part, whole, 100)}" height="8" />${line}</svg>`
}

export interface UnitShare {
  readonly part: number
  readonly whole: number
}

/** Units side by side in the order given, a bar each. @param says the whole chart in words */
export function strip(units: readonly UnitShare[], says: string, target?: number): Markup {
  const width = units.length * 10
  const bars = units.map(({ part, whole }, index) => {
    const height = scaled(part, whole, 100)
    const isBelow = target !== undefined && part / whole < target
    return html`<rect class="${isBelow ? 'below' : 'full'}" x="${index * 10 + 1}" y="${rounded(100 - height)}" width="8" height="${height}" />`
  })
  const y = rounded(100 - (target ?? 0) * 100)
  const line = target === undefined ? NOTHING : html`<line x1="0" x2="${width}" y1="${y}" y2="${y}" />`
  return html`<svg class="strip" viewBox="0 0 ${width} 100" preserveAspectRatio="none" role="img" aria-label="${says}">${bars}${line}</svg>\n`
}

function scaled(part: number, whole: number, length: number): number {
  return whole === 0 ? 0 : rounded((Math.min(part, whole) / whole) * length)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
