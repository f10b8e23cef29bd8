import Table from 'cli-table3'
import { cut, widest, widthOf, wrap } from '../../width.ts'
import type { Ink } from './paint.ts'

/** A column; the first one takes names and gives way, the others take figures and keep their width. */
export interface Column {
  readonly title: string
  readonly align?: 'right'
  /** Left out, last ones first, where the page is too narrow. */
  readonly optional?: true
}

export interface Cell {
  readonly text: string
  readonly ink?: Ink
}

export interface GridSpace {
  readonly width: number
  readonly indent: number
  readonly headInk: Ink
}

const NARROWEST_NAME = 14
const HEAD_LINES = [1, 2, 3, 4]

/** Columns under a ruled heading, never wider than the page. The one door to cli-table3. */
export function grid(columns: readonly Column[], rows: readonly (readonly Cell[])[], space: GridSpace): readonly string[] {
  const room = space.width - space.indent
  const fitting = fit(columns, rows, room)
  if (fitting === undefined) return stacked(columns, rows, space)
  const { widths, kept, gap } = fitting
  const standIns = createStandIns()
  const table = new Table({
    chars: { ...NO_LINES, middle: ' '.repeat(gap) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
    colAligns: kept.map((index) => columns[index]?.align ?? 'left'),
  })
  const widthAt = (position: number) => widths[position] ?? 0
  const heads = kept.map((index, position) => wrap(columns[index]?.title ?? '', widthAt(position)))
  const tallest = Math.max(...heads.map((lines) => lines.length))
  // Headings stand on the rule, however many lines each one needs.
  for (let line = 0; line < tallest; line += 1) {
    table.push(heads.map((lines) => standIns.take(lines[line - tallest + lines.length] ?? '', space.headInk)))
  }
  table.push(kept.map((_, position) => standIns.take('─'.repeat(widthAt(position)), space.headInk)))
  for (const row of rows) {
    table.push(
      kept.map((index, position) => {
        const { text = '', ink } = row[index] ?? {}
        return standIns.take(cut(text, widthAt(position)), ink)
      }),
    )
  }
  const margin = ' '.repeat(space.indent)
  return table
    .toString()
    .split('\n')
    .map((line) => margin + standIns.restore(line.trimEnd()))
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
}

/**
 * cli-table3 brings an older string-width than ours; where the two disagree (newer emoji, accents outside Latin) its
 * columns would drift. It lays out stand-ins of our width, one private sign for each cell, and the cells come back after.
 */
function createStandIns() {
  const cells: string[] = []
  const FIRST = 0xf0000
  return {
    take(text: string, ink: Ink = (plain) => plain): string {
      if (text === '') return ''
      cells.push(ink(text))
      return String.fromCodePoint(FIRST + cells.length - 1).repeat(widthOf(text))
    },
    restore: (line: string) =>
      line.replace(/([\u{f0000}-\u{ffffd}])\1*/gu, (_, sign: string) => cells[(sign.codePointAt(0) ?? FIRST) - FIRST] ?? ''),
  }
}

interface Fitting {
  readonly kept: readonly number[]
  readonly widths: readonly number[]
  readonly gap: number
}

/** Room is found by wrapping headings, then by closing up, then by leaving out what is optional. */
function fit(columns: readonly Column[], rows: readonly (readonly Cell[])[], room: number): Fitting | undefined {
  const natural = columns.map((_, index) => widest(rows.map((row) => row[index]?.text ?? '')))
  let kept = columns.map((_, index) => index)
  for (;;) {
    for (const gap of [2, 1]) {
      for (const lines of HEAD_LINES) {
        const needed = kept.map((index) => Math.max(natural[index] ?? 0, headWidth(columns[index]?.title ?? '', lines)))
        const [name = 0, ...figures] = needed
        const left = room - figures.reduce((sum, each) => sum + each + gap, 0)
        if (left >= Math.min(name, Math.max(NARROWEST_NAME, room * 0.3))) return { kept, gap, widths: [Math.min(name, left), ...figures] }
      }
    }
    const dropped = kept.findLast((index) => columns[index]?.optional === true)
    if (dropped === undefined) return undefined
    kept = kept.filter((index) => index !== dropped)
  }
}

/** The narrowest column in which a heading takes at most so many lines. */
function headWidth(title: string, lines: number): number {
  const widestWord = widest(title.split(' '))
  for (let width = widestWord; ; width += 1) if (wrap(title, width).length <= lines) return width
}

/** Where not even the figures fit side by side: each row as a line of its own. */
function stacked(columns: readonly Column[], rows: readonly (readonly Cell[])[], space: GridSpace): readonly string[] {
  const margin = ' '.repeat(space.indent)
  const room = space.width - space.indent
  return rows.flatMap(([name, ...figures]) => [
    margin + cut(name?.text ?? '', room),
    ...wrap(figures.map(({ text }, index) => `${columns[index + 1]?.title}: ${text}`).join(' · '), room - 2).map(
      (line) => `${margin}  ${line}`,
    ),
  ])
}
