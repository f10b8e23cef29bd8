import type { CatalogueReport, Report } from '../../../model/report.ts'
import { overviewColumns, overviewMetrics, overviewView } from '../../content/figures/overview.ts'
import { worstFirst } from '../../content/figures/ranking.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { chosen } from '../../content/laid-out.ts'
import type { Row, Column as Shown, Cell as Told } from '../../content/view.ts'
import { forScreen } from '../../text/escape.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import { padStart, widest } from '../../text/width.ts'
import type { Cell, Column } from './fit-columns.ts'
import { grid } from './grid.ts'
import { heading, type Page, prose } from './screen.ts'
import { said } from './section.ts'

const UNITS_SHOWN = 40

/** The units side by side, the worst first. */
export function overview(page: Page, report: Report): readonly string[] {
  const { language, numbers, paint } = page
  const { catalogues, totals } = report
  const { labels, andMore, next } = language.report
  const isJudged = catalogues.some(({ verdicts }) => verdicts.length > 0)
  const saysUnknown = totals.table.unknown > 0 && totals.table.unknown < totals.table.all
  const view = overviewView(page, report, worstFirst(catalogues))
  const wanted = overviewColumns(report, { isJudged }).filter((id) => id !== 'unknown')
  const columns = chosen(view, [...wanted, ...(saysUnknown ? ['unknown'] : [])])
  const always = ['unit', 'verdict', overviewMetrics(catalogues)[0], 'error']
  const total = view.total === undefined ? [] : [view.total]
  const cellOf = cellsOf(page, columns, [...view.rows, ...total])
  const more = view.rows.length - UNITS_SHOWN
  const rest =
    more <= 0
      ? ''
      : `${andMore(numbers.count(more))}. ${next.writeFile(`rasoat ${report.run.command} … -o report.md`)}`
  return [
    ...heading(page, view.title, {
      text: `${labels.units}: ${numbers.count(catalogues.length)}`,
      ink: paint.faint,
    }),
    ...grid(
      columns.map(
        ({ id, kind, title }): Column => ({
          title: id === 'verdict' ? labels.target : title,
          ...(kind === 'count' || id === 'verdict' ? { align: 'right' } : {}),
          ...(always.includes(id) ? {} : { optional: true }),
        }),
      ),
      [...view.rows.slice(0, UNITS_SHOWN), ...total].map((row) =>
        columns.map((column) => cellOf(column, row.cells[column.id])),
      ),
      { width: page.width, indent: 2, headInk: paint.faint, direction: language.direction },
    ),
    ...prose(page, forScreen(rest), { indent: 2, ink: paint.faint }),
  ]
}

/** `40.28% (230/571)`, padded so that the percentages of a column stand under each other. */
function cellsOf(page: Page, columns: readonly Shown[], rows: readonly Row[]) {
  const { numbers, paint } = page
  const percent = (cell: Told | undefined) =>
    cell?.kind === 'share' ? numbers.percent(cell.part, cell.whole) : ''
  const widths = new Map(columns.map(({ id }) => [id, widest(rows.map(({ cells }) => percent(cells[id])))]))
  return ({ id, kind }: Shown, cell: Told | undefined): Cell => {
    if (kind === 'share') {
      const width = widths.get(id) ?? 0
      if (cell?.kind !== 'share') return { text: padStart('–', width) }
      return { text: `${padStart(percent(cell), width)} ${numbers.fraction(cell.part, cell.whole)}` }
    }
    const text = said(page, cell)
    switch (cell?.kind) {
      case 'total':
        return { text, ink: paint.strong }
      case 'verdict': {
        const { met = 0, all = 0 } = cell.of ?? {}
        const ink = paint.verdict[cell.status]
        return {
          text: `${VERDICT_SIGNS[cell.status]} ${numbers.count(met)}/${numbers.count(all)}`,
          ink,
        }
      }
      case 'count':
        return cell.value > 0 && (id === 'error' || id === 'warning')
          ? { text, ink: paint.severity[id] }
          : { text }
      default:
        return { text }
    }
  }
}

export function nameOf({ language }: Page, catalogue: CatalogueReport): string {
  return forScreen(unitLabel(catalogue, language))
}
