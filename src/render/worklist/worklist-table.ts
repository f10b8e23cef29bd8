import type { Language } from '../../messages/language.ts'
import { listOf, wordFor } from '../../messages/listed.ts'
import { ruleText, sentence } from '../../messages/sentence.ts'
import type { Location } from '../../model/location.ts'
import {
  WORKLIST_COLUMNS,
  type Worklist,
  type WorklistColumn,
  type WorklistLine,
} from '../../model/worklist.ts'
import type { Cell } from '../../office/workbook/sheet.ts'
import { sheetName } from '../content/findings/place.ts'
import { text } from '../reporters/xlsx/book-cell.ts'
import { numbersOf } from '../text/number.ts'

export type Line = readonly (Cell | undefined)[]

/** Characters; together as wide as a sheet across can be printed and read. */
const WIDTHS: Readonly<Record<WorklistColumn, number>> = {
  number: 4,
  severity: 8,
  rule: 16,
  code: 10,
  name: 26,
  level: 9,
  message: 34,
  fix: 26,
  suggested: 12,
  property: 12,
  source: 10,
  row: 6,
  resolved: 10,
  note: 22,
  key: 18,
}

export const TABLE_WIDTHS = WORKLIST_COLUMNS.map((column) => WIDTHS[column])

export function headingOf({ worklist }: Language): Line {
  return WORKLIST_COLUMNS.map((column) => text(worklist.columns[column], 'heading'))
}

/** The lines as cells, the answers still empty. */
export function rowsOf({ lines, sources }: Worklist, language: Language): readonly Line[] {
  const isOne = new Set(sources.map(({ path }) => path)).size < 2
  return lines.map((line, at) => {
    const cells = cellsOf(line, at + 1, { language, isOne })
    return WORKLIST_COLUMNS.map((column) => cells[column])
  })
}

interface Surroundings {
  readonly language: Language
  /** The unit has one file. */
  readonly isOne: boolean
}

function cellsOf(
  { key, finding }: WorklistLine,
  number: number,
  { language, isOne }: Surroundings,
): Readonly<Record<WorklistColumn, Cell | undefined>> {
  const { severities, levels, properties } = language.words
  const { rule, severity, code, name, facts, location, suggestion } = finding
  const texts = ruleText(language, rule)
  const asked = String(facts['levels'] ?? '')
  return {
    number: { value: number, style: 'ordinal' },
    severity: text(severities[severity].one, 'wrapped'),
    rule: text(texts?.title ?? rule, 'wrapped'),
    code: text(code, 'kept'),
    name: text(name, 'kept'),
    level: text(rule === 'missing-procedure' ? listOf(asked, levels) : '', 'wrapped'),
    message: text(sentence(finding, language), 'kept'),
    fix: text(texts?.fix, 'wrapped'),
    suggested: text(
      suggestion === undefined
        ? undefined
        : language.worklist.suggested(
            suggestion.value,
            numbersOf(language.tag).target(Math.round(suggestion.confidence * 100) / 100),
          ),
      'kept',
    ),
    property: text(location.field === undefined ? undefined : wordFor(location.field, properties), 'wrapped'),
    source: text(whereOf(location, isOne, language), 'kept'),
    row: location.row === undefined ? undefined : { value: location.row, style: 'ordinal' },
    resolved: EMPTY,
    note: EMPTY,
    key: text(key, 'kept'),
  }
}

const EMPTY: Cell = { value: '', style: 'answer' }

/** The sheet of a workbook, and the file where the unit has several. */
function whereOf({ source, sheet }: Location, isOne: boolean, language: Language): string {
  return [...(isOne ? [] : [source]), ...(sheet === undefined ? [] : [sheetName(sheet, language)])].join(
    language.between.items,
  )
}
