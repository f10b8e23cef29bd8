import { columnWidths } from './column-widths.ts'
import type { Column, Table } from './document.ts'
import type { GridCell, GridRow, Line, Piece } from './layout.ts'
import { TEXT_WIDTH, tableSize, WIDE_TEXT_WIDTH } from './measures.ts'

const ALIGN: Readonly<Record<Column['kind'], 'left' | 'center' | 'right'>> = {
  text: 'left',
  label: 'left',
  number: 'right',
  code: 'center',
}

/** A table under its caption: no row goes over two pages, and the heading stands on each. */
export function grid(table: Table, isWide: boolean): readonly Piece[] {
  const { caption, columns, rows, foot } = table
  const size = tableSize(columns.length)
  const after: Line = { kind: 'line', style: 'AfterTable', text: '' }
  return [
    ...(caption === undefined
      ? []
      : [{ kind: 'line' as const, style: 'TableCaption' as const, text: caption }]),
    {
      kind: 'grid',
      widths: columnWidths(table, isWide ? WIDE_TEXT_WIDTH : TEXT_WIDTH, size),
      rows: [
        {
          isHeading: true,
          cells: columns.map((column) => cell(column.title, { size, bold: true }, 'center')),
        },
        ...rows.map((cells, at) => body(columns, cells, rows[at + 1], size)),
        ...(foot === undefined
          ? []
          : [
              {
                cells: columns.map(({ kind }, at) => cell(foot[at] ?? '', { size, bold: true }, ALIGN[kind])),
              },
            ]),
      ],
    },
    // Two tables without a line between them would be one.
    after,
  ]
}

function body(
  columns: readonly Column[],
  cells: readonly string[],
  next: readonly string[] | undefined,
  size: number,
): GridRow {
  return {
    cells: columns.map(({ kind }, at) => {
      const text = cells[at] ?? ''
      if (kind !== 'label') return cell(text, { size }, ALIGN[kind], kind === 'code')
      return { ...cell(text, { size, bold: true }, 'left'), ...spanned(text, next?.[at]) }
    }),
  }
}

/** A label stands over the rows below it that have none. */
function spanned(label: string, next: string | undefined): Pick<GridCell, 'span'> {
  if (label === '') return { span: 'continue' }
  return next === '' ? { span: 'restart' } : {}
}

function cell(
  text: string,
  look: NonNullable<Line['look']>,
  align: NonNullable<Line['align']>,
  isCode = false,
): GridCell {
  return { pieces: [{ kind: 'line', style: 'Cell', text, look, align, ...(isCode ? { isCode } : {}) }] }
}
