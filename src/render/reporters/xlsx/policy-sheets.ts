import { startingWord, wordFor } from '../../../messages/listed.ts'
import type { PlanStatus } from '../../../model/plan.ts'
import type { Sheet } from '../../../office/workbook/sheet.ts'
import { type Item, type JudgedPlan, plansOf, TOLD, taskPlans } from '../../content/policy/plans.ts'
import { basisOf, itemRemarks, planTitle } from '../../content/policy/policy-words.ts'
import { targetsView } from '../../content/policy/targets.ts'
import { type Page, shareColumns, unitColumn, unitName } from './book.ts'
import { stacked } from './stacked.ts'
import { codes, counts, sentences, tableSheets, words } from './table-sheets.ts'

/** Each target of each unit: what was asked of which procedures, what was measured, and the text that asks it. */
export function targets(page: Page): readonly Sheet[] {
  const { labels, sheets } = page.language.workbook
  return stacked(page, ({ verdicts }) => [targetsView(page, verdicts)], {
    name: sheets.targets,
    columns: [
      ...['figure', 'verdict', 'measured.percent', 'measured.part', 'measured.whole', 'target'],
      ...['allowed', 'short', 'since', 'reason', 'basis'],
    ],
    titles: { figure: labels.figure },
  })
}

/** A plan as it stands in one unit; plans of tasks belong to none. */
interface Row {
  readonly unit: string
  readonly view: JudgedPlan
}

interface ItemRow extends Row {
  readonly status: PlanStatus
  readonly item: Item
}

/** How far each plan has come in each unit it concerns. */
export function plans(page: Page): readonly Sheet[] {
  const { language } = page
  const { labels } = language.report
  const { planStatuses, verdicts } = language.words
  return tableSheets<Row>({
    name: language.workbook.sheets.plans,
    rows: rowsOf(page),
    columns: [
      unitColumn(page, ({ unit }) => unit),
      ...planColumns<Row>(page),
      words(labels.verdict, ({ view }) => verdicts[view.progress.status]),
      // What nobody can say of an item is a status of its own, counted below.
      ...shareColumns<Row>(page, ({ view: { progress } }) => ({
        kind: 'share',
        ...progress,
        unknown: 0,
      })).slice(0, 3),
      ...TOLD.map((status) =>
        counts<Row>(startingWord(status, planStatuses), ({ view }) => view.progress.items[status].length),
      ),
      sentences(labels.basis, ({ view: { plan } }) => basisOf(page, plan)),
    ],
  })
}

/** Every procedure and task of every plan with its state, the overdue ones of a plan first. */
export function planItems(page: Page): readonly Sheet[] {
  const { language, numbers } = page
  const { labels } = language.report
  const { labels: own, sheets } = language.workbook
  return tableSheets<ItemRow>({
    name: sheets.planItems,
    rows: rowsOf(page).flatMap(itemsOf),
    columns: [
      unitColumn(page, ({ unit }) => unit),
      ...planColumns<ItemRow>(page),
      words(labels.verdict, ({ status }) => language.words.planStatuses[status]),
      codes(labels.code, ({ item }) => item.code ?? item.id),
      sentences(labels.name, ({ item }) => item.name),
      words(own.state, ({ item: { state } }) =>
        state === undefined ? undefined : wordFor(state, language.words.states),
      ),
      words(own.due, ({ item: { due } }) => (due === undefined ? undefined : numbers.columnDate(due))),
      words(own.owner, ({ item }) => item.owner),
      words(own.remark, ({ item, view }) =>
        itemRemarks(page, item, view).join(page.language.between.clauses),
      ),
    ],
  })
}

function rowsOf({ report }: Page): readonly Row[] {
  return [
    ...taskPlans(report).map((view) => ({ unit: '', view })),
    ...report.catalogues.flatMap((one) =>
      plansOf(report, one).map((view) => ({ unit: unitName(one), view })),
    ),
  ]
}

function itemsOf({ unit, view }: Row): readonly ItemRow[] {
  const byId = new Map(view.plan.items.map((item) => [item.id, item]))
  return TOLD.flatMap((status) =>
    view.progress.items[status].map((id) => ({ unit, view, status, item: byId.get(id) ?? { id } })),
  )
}

function planColumns<Any extends Row>(page: Page) {
  return [words<Any>(page.language.workbook.labels.plan, ({ view }) => planTitle(page, view.plan))]
}
