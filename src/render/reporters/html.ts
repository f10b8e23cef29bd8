import type { CatalogueReport, Report } from '../../model/report.ts'
import { groupViews, groupViewsOfAll } from '../content/figures/groups.ts'
import { TOLD_ONE_BY_ONE } from '../content/figures/overview.ts'
import { provincesView } from '../content/figures/provinces.ts'
import { byName } from '../content/figures/ranking.ts'
import { foundIn, foundInAll, foundInUnits } from '../content/findings/rule-view.ts'
import { withoutFolders } from '../content/first-page/without-folders.ts'
import { sinceViews } from '../content/history/since-views.ts'
import type { Reporter } from '../reporter.ts'
import { PATTERNS } from './html/chart.ts'
import { cover, titleOf, unitTitle } from './html/cover.ts'
import { oneByOne, unitLinks } from './html/each.ts'
import { earlier, ending, made } from './html/ending.ts'
import { definitions, figures, unmeasured } from './html/figure-cards.ts'
import { createPage, type Page, type Part, type SectionPlace, section } from './html/frame.ts'
import { comparison, gaps, missingProcedures, outsideScope } from './html/gap-parts.ts'
import { partOf, type UnitCell } from './html/part.ts'
import { commonGaps, peers, reach, reachRoll } from './html/peers-and-goals.ts'
import { findings, listing } from './html/rule-articles.ts'
import { FIELDS_SHOWN, groups, service } from './html/service-chart.ts'
import { wholePage } from './html/shell.ts'
import { plans, rolls, targets, warnings } from './html/targets-and-plans.ts'
import { overview } from './html/unit-strips.ts'

const CHANGES_SHOWN = 50

/**
 * The report for an office: one file that a browser opens without a network. It is well-formed XML as well, so that
 * any program can read the figures back.
 */
export const html: Reporter = {
  id: 'html',
  *render(whole, options) {
    const report = withoutFolders(whole)
    const page = createPage(options, report)
    yield* wholePage(page, titleOf(page, report), [PATTERNS, cover(page, report)], partsOf(page, report))
  },
}

function partsOf(page: Page, report: Report): readonly Part[] {
  const { catalogues, totals } = report
  const isMany = catalogues.length > 1
  const isPooled = catalogues.length > TOLD_ONE_BY_ONE
  const unitCell = unitLinks(isPooled ? [...catalogues].sort(byName) : catalogues)
  return [
    ...sinceViews(page, report).flatMap((view) => partOf(page, view, { prefix: '', most: CHANGES_SHOWN })),
    ...earlier(page, report),
    ...(isMany ? overview(page, report, unitCell) : []),
    ...partOf(page, provincesView(page, report), { prefix: '' }),
    ...plans(page, report),
    ...(isPooled
      ? [...pooled(page, report, unitCell), ...oneByOne(page, report)]
      : [...ofUnits(page, report), ...told(page, report), ...commonGaps(page, report)]),
    ...warnings(page),
    ...ending(page, report),
    ...missingProcedures(page, report),
    ...folded([
      ...definitions(page, Object.keys(totals.metrics)),
      ...(page.hasAppendix ? [...outsideScope(page, report), ...listing(page, report)] : []),
      ...made(page, report),
    ]),
  ]
}

function folded(parts: readonly Part[]): readonly Part[] {
  return parts.map((part) => ({ ...part, isFolded: true }))
}

/** What is wrong with the units of the run as a whole. */
function ofUnits(page: Page, report: Report): readonly Part[] {
  const found = foundInUnits(report, page.language)
  if (found === undefined) return []
  const title = page.language.report.labels.units
  return findings(page, found, { level: 2, prefix: 'units-' }).map((part) => ({ ...part, title }))
}

/** One unit is the whole page; of several each has a section. */
function told(page: Page, report: Report): readonly Part[] {
  const [only, ...others] = report.catalogues
  if (only !== undefined && others.length === 0) {
    return catalogue(page, only, report, { level: 2, prefix: '' })
  }
  return report.catalogues.map((one, index) => {
    const id = `unit-${index + 1}`
    const inside = catalogue(page, one, report, { level: 3, prefix: `${id}-` })
    return { id, title: unitTitle(page, one), body: inside.map((part) => section(part, 3)) }
  })
}

function catalogue(
  page: Page,
  one: CatalogueReport,
  { baseline, run }: Report,
  standing: SectionPlace,
): readonly Part[] {
  return [
    ...figures(page, one.metrics, standing),
    ...targets(page, one.verdicts, standing),
    ...service(page, one, standing),
    ...groups(page, groupViews(page, run, one, { most: FIELDS_SHOWN }), standing),
    ...(baseline === undefined
      ? []
      : [...comparison(page, one, baseline, standing), ...gaps(page, one, standing)]),
    ...peers(page, one.peers, standing),
    ...reach(page, one.reach, standing),
    ...findings(page, foundIn(one, page.language), standing),
    ...folded(unmeasured(page, one.metrics, standing)),
  ]
}

function pooled(page: Page, report: Report, unitCell: UnitCell): readonly Part[] {
  const { totals } = report
  const standing: SectionPlace = { level: 2, prefix: 'total-' }
  return [
    ...figures(page, totals.metrics, standing),
    ...rolls(page, report),
    ...service(page, { table: totals.table, groups: {} }, standing),
    ...groups(page, groupViewsOfAll(page, report, { most: FIELDS_SHOWN }), standing),
    ...reachRoll(page, report, unitCell),
    ...commonGaps(page, report),
    ...findings(page, foundInAll(report, page.language), standing),
    ...folded(unmeasured(page, totals.metrics, standing)),
  ]
}
