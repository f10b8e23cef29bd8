import type { Change, Difference, ValueChange } from '../../model/difference.ts'
import { csvCell } from '../../text/csv-cell.ts'
import type { Reporter } from '../reporter.ts'
import { forCell } from '../text/escape.ts'
import { sayValue, spokenChange } from './spoken.ts'

const COLUMNS = [
  'severity',
  'kind',
  'meaning',
  'code',
  'name',
  'field',
  'before',
  'after',
  'cause',
  'sourceBefore',
  'rowBefore',
  'sourceAfter',
  'rowAfter',
  'message',
] as const

/** One changed value a line; a procedure that came or left is one line. For a spreadsheet: filter, sort, send. */
export const csv: Reporter<Difference> = {
  id: 'csv',
  *render({ changes }, { language }) {
    yield `${COLUMNS.join(',')}\r\n`
    for (const change of changes) {
      const { message } = spokenChange(change, language)
      if (change.values.length === 0) yield line(change, undefined, message)
      for (const value of change.values) yield line(change, value, sayValue(value, language))
    }
  },
}

function line(change: Change, value: ValueChange | undefined, message: string): string {
  const { kind, severity, code, name, cause, before, after } = change
  const cells: Readonly<Record<(typeof COLUMNS)[number], string | number | undefined>> = {
    severity: value?.severity ?? severity,
    kind,
    meaning: value?.meaning,
    code,
    name,
    field: value?.field,
    before: value?.before,
    after: value?.after,
    cause,
    sourceBefore: before?.source,
    rowBefore: before?.row,
    sourceAfter: after?.source,
    rowAfter: after?.row,
    message,
  }
  return `${COLUMNS.map((column) => csvCell(forCell(String(cells[column] ?? '')))).join(',')}\r\n`
}
