import type { Parts, Row } from '../../content/view.ts'
import { padEnd, padStart, widest, wrap } from '../../text/width.ts'
import type { Page } from './screen.ts'
import { said } from './section.ts'

/** A share with its name, for a column of bars. */
interface BarRow {
  readonly name: string
  readonly share: Required<Parts>
  /** A number that stands before the name. */
  readonly lead?: string
}

const INDENT = 2
const NARROWEST_NAME = 20
const BAR = { least: 6, most: 24 }

/** The shares of a view as bars. @param columns what stands beside each */
export function barsOf(
  page: Page,
  rows: readonly Row[],
  columns: { readonly name: string; readonly share: string; readonly lead?: string },
): readonly string[] {
  return barRows(
    page,
    rows.flatMap(({ cells }) => {
      const share = cells[columns.share]
      const lead = columns.lead === undefined ? {} : { lead: said(page, cells[columns.lead]) }
      return share?.kind === 'share'
        ? [
            {
              name: said(page, cells[columns.name]),
              share: { ...share, unknown: share.unknown ?? 0 },
              ...lead,
            },
          ]
        : []
    }),
  )
}

/**
 * name · bar · 40.28% · (230/571) · 17 unknown, aligned. Long names take a second line. Where the page is too narrow
 * first the bar is left out, then the figures stand under the name; a figure is never cut.
 */
function barRows(page: Page, rows: readonly BarRow[]): readonly string[] {
  const cells = rows.map((row) => figuresOf(page, row))
  const columns = {
    lead: widest(rows.map(({ lead = '' }) => lead)),
    percent: widest(cells.map(({ percent }) => percent)),
    fraction: widest(cells.map(({ fraction }) => fraction)),
    unknown: widest(cells.map(({ unknown }) => unknown)),
  }
  const margin = INDENT + (columns.lead === 0 ? 0 : columns.lead + 2)
  const figures = columns.percent + 1 + columns.fraction + (columns.unknown === 0 ? 0 : 2 + columns.unknown)
  const room = divide(page.width - margin - figures - 2, widest(rows.map(({ name }) => name)))
  return rows.flatMap(({ name, share, lead = '' }, index) => {
    const { percent = '', fraction = '', unknown = '' } = cells[index] ?? {}
    const before = ' '.repeat(INDENT) + (columns.lead === 0 ? '' : `${padStart(lead, columns.lead)}  `)
    const measured = `${padStart(percent, columns.percent)} ${padEnd(fraction, columns.fraction)}`
    const open = unknown === '' ? [] : [page.paint.faint(padStart(unknown, columns.unknown))]
    if (room === undefined) {
      const under = ' '.repeat(margin + 2)
      const isTooWide = under.length + figures > page.width
      const lines = isTooWide ? [measured, ...open] : [[measured, ...open].join('  ')]
      return [
        ...namedLines(name, before, page.width - margin),
        ...lines.map((line) => (under + line).trimEnd()),
      ]
    }
    const after = [measured, ...open].join('  ')
    const [first = '', ...more] = namedLines(name, before, room.name)
    const line = `${padEnd(first, margin + room.name)}${drawn(page, share, room.bar)}  ${after}`
    return [line.trimEnd(), ...more]
  })
}

function figuresOf({ numbers, language }: Page, { share: { part, whole, unknown } }: BarRow) {
  return {
    percent: numbers.percent(part, whole),
    fraction: numbers.fraction(part, whole),
    unknown: unknown > 0 ? `${numbers.count(unknown)} ${language.words.unknown}` : '',
  }
}

function namedLines(name: string, before: string, columns: number): readonly string[] {
  return wrap(name, columns, 3).map(
    (line, index) => (index === 0 ? before : ' '.repeat(before.length)) + line,
  )
}

function drawn({ paint }: Page, { part, whole }: Parts, columns: number): string {
  if (columns === 0) return ''
  const { filled, track } = bar(part, whole, columns)
  return ` ${paint.bar(filled)}${paint.faint(track)}`
}

/** Divides what is left of a line between the names and the bars. Undefined: there is not even room for names. */
function divide(
  room: number,
  widestName: number,
): { readonly name: number; readonly bar: number } | undefined {
  const forBar = room - widestName - 1
  if (forBar >= BAR.least) return { name: widestName, bar: Math.min(forBar, BAR.most) }
  const beside = room - BAR.least - 1
  if (beside >= NARROWEST_NAME) return { name: beside, bar: BAR.least }
  return room >= Math.min(widestName, NARROWEST_NAME)
    ? { name: Math.min(widestName, room), bar: 0 }
    : undefined
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A share as a bar, in eighths of a column: what is filled, and the track that is left. */
interface Bar {
  readonly filled: string
  readonly track: string
}

/** Something never looks like nothing, and short of everything never looks full. */
function bar(part: number, whole: number, columns: number): Bar {
  const most = columns * 8
  const exact = whole === 0 ? 0 : Math.floor((part / whole) * most)
  const eighths = part >= whole ? exact : part === 0 ? 0 : Math.min(Math.max(exact, 1), most - 1)
  const filled = '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '')
  return { filled, track: '░'.repeat(columns - Math.ceil(eighths / 8)) }
}
