import type { Sheet } from '../../../office/workbook/sheet.ts'
import { GAP_KINDS, type GapKind } from '../../content/peers/gap-kinds.ts'
import { gapListView } from '../../content/peers/gap-list.ts'
import { commonGapsView } from '../../content/peers/gaps.ts'
import { goalView } from '../../content/peers/goals.ts'
import { peersView } from '../../content/peers/peers.ts'
import type { View } from '../../content/view.ts'
import { text } from '../../content/view-of.ts'
import type { Page } from './book.ts'
import { sheetsOf, stacked } from './stacked.ts'

const PLACE = ['source', 'sheet', 'row']
const COLUMNS: Readonly<Record<GapKind, readonly string[]>> = {
  missing: ['name', 'field', 'level'],
  extra: ['name', ...PLACE],
  different: ['here', 'baseline', ...PLACE],
}

/**
 * What the lists lack, have too much, and name otherwise than the baseline: a sheet for each, with the exact total
 * above the lines, also where no line of it was kept.
 */
export function gaps(page: Page): readonly Sheet[] {
  return (['missing', 'extra', 'different'] as const).flatMap((kind) => oneKind(page, kind))
}

function oneKind(page: Page, kind: GapKind): readonly Sheet[] {
  const { language, numbers, report } = page
  const { workbook } = language
  const view = gapListView(page, report, kind)
  const { length } = view.rows
  const all = report.catalogues.reduce(
    (sum, { comparison }) => sum + (comparison === undefined ? 0 : GAP_KINDS[kind].total(comparison)),
    0,
  )
  if (all === 0 && length === 0) return []
  // Lines may be more than procedures: a code that stands twice is two findings.
  const listed = workbook.gaps(numbers.count(all), numbers.count(length))
  return sheetsOf(page, [view], {
    name: workbook.sheets[kind],
    notes: [
      ...(kind === 'extra' && report.baseline?.complete === false ? [language.report.partialBaseline()] : []),
      length < (view.all ?? 0) ? `${listed} ${workbook.rest()}` : listed,
    ],
    columns: ['unit', 'code', ...COLUMNS[kind]],
    titles: { here: workbook.labels.nameHere, baseline: workbook.labels.nameInBaseline },
    sentences: ['name', 'here', 'baseline'],
  })
}

const PEERS = ['peers.part', 'peers.whole', 'peers.unknown', 'page']

/** The way of each unit to each goal: a line that says where it stands, then a line a step. */
export function reach(page: Page): readonly Sheet[] {
  const { prospects, workbook } = page.language
  return stacked(
    page,
    ({ reach: all = [] }) =>
      all.map((goal, at): View => {
        const view = goalView(page, goal, at)
        const figure = text(view.title)
        const standing = { name: text(view.lead.join(' ')), reason: text(prospects.statuses[goal.status]) }
        return {
          ...view,
          columns: [{ id: 'goal', title: workbook.labels.figure, kind: 'text' }, ...view.columns],
          rows: [{ cells: standing }, ...view.rows].map(({ cells }) => ({
            cells: { goal: figure, ...cells },
          })),
        }
      }),
    {
      name: workbook.sheets.reach,
      notes: [prospects.order(), prospects.peersFormula()],
      columns: ['goal', 'step', 'code', 'name', 'field', 'here', 'reason', ...PEERS],
      sentences: ['name'],
    },
  )
}

/** What most peers of each unit offer fully online and it does not. */
export function peers(page: Page): readonly Sheet[] {
  return stacked(page, (one) => [peersView(page, one.peers)], {
    name: page.language.workbook.sheets.peers,
    notes: [page.language.prospects.peersFormula()],
    columns: ['code', 'name', 'field', 'here', ...PEERS],
    sentences: ['name'],
  })
}

/** Baseline procedures that units lack, those that most lack first. */
export function commonGaps(page: Page): readonly Sheet[] {
  const view = commonGapsView(page, page.report.totals.gaps)
  if (view === undefined) return []
  return sheetsOf(page, [view], {
    name: page.language.workbook.sheets.commonGaps,
    notes: view.lead,
    columns: ['code', 'name', 'field', 'level', 'units.part', 'units.whole', 'page'],
    sentences: ['name'],
  })
}
