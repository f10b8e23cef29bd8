import type { DossierFigures, DossierReport } from '../../model/dossier.ts'
import { csvCell } from '../../text/csv-cell.ts'
import type { Reporter } from '../reporter.ts'
import { forCell } from '../text/escape.ts'

const COLUMNS = ['by', 'name', 'lines', 'metric', 'part', 'whole', 'unknown', 'reason'] as const

/** A figure a line: of all lines together, of each unit, field and period. */
export const csv: Reporter<DossierReport> = {
  id: 'csv',
  *render({ all, units = [], fields = [], periods = [] }) {
    yield `${COLUMNS.join(',')}\r\n`
    const groups: readonly (readonly [string, readonly DossierFigures[]])[] = [
      ['all', [all]],
      ['unit', units],
      ['field', fields],
      ['period', periods],
    ]
    for (const [by, figures] of groups)
      for (const { name, lines, metrics } of figures)
        for (const [metric, measured] of Object.entries(metrics)) {
          const told =
            measured.kind === 'share'
              ? { part: measured.part, whole: measured.whole, unknown: measured.unknown }
              : { reason: measured.reason }
          yield line({ by, name, lines, metric, ...told })
        }
  },
}

function line(cells: Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>): string {
  return `${COLUMNS.map((column) => csvCell(forCell(String(cells[column] ?? '')))).join(',')}\r\n`
}
