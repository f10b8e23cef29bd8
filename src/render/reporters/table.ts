import type { Report } from '../../model/report.ts'
import { groupViewsOfAll } from '../content/figures/groups.ts'
import { TOLD_ONE_BY_ONE } from '../content/figures/overview.ts'
import { partlyMeasured } from '../content/figures/partly-measured.ts'
import { provincesView } from '../content/figures/provinces.ts'
import { serviceView } from '../content/figures/service.ts'
import { foundInAll, foundInUnits } from '../content/findings/rule-view.ts'
import { sinceViews } from '../content/history/since-views.ts'
import { taskPlans } from '../content/policy/plans.ts'
import type { Reporter } from '../reporter.ts'
import { forTerminal } from '../text/direction.ts'
import { forScreen } from '../text/escape.ts'
import { figures } from './table/bar-sections.ts'
import { lastLine, next, troubles } from './table/ending.ts'
import { earlier, head } from './table/head.ts'
import { plans } from './table/plan-lines.ts'
import { reachRoll } from './table/procedure-lines.ts'
import { planRoll, rolls } from './table/rolls.ts'
import { findings } from './table/rule-lines.ts'
import { chapter, createPage, type Page, prose } from './table/screen.ts'
import { section } from './table/section.ts'
import { overview } from './table/unit-grid.ts'
import { catalogue, GROUPS_SHOWN } from './table/unit-sections.ts'

const EXAMPLES_OF_MANY = 3
const CHANGES_SHOWN = 10

/** The result for a person at a terminal: 60 to 160 columns, never wider than the window. */
export const table: Reporter = {
  id: 'table',
  *render(report, options) {
    const page = createPage(options, report)
    let isFirst = true
    for (const lines of sections(page, report)) {
      if (lines.length === 0) continue
      yield forTerminal(`${isFirst ? '' : '\n'}${lines.join('\n')}\n`, page.language.direction)
      isFirst = false
    }
  },
}

function* sections(page: Page, report: Report): Iterable<readonly string[]> {
  const { catalogues } = report
  yield head(page, report)
  for (const view of sinceViews(page, report)) yield section(page, view, { most: CHANGES_SHOWN })
  yield* earlier(page, report)
  if (catalogues.length > 1) yield overview(page, report)
  yield section(page, provincesView(page, report))
  if (catalogues.length > TOLD_ONE_BY_ONE) yield* pooled(page, report)
  else {
    yield* ofUnits(page, report)
    for (const one of catalogues) yield* catalogue(page, one, report)
  }
  yield plans(page, taskPlans(report))
  yield troubles(page, report)
  yield next(page, report)
  yield lastLine(page, report)
}

/** What is wrong with the units of the run as a whole. */
function* ofUnits(page: Page, report: Report): Iterable<readonly string[]> {
  const found = foundInUnits(report, page.language)
  if (found === undefined) return
  yield [chapter(page, page.language.report.labels.units)]
  yield findings(page, found)
}

function* pooled(page: Page, report: Report): Iterable<readonly string[]> {
  const { totals } = report
  yield rolls(page, report)
  yield planRoll(page, report)
  yield reachRoll(page, report)
  yield [chapter(page, page.language.report.labels.total)]
  const partly = partlyMeasured(report, page.language, page.numbers)
  const remarks = partly.flatMap((text) => prose(page, forScreen(text), { indent: 2, ink: page.paint.faint }))
  yield [...figures(page, totals.metrics), ...remarks]
  yield section(page, serviceView(page, { table: totals.table, groups: {} }, { most: 0 }))
  for (const view of groupViewsOfAll(page, report, { most: GROUPS_SHOWN })) yield section(page, view)
  yield findings(page, foundInAll(report, page.language), Math.min(page.examples, EXAMPLES_OF_MANY))
}
