import type { Report } from '../../model/report.ts'
import { figuresView } from '../content/figures/figures.ts'
import { groupViewsOfAll } from '../content/figures/groups.ts'
import { TOLD_ONE_BY_ONE } from '../content/figures/overview.ts'
import { partlyMeasured } from '../content/figures/partly-measured.ts'
import { provincesView } from '../content/figures/provinces.ts'
import { serviceView } from '../content/figures/service.ts'
import { foundInAll, foundInUnits } from '../content/findings/rule-view.ts'
import { earlierSections } from '../content/history/earlier.ts'
import { sinceViews } from '../content/history/since-views.ts'
import { nextSteps } from '../content/policy/next-steps.ts'
import { troubleLines } from '../content/sources/troubles.ts'
import type { Reporter } from '../reporter.ts'
import { inDirection } from '../text/direction.ts'
import { type Blocks, createDocument, type Document, list, safe } from './markdown/block.ts'
import { head } from './markdown/head.ts'
import { commonGaps, overview, reachRoll } from './markdown/peers-and-goals.ts'
import { findings } from './markdown/rule-blocks.ts'
import { FIGURES, GROUPS, section } from './markdown/section.ts'
import { planRoll, rolls, tasks } from './markdown/targets-and-plans.ts'
import { catalogue } from './markdown/unit-sections.ts'

const GROUPS_SHOWN = 20
const CHANGES_SHOWN = 20

/** The result for a pull request or an office: GitHub's Markdown, all units in it. */
export const markdown: Reporter = {
  id: 'markdown',
  *render(report, options) {
    const page = createDocument(options, report)
    let isFirst = true
    for (const block of inDirection(blocks(page, report), page.language.direction)) {
      yield `${isFirst ? '' : '\n'}${block}\n`
      isFirst = false
    }
  },
}

function* blocks(page: Document, report: Report): Iterable<string> {
  const { catalogues } = report
  yield* head(page, report)
  for (const [at, view] of sinceViews(page, report).entries())
    yield* section(page, view, { level: at === 0 ? 2 : 3, most: CHANGES_SHOWN })
  yield* earlier(page, report)
  if (catalogues.length > 1) yield* overview(page, report)
  yield* section(page, provincesView(page, report), { level: 2 })
  if (catalogues.length > TOLD_ONE_BY_ONE) yield* pooled(page, report)
  else {
    yield* ofUnits(page, report)
    for (const one of catalogues) yield* catalogue(page, one, report)
  }
  yield* tasks(page, report)
  yield* troubles(page, report)
  yield `## ${page.language.report.labels.nextSteps}`
  yield* list(nextSteps(report, page.language).map(safe))
}

/** What is wrong with the units of the run as a whole. */
function ofUnits(page: Document, report: Report): Blocks {
  const found = foundInUnits(report, page.language)
  return found === undefined ? [] : [`## ${page.language.report.labels.units}`, ...findings(page, found)]
}

function pooled(page: Document, report: Report): Blocks {
  const { totals } = report
  return [
    ...rolls(page, report),
    ...planRoll(page, report),
    ...reachRoll(page, report),
    `## ${page.language.report.labels.total}`,
    ...section(page, figuresView(page, totals.metrics), FIGURES),
    ...list(partlyMeasured(report, page.language, page.numbers).map(safe)),
    ...section(page, serviceView(page, { table: totals.table, groups: {} }, { most: 0 }), {
      level: 3,
    }),
    ...groupViewsOfAll(page, report, { most: GROUPS_SHOWN }).flatMap((view) => section(page, view, GROUPS)),
    ...commonGaps(page, report),
    ...findings(page, foundInAll(report, page.language)),
  ]
}

function troubles({ language }: Document, report: Report): Blocks {
  const lines = troubleLines(report, language)
  return lines.length === 0 ? [] : [`## ${language.report.labels.toolErrors}`, ...list(lines.map(safe))]
}

/** What they are, in full. */
export function earlier({ language }: Document, report: Report): Blocks {
  return earlierSections(report, language)
    .filter(({ parts }) => parts.length > 0)
    .flatMap(({ title, parts }) => [
      `## ${safe(title)}`,
      ...parts.flatMap((part) => [
        ...(part.title === undefined ? [] : [`**${part.title}**`]),
        ...list(part.lines.map(safe)),
      ]),
    ])
}
