import type { Verdict } from '../../../model/policy.ts'
import type { Sheet } from '../../../office/workbook/sheet.ts'
import { allowanceOf, basisOf, subjectOf } from '../../content/policy/policy-words.ts'
import { type Page, shareColumns, unitColumn, unitName } from './page.ts'
import { cells, counts, tableSheets, words } from './table.ts'

/** Each target of each unit: what was asked of which procedures, what was measured, and the text that asks it. */
export function targets(page: Page): readonly Sheet[] {
  const { language, numbers, report } = page
  const { labels } = language.report
  const { labels: own, sheets } = language.workbook
  const rows = report.catalogues.flatMap((one) =>
    one.verdicts.map((verdict) => ({ unit: unitName(one), verdict })),
  )
  type Row = (typeof rows)[number]
  return tableSheets<Row>({
    name: sheets.targets,
    rows,
    columns: [
      unitColumn(page, ({ unit }) => unit),
      words(own.figure, ({ verdict }) => subjectOf(page, verdict)),
      words(labels.verdict, ({ verdict }) => language.words.verdicts[verdict.status]),
      // A verdict does not say what is unknown; the figure does.
      ...shareColumns<Row>(page, ({ verdict }) => shareOf(verdict)).slice(0, 3),
      cells(labels.target, ({ verdict }) => ({ value: verdict.target, style: 'percent' })),
      words(own.allowed, ({ verdict: { allow } }) =>
        allow === undefined ? undefined : allowanceOf(allow, language, numbers),
      ),
      counts(own.short, ({ verdict }) => verdict.short),
      words(own.since, ({ verdict: { from } }) =>
        from === undefined ? undefined : numbers.columnDate(from),
      ),
      words(own.reason, ({ verdict: { reason } }) =>
        reason === undefined ? undefined : language.words.unmeasurable[reason],
      ),
      words(labels.basis, ({ verdict }) => basisOf(page, verdict)),
    ],
  })
}

function shareOf({ part, whole }: Verdict) {
  return part === undefined || whole === undefined
    ? undefined
    : ({ kind: 'share', part, whole, unknown: 0 } as const)
}
