import Table from 'cli-table3'
import type { Direction } from '../../../messages/contract/tag.ts'
import { inCell } from '../../text/direction.ts'
import { cut, wrap } from '../../text/width.ts'
import type { Cell, Column } from './fit-columns.ts'
import { fitColumns } from './fit-columns.ts'
import type { Ink } from './paint.ts'
import { createStandIns } from './stand-ins.ts'

export interface GridSpace {
  readonly width: number
  readonly indent: number
  readonly headInk: Ink
  readonly direction: Direction
}

/** Columns under a ruled heading, never wider than the page. The one door to cli-table3. */
export function grid(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  space: GridSpace,
): readonly string[] {
  const { direction } = space
  const room = space.width - space.indent
  const fitting = fitColumns(columns, rows, room)
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
    table.push(
      heads.map((lines) =>
        standIns.take(inCell(lines[line - tallest + lines.length] ?? '', direction), space.headInk),
      ),
    )
  }
  table.push(kept.map((_, position) => standIns.take('─'.repeat(widthAt(position)), space.headInk)))
  for (const row of rows) {
    table.push(
      kept.map((index, position) => {
        const { text = '', ink } = row[index] ?? {}
        return standIns.take(inCell(cut(text, widthAt(position)), direction), ink)
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

/** Where not even the figures fit side by side: each row as a line of its own. */
function stacked(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  space: GridSpace,
): readonly string[] {
  const margin = ' '.repeat(space.indent)
  const room = space.width - space.indent
  return rows.flatMap(([name, ...figures]) => [
    margin + cut(name?.text ?? '', room),
    ...wrap(
      figures.map(({ text }, index) => `${columns[index + 1]?.title}: ${text}`).join(' · '),
      room - 2,
    ).map((line) => `${margin}  ${line}`),
  ])
}
