import type { Alteration } from '../model/alteration.ts'
import { csvCell } from '../text/csv-cell.ts'
import { jsonText } from '../text/json-text.ts'

/** A change with its reason in words. */
interface SpokenAlteration extends Alteration {
  readonly message: string
}

/** A way to write a change log: what comes first, each change, what comes last. */
export interface ChangeLog {
  readonly extensions: readonly string[]
  readonly begin: string
  line(change: SpokenAlteration, isFirst: boolean): string
  end(isEmpty: boolean): string
}

const COLUMNS = [
  'source',
  'sheet',
  'row',
  'line',
  'heading',
  'field',
  'before',
  'after',
  'why',
  'message',
  'rule',
  'confidence',
  'evidence',
] as const

/** Every format a change log can be written in. To add one: an entry here. */
export const changeLogs: readonly ChangeLog[] = [
  {
    extensions: ['.csv'],
    begin: `\ufeff${COLUMNS.join(',')}\r\n`,
    line: (change) => `${asLine(change)}\r\n`,
    end: () => '',
  },
  {
    extensions: ['.json'],
    begin: '[',
    line: (change, isFirst) => `${isFirst ? '\n' : ',\n'}  ${jsonText(change)}`,
    end: (isEmpty) => (isEmpty ? ']\n' : '\n]\n'),
  },
  {
    extensions: ['.jsonl', '.ndjson'],
    begin: '',
    line: (change) => `${jsonText(change)}\n`,
    end: () => '',
  },
]

function asLine({ location, accepted, ...change }: SpokenAlteration): string {
  const values: Readonly<Record<string, unknown>> = {
    ...change,
    ...location,
    rule: accepted?.rule,
    confidence: accepted?.suggestion.confidence,
    evidence: accepted?.suggestion.evidence.join(', '),
  }
  return COLUMNS.map((column) => csvCell(String(values[column] ?? ''))).join(',')
}
