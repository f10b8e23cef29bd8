import type { Trend, TrendLine } from '../../model/trend.ts'
import { html, type Markup } from '../reporters/html/markup.ts'

const WIDTH = 720
const HEIGHT = 120
const EDGE = 4

/**
 * A share over the days as a line of steps, from 0 to 100%; days on which the national list changed are lines from top to
 * bottom. @param says the chart in words
 */
export function courseChart({ points }: TrendLine, { from, to, baselines }: Trend, says: string): Markup {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  const x = (day: string) =>
    rounded(EDGE + ((Date.parse(day) - start) / (end - start || 1)) * (WIDTH - 2 * EDGE))
  const y = (part: number, whole: number) =>
    rounded(HEIGHT - EDGE - (whole === 0 ? 0 : part / whole) * (HEIGHT - 2 * EDGE))
  let path = ''
  for (const { day, part, whole } of points)
    path += `${path === '' ? 'M' : `H${x(day)} L`}${x(day)} ${y(part, whole)} `
  const marks = baselines.map(
    ({ day }) =>
      html`<line x1="${x(day)}" x2="${x(day)}" y1="0" y2="${HEIGHT}" stroke="currentColor" stroke-width="1" stroke-dasharray="2 4" />`,
  )
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${says}"><rect x="0" y="0" width="${WIDTH}" height="${HEIGHT}" fill="none" stroke="currentColor" stroke-opacity="0.3" />${marks}<path d="${path}H${x(to)}" fill="none" stroke="currentColor" stroke-width="2" /></svg>\n`
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
