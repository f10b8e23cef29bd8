import type { Language } from '../../../messages/language.ts'
import { ruleText } from '../../../messages/sentence.ts'
import type { ChangeId, Difference } from '../../../model/difference.ts'
import type { Sheet } from '../../../office/workbook/sheet.ts'
import { codes, sentences, tableSheets, words } from '../../reporters/xlsx/table-sheets.ts'
import { entriesOf, ruleOf, titleOf } from '../entries.ts'

/** What each change of this workbook means, and what the rule says that asks the same of a list. */
export function legend(difference: Difference, language: Language): readonly Sheet[] {
  const { labels: own } = language.workbook
  const { labels } = language.report
  const textOf = (id: ChangeId) => {
    const rule = ruleOf(id)
    return rule === undefined ? undefined : ruleText(language, rule)
  }
  return tableSheets<ChangeId>({
    name: language.difference.sheets.legend,
    rows: [...new Set(entriesOf(difference, language).map(({ id }) => id))],
    columns: [
      words(labels.name, (id) => titleOf(id, language)),
      sentences(own.meaning, (id) => language.difference.explained[id]),
      words(labels.rule, (id) => textOf(id)?.title),
      sentences(own.fix, (id) => textOf(id)?.fix),
      sentences(labels.basis, (id) => textOf(id)?.basis),
      words(own.ruleId, ruleOf),
      codes(own.id, (id) => id),
    ],
  })
}
