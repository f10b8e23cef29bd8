import type { WorklistResult } from '../../../model/worklist.ts'
import { csvCell } from '../../../text/csv-cell.ts'
import type { Reporter } from '../../reporter.ts'
import { forCell } from '../../text/escape.ts'
import { sayNew, sayRefusal } from './said.ts'

const COLUMNS = [
  'state',
  'reason',
  'unit',
  'worklist',
  'cell',
  'rule',
  'code',
  'name',
  'message',
  'note',
  'fingerprint',
] as const
type Cells = Readonly<Partial<Record<(typeof COLUMNS)[number], string | undefined>>>

/** A line of a work list each, then what is new, then the files that were not taken back. For a spreadsheet. */
export const csv: Reporter<WorklistResult> = {
  id: 'csv',
  *render({ units, refused }, { language }) {
    yield `${COLUMNS.join(',')}\r\n`
    for (const { source, unit, lines, new: fresh } of units) {
      const about = { unit: unit.name, worklist: source }
      for (const { accepted: _, ...told } of lines) yield line({ ...about, ...told })
      for (const finding of fresh) {
        const { rule, code, name, fingerprint } = finding
        yield line({
          ...about,
          state: 'new',
          rule,
          code,
          name,
          message: sayNew(finding, language),
          fingerprint,
        })
      }
    }
    for (const file of refused) {
      const { what, edits } = sayRefusal(file, language)
      const message = [what, ...edits].join(' ')
      yield line({ state: 'refused', reason: file.reason, worklist: file.source, message })
    }
  },
}

function line(cells: Cells): string {
  return `${COLUMNS.map((column) => csvCell(forCell(cells[column] ?? ''))).join(',')}\r\n`
}
