import { listOf } from '../../../messages/listed.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Sheet } from '../../../office/workbook/sheet.ts'
import { GAP_KINDS, type GapKind } from '../../content/peers/gap-kinds.ts'
import { type Page, unitColumn, unitName } from './page.ts'
import { type Column, codes, positions, sentences, tableSheets, words } from './table.ts'

interface Kind {
  readonly sheet: GapKind
  columns(page: Page): readonly Column<Finding>[]
}

const KINDS: readonly Kind[] = [
  {
    sheet: 'missing',
    columns: ({ language }) => [
      sentences(language.report.labels.name, ({ name }) => name),
      words(language.report.labels.field, ({ facts }) => said(facts['field'])),
      words(language.report.labels.level, ({ facts }) =>
        listOf(said(facts['levels']), language.words.levels),
      ),
    ],
  },
  {
    sheet: 'extra',
    columns: (page) => [sentences(page.language.report.labels.name, ({ name }) => name), ...place(page)],
  },
  {
    sheet: 'different',
    columns: (page) => [
      sentences(page.language.workbook.labels.nameHere, ({ name, facts }) => said(facts['here']) || name),
      sentences(page.language.workbook.labels.nameInBaseline, ({ facts }) => said(facts['baseline'])),
      ...place(page),
    ],
  },
]

/**
 * What the lists lack, have too much, and name otherwise than the baseline: a sheet for each, with the exact total
 * above the lines, also where no line of it was kept.
 */
export function gaps(page: Page): readonly Sheet[] {
  return KINDS.flatMap((kind) => oneKind(page, kind))
}

function oneKind(page: Page, { sheet, columns }: Kind): readonly Sheet[] {
  const { rules, total } = GAP_KINDS[sheet]
  const { language, numbers, report } = page
  const { workbook } = language
  const rows = report.catalogues.flatMap(({ findings }) =>
    findings.items.filter(({ rule }) => rules.includes(rule)),
  )
  const all = report.catalogues.reduce((sum, { comparison }) => {
    return sum + (comparison === undefined ? 0 : total(comparison))
  }, 0)
  if (all === 0 && rows.length === 0) return []
  const counted = report.catalogues.reduce(
    (sum, { findings: { byRule } }) => sum + rules.reduce((some, rule) => some + (byRule[rule] ?? 0), 0),
    0,
  )
  // Lines may be more than procedures: a code that stands twice is two findings.
  const listed = workbook.gaps(numbers.count(all), numbers.count(rows.length))
  return tableSheets<Finding>({
    name: workbook.sheets[sheet],
    notes: [
      ...(sheet === 'extra' && report.baseline?.complete === false
        ? [language.report.partialBaseline()]
        : []),
      rows.length < counted ? `${listed} ${workbook.rest()}` : listed,
    ],
    rows,
    columns: [
      unitColumn(page, ({ catalogue }) => {
        const one = page.byId.get(catalogue)
        return one === undefined ? catalogue : unitName(one)
      }),
      codes(language.report.labels.code, ({ code }) => code),
      ...columns(page),
    ],
  })
}

function place({ language }: Page): readonly Column<Finding>[] {
  const { labels } = language.workbook
  return [
    words(labels.source, ({ location }) => location.source),
    words(labels.sheet, ({ location }) => location.sheet),
    positions(labels.row, ({ location }) => location.row),
  ]
}

function said(fact: string | number | undefined): string {
  return fact === undefined ? '' : String(fact)
}
