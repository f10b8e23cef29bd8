import type { Report } from '../../../model/report.ts'
import { type Wording, wordingOf } from '../../content/wording.ts'
import type { RenderOptions } from '../../reporter.ts'
import { cut, padEnd, widest, widthOf, wrap } from '../../text/width.ts'
import { createPaint, type Ink, type Paint } from './paint.ts'

/** What every part of the page knows. */
export interface Page extends Wording {
  readonly paint: Paint
  /** Columns; no line is wider. */
  readonly width: number
  readonly examples: number
}

/** A text of its own colour. It is cut and wrapped while it is plain, and coloured last. */
export interface Inked {
  readonly text: string
  readonly ink?: Ink
}

// Below the first nothing fits side by side; above the second lines become too long to read.
const NARROWEST = 60
const WIDEST = 160
const BETWEEN = ' · '

export function createPage({ language, width, color, examples }: RenderOptions, report: Report): Page {
  return {
    ...wordingOf(report, language),
    paint: createPaint({ color }),
    width: Math.min(Math.max(width, NARROWEST), WIDEST),
    examples,
  }
}

/** The title of a catalogue: `── Phước Thới · cấp xã ─────`. */
export function chapter(page: Page, title: string): string {
  const text = cut(title, page.width - 6)
  const rule = '─'.repeat(page.width - widthOf(text) - 4)
  return `${page.paint.faint('──')} ${page.paint.strong(text)} ${page.paint.faint(rule)}`
}

/** The title of a section, with what sums it up beside it. */
export function heading(page: Page, title: string, ...beside: readonly Inked[]): readonly string[] {
  const [first = '', ...more] = flow(beside, page.width - widthOf(title) - 2)
  const margin = ' '.repeat(widthOf(title) + 2)
  return [`${page.paint.strong(title)}  ${first}`.trimEnd(), ...more.map((line) => margin + line)]
}

/** Short texts one after the other, in as many lines as they need. */
export function flow(items: readonly Inked[], columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const { text, ink = plain } of items) {
    const short = cut(text, columns)
    const isTooWide = widthOf(line) + widthOf(BETWEEN) + widthOf(short) > columns
    if (line !== '' && isTooWide) {
      lines.push(line)
      line = ''
    }
    line += (line === '' ? '' : BETWEEN) + ink(short)
  }
  return line === '' ? lines : [...lines, line]
}

/** Running text from a margin on, in one colour. */
export function prose(
  page: Page,
  text: string,
  options: { indent: number; most?: number; ink?: Ink },
): readonly string[] {
  const { indent, most, ink = plain } = options
  return wrap(text, page.width - indent, most).map((line) => ' '.repeat(indent) + ink(line))
}

export interface Entry {
  readonly label: string
  /** Lines for the columns that are left beside the label. */
  readonly lines: (columns: number) => readonly string[]
}

/** Labels on the left, what they say on the right. The same margin everywhere, so that the page has one axis. */
export function labelled(page: Page, entries: readonly Entry[]): readonly string[] {
  const { labels } = page.language.report
  const axis = widest([labels.baseline, labels.catalogue, labels.columns, labels.ignored, labels.outcome]) + 2
  const margin = ' '.repeat(axis)
  return entries.flatMap(({ label, lines }) => {
    const name = page.paint.faint(padEnd(cut(label, axis - 2), axis))
    return lines(page.width - axis).map((line, index) => (index === 0 ? name : margin) + line)
  })
}

function plain(text: string): string {
  return text
}
