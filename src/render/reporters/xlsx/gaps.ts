import type { Sheet } from '../../../office/workbook/sheet.ts'
import { GAP_KINDS, type GapKind } from '../../content/peers/gap-kinds.ts'
import { gapListView } from '../../content/peers/gap-list.ts'
import type { Page } from './page.ts'
import { sheetsOf } from './stacked.ts'

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
  const view = gapListView(page, report, kind, { between: ', ', unsaid: '' })
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
    unknown: '',
  })
}
