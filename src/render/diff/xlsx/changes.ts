import type { Language } from '../../../messages/language.ts'
import { wordFor } from '../../../messages/listed.ts'
import type { Difference } from '../../../model/difference.ts'
import type { Sheet } from '../../../office/workbook/sheet.ts'
import {
  type Column,
  codes,
  positions,
  sentences,
  tableSheets,
  words,
} from '../../reporters/xlsx/table-sheets.ts'
import { type Entry, entriesOf, titleOf } from '../entries.ts'
import { valueWord } from '../spoken.ts'

/** Everything that changed, a changed value or a procedure a row, the gravest first. */
export function changes(difference: Difference, language: Language): readonly Sheet[] {
  const rows = entriesOf(difference, language).filter(({ id }) => id !== 'not-followed')
  return tableSheets<Entry>({
    name: language.difference.sheets.changes,
    rows,
    columns: columns(difference, language),
  })
}

/** What the national list changed and this one says otherwise. */
export function notFollowed(difference: Difference, language: Language): readonly Sheet[] {
  const { sheets, labels } = language.difference
  const rows = entriesOf(difference, language).filter(({ id }) => id === 'not-followed')
  return tableSheets<Entry>({
    name: sheets.notFollowed,
    notes: rows.length === 0 ? [] : [labels.notFollowed],
    rows,
    columns: columns(difference, language),
  })
}

function columns(difference: Difference, language: Language): readonly Column<Entry>[] {
  const { labels } = language.report
  const { labels: own } = language.workbook
  const { labels: said, causes } = language.difference
  const value = (side: 'before' | 'after') => (entry: Entry) => {
    const found = entry.value?.[side]
    return found === undefined ? undefined : valueWord(entry.value?.field ?? '', found, language)
  }
  const side = (title: string, at: string) => `${title} (${at})`
  return [
    codes(labels.severity, ({ severity }) => language.words.severities[severity].one),
    words(said.meanings, ({ id, change }) =>
      id === 'not-followed' ? titlesOf(change, language) : titleOf(id, language),
    ),
    codes(labels.code, ({ change }) => change.code),
    words(labels.name, ({ change }) => change.name),
    words(own.property, ({ value: changed }) =>
      changed === undefined ? undefined : wordFor(changed.field, language.words.properties),
    ),
    words(said.valueBefore, value('before')),
    words(said.valueAfter, value('after')),
    words(labels.field, ({ change }) => change.fieldName),
    words(labels.level, ({ change }) =>
      change.levels.map((level) => wordFor(level, language.words.levels)).join(language.between.items),
    ),
    ...(difference.counts.byCause === undefined
      ? []
      : [
          words<Entry>(said.causes, ({ change: { cause } }) =>
            cause === undefined ? undefined : causes[cause],
          ),
        ]),
    words(own.source, ({ place }) => place.source),
    codes(own.sheet, ({ place }) => place.sheet),
    positions(side(own.row, said.before), ({ change }) => change.before?.row),
    positions(side(own.row, said.after), ({ change }) => (change.held ?? change.after)?.row),
    positions(own.line, ({ place }) => place.line),
    sentences(said.sentence, ({ message }) => message),
    words(own.id, ({ id }) => id),
  ]
}

/** What of it the list should have followed. */
function titlesOf({ kind, values }: Entry['change'], language: Language): string {
  const ids = kind === 'changed' ? values.map(({ meaning }) => meaning) : [kind]
  return [...new Set(ids)].map((id) => titleOf(id, language)).join(language.between.clauses)
}
