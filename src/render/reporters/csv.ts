import { csvBegin, csvCellFor } from '../../text/csv-cell.ts'
import { jsonText } from '../../text/json-text.ts'
import { keptFindings, speak } from '../content/findings/spoken.ts'
import type { Reporter } from '../reporter.ts'
import { forCell, jsonForCell } from '../text/escape.ts'

const COLUMNS = [
  'severity',
  'rule',
  'catalogue',
  'source',
  'sheet',
  'row',
  'line',
  'field',
  'code',
  'name',
  'message',
  'suggestedField',
  'suggestion',
  'confidence',
  'facts',
  'fingerprint',
] as const

/** One finding a line, for a spreadsheet: filter, sort, send. The facts, in JSON, are exact to the character. */
export const csv: Reporter = {
  id: 'csv',
  *render(report, { language, csvFor }) {
    const cell = csvCellFor(csvFor)
    yield `${csvBegin(csvFor)}${COLUMNS.join(',')}\r\n`
    for (const finding of keptFindings(report)) {
      const { location, facts, suggestion, ...rest } = speak(finding, language)
      const line: Readonly<Record<string, unknown>> = {
        ...rest,
        ...location,
        suggestedField: suggestion?.field,
        suggestion: suggestion?.value,
        confidence: suggestion?.confidence,
        facts,
      }
      yield `${COLUMNS.map((column) => cell(asText(line[column]))).join(',')}\r\n`
    }
  },
}

function asText(value: unknown): string {
  return typeof value === 'object' ? jsonForCell(jsonText(value)) : forCell(String(value ?? ''))
}
