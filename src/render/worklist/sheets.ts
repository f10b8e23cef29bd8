import type { Language } from '../../messages/language.ts'
import { ANSWER_COLUMNS, WORKLIST_COLUMNS, WORKLIST_SHEET, type Worklist } from '../../model/worklist.ts'
import type { Sheet } from '../../office/workbook/sheet.ts'
import { writeWorkbook } from '../../office/workbook/write.ts'
import { text } from '../reporters/xlsx/book-cell.ts'
import { numbersOf } from '../text/number.ts'
import { headingOf, type Line, rowsOf, TABLE_WIDTHS } from './worklist-table.ts'

/** The lines that say what the workbook is, for the hidden sheet: `worklist/identity.ts`. */
export type IdentityLines = readonly (readonly (string | number)[])[]

/**
 * The work list of a unit as a workbook: the list to fill in, how to do it, and the hidden sheet it is known by. That holds
 * every cell once more: a checksum would say that a cell was changed, and not which and from what; and a program that
 * writes a text in its own way writes both alike, so an untouched file is never called edited.
 */
export function worklistWorkbook(
  list: Worklist,
  identity: IdentityLines,
  language: Language,
): Promise<Uint8Array> {
  const rows = rowsOf(list, language)
  const sheets = [
    tableSheet(list, rows, language),
    guideSheet(list, language),
    hiddenSheet(identity, headingOf(language), copiesOf(rows, list)),
  ]
  return writeWorkbook(sheets, { rightToLeft: language.direction === 'rtl' })
}

function tableSheet(list: Worklist, rows: readonly Line[], language: Language): Sheet {
  const { worklist } = language
  const numbers = numbersOf(language.tag)
  const unit = nameOf(list)
  const head: readonly Line[] = [
    [text(worklist.title(unit), 'title')],
    [text(worklist.head(numbers.count(list.lines.length), numbers.date(list.asOf)))],
  ]
  return {
    name: worklist.sheets.list,
    rows: [...head, headingOf(language), ...rows],
    widths: TABLE_WIDTHS,
    headingRow: head.length + 1,
    isForReading: true,
    isForFillingIn: true,
    hiddenColumns: [WORKLIST_COLUMNS.indexOf('key') + 1],
    choice: {
      column: WORKLIST_COLUMNS.indexOf('resolved') + 1,
      words: worklist.answers,
      prompt: worklist.prompt(),
    },
  }
}

/** How to fill the list in, what it holds and what it leaves out, and the audit it comes from. */
function guideSheet(list: Worklist, language: Language): Sheet {
  const { worklist, report } = language
  const numbers = numbersOf(language.tag)
  const { leftOut, unit } = list
  const said = (label: string, value: string): Line => [text(label, 'wrapped'), text(value, 'kept')]
  const left = [
    ...(leftOut.accepted > 0 ? [worklist.accepted(numbers.count(leftOut.accepted))] : []),
    ...(leftOut.notes > 0 ? [worklist.notes(numbers.count(leftOut.notes))] : []),
    ...(leftOut.beyond > 0
      ? [worklist.beyond(numbers.count(leftOut.beyond), numbers.count(list.lines.length))]
      : []),
  ]
  return {
    name: worklist.sheets.guide,
    rows: [
      [text(worklist.sheets.guide, 'title')],
      ...worklist.guide.map(
        (sentence, at): Line => [{ value: at + 1, style: 'ordinal' }, text(sentence, 'wrapped')],
      ),
      [],
      said(
        report.labels.unit,
        unit.province === undefined ? nameOf(list) : `${nameOf(list)}, ${unit.province}`,
      ),
      said(language.workbook.labels.asOf, numbers.date(list.asOf)),
      said(worklist.lines, numbers.count(list.lines.length)),
      ...left.map((sentence) => said(worklist.leftOut, sentence)),
      ...list.sources.map(({ path, sheet }, at) =>
        said(
          report.labels.sources,
          `${sheet === undefined ? path : `${path}, ${sheet}`} (sha256 ${(list.list[at] ?? '').slice(0, 12)})`,
        ),
      ),
      ...list.baseline.map((sha256) => said(report.labels.baseline, `sha256 ${sha256.slice(0, 12)}`)),
      said(language.workbook.labels.madeWith, `rasoat ${list.version}`),
    ],
    widths: [26, 100],
    isForReading: true,
  }
}

function hiddenSheet(identity: IdentityLines, heading: Line, copies: readonly Line[]): Sheet {
  const lines = identity.map((values) =>
    values.map((value) => (typeof value === 'number' ? { value } : text(value))),
  )
  return { name: WORKLIST_SHEET, rows: [...lines, [undefined, ...heading], ...copies], isHidden: true }
}

/** The rows once more, each behind the id of its rule. Nobody sees how they look. */
function copiesOf(rows: readonly Line[], { lines }: Worklist): readonly Line[] {
  return rows.map((cells, at) => [
    text(lines[at]?.finding.rule),
    ...cells.map((cell, column) =>
      cell === undefined || ANSWERS.includes(column) ? undefined : { value: cell.value },
    ),
  ])
}

const ANSWERS = ANSWER_COLUMNS.map((column) => WORKLIST_COLUMNS.indexOf(column))

function nameOf({ unit, catalogue }: Worklist): string {
  return unit.name === '' ? catalogue : unit.name
}
