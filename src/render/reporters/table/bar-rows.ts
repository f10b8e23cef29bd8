import { cut, padEnd, padStart, widest, wrap } from '../../width.ts'
import type { Share } from '../../number.ts'
import { bar } from './bar.ts'
import type { Page } from './page.ts'

/** A share with its name, for a column of bars. */
export interface BarRow {
  readonly name: string
  readonly share: Share
  /** A number that stands before the name. */
  readonly lead?: string
}

const INDENT = '  '
const NARROWEST_NAME = 26
const BAR = { least: 8, most: 24 }

/**
 * name · bar · 40.28 % · (230/571) · 17 unknown, aligned. Long names take a second line; where the page is too narrow
 * the bar is left out, never the figures.
 */
export function barRows(page: Page, rows: readonly BarRow[]): readonly string[] {
  const { numbers, paint, language } = page
  const cells = rows.map(({ name, share, lead = '' }) => ({
    name,
    lead,
    share,
    percent: numbers.percent(share.part, share.whole),
    fraction: numbers.fraction(share.part, share.whole),
    unknown: share.unknown > 0 ? `${numbers.count(share.unknown)} ${language.words.unknown}` : '',
  }))
  const lead = widest(cells.map((cell) => cell.lead))
  const percent = widest(cells.map((cell) => cell.percent))
  const fraction = widest(cells.map((cell) => cell.fraction))
  const unknown = widest(cells.map((cell) => cell.unknown))
  const margin = INDENT.length + (lead === 0 ? 0 : lead + 2)
  const figures = 2 + percent + 1 + fraction + (unknown === 0 ? 0 : 2 + unknown)
  const columns = share(page.width - margin - figures, widest(rows.map(({ name }) => name)))
  return cells.flatMap((cell) => {
    const [first = '', ...more] = wrap(cell.name, columns.name, 3)
    const { filled, track } = bar(cell.share.part, cell.share.whole, columns.bar)
    const line = [
      INDENT,
      lead === 0 ? '' : `${padStart(cell.lead, lead)}  `,
      padEnd(first, columns.name),
      columns.bar === 0 ? '' : `  ${paint.bar(filled)}${paint.faint(track)}`,
      `  ${padStart(cell.percent, percent)}`,
      ` ${padEnd(cell.fraction, fraction)}`,
      cell.unknown === '' ? '' : `  ${paint.faint(padStart(cell.unknown, unknown))}`,
    ]
    return [line.join('').trimEnd(), ...more.map((rest) => ' '.repeat(margin) + cut(rest, columns.name))]
  })
}

/** Divides what is left of a line between the names and the bars. */
function share(room: number, widestName: number): { readonly name: number; readonly bar: number } {
  const forBar = room - widestName - 2
  if (forBar >= BAR.least) return { name: widestName, bar: Math.min(forBar, BAR.most) }
  const name = room - BAR.least - 2
  if (name >= NARROWEST_NAME) return { name, bar: BAR.least }
  return { name: Math.min(widestName, room), bar: 0 }
}
