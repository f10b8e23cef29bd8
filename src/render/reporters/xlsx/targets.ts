import type { Sheet } from '../../../office/workbook/sheet.ts'
import { targetsView } from '../../content/policy/targets.ts'
import type { Page } from './page.ts'
import { stacked } from './stacked.ts'

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
