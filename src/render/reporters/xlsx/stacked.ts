import type { CatalogueReport } from '../../../model/report.ts'
import type { Cell, Sheet } from '../../../office/workbook/sheet.ts'
import { cellText, chosen } from '../../content/laid-out.ts'
import type { Row, Cell as Told, View } from '../../content/view.ts'
import { withUnit } from '../../content/view-of.ts'
import { type Page, unitName } from './book.ts'
import { count, position, quotient, text } from './book-cell.ts'
import { tableSheets, widthOf } from './table-sheets.ts'

export interface StackedLayout {
  readonly name: string
  readonly columns: readonly string[]
  /** Headings that a sheet says otherwise than a page. */
  readonly titles?: Readonly<Record<string, string>>
  /** Columns with room for sentences. */
  readonly sentences?: readonly string[]
  /** Columns of words that are as short as a code. */
  readonly codes?: readonly string[]
  readonly notes?: readonly string[]
}

/** The same section of every list in one table, whose first column says whose line it is. */
export function stacked(
  page: Page,
  of: (one: CatalogueReport) => readonly (View | undefined)[],
  layout: StackedLayout,
): readonly Sheet[] {
  const views = page.report.catalogues.flatMap((one) =>
    of(one).flatMap((view) =>
      view === undefined ? [] : [withUnit(view, page.language, { id: one.id, name: unitName(one) })],
    ),
  )
  if (views.every(({ rows }) => rows.length === 0)) return []
  return sheetsOf(page, views, { ...layout, columns: ['unit', ...layout.columns] })
}

/** Views of the same columns, one under the other. */
export function sheetsOf(
  page: Pick<Page, 'language' | 'numbers' | 'byId'>,
  views: readonly View[],
  { name, columns: wanted, titles = {}, sentences = [], codes = [], notes = [] }: StackedLayout,
): readonly Sheet[] {
  const [first] = views
  if (first === undefined) return []
  return tableSheets<Row>({
    name,
    notes,
    rows: views.flatMap(({ rows }) => rows),
    columns: chosen(first, wanted).map((column) => ({
      title: titles[column.id] ?? column.title,
      width: widthOf(codes.includes(column.id) ? 'code' : column.kind, sentences.includes(column.id)),
      cell: ({ cells: own }) => {
        const cell = cellOf(page, own[column.id])
        return cell !== undefined && codes.includes(column.id) ? { ...cell, style: 'text' } : cell
      },
    })),
  })
}

/** A number is one, and is formatted as what it is; what nobody can say stays empty. */
export function cellOf(
  { language, numbers, byId }: Pick<Page, 'language' | 'numbers' | 'byId'>,
  cell: Told | undefined,
): Cell | undefined {
  if (cell === undefined) return undefined
  switch (cell.kind) {
    case 'count':
      return count(cell.value)
    case 'unit': {
      const one = byId.get(cell.catalogue)
      return text(one === undefined ? cell.text : unitName(one), 'wrapped')
    }
    case 'verdict':
      return text(language.words.verdicts[cell.status], 'wrapped')
    case 'ordinal':
      return position(cell.value)
    case 'percent':
      return quotient(cell.part, cell.whole)
    case 'rate':
      return { value: cell.value, style: 'percent' }
    case 'code':
      return text(cell.text, 'text')
    default:
      return text(cellText(cell, { language, numbers }), 'wrapped')
  }
}
