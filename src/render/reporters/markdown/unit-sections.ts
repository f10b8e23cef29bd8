import type { CatalogueReport, Report } from '../../../model/report.ts'
import { comparisonView } from '../../content/figures/comparison.ts'
import { figuresView } from '../../content/figures/figures.ts'
import { groupViews } from '../../content/figures/groups.ts'
import { serviceView } from '../../content/figures/service.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { wayToScopeView } from '../../content/figures/way-to-scope.ts'
import { ownId } from '../../content/findings/own-id.ts'
import { foundIn } from '../../content/findings/rule-view.ts'
import { gapsView } from '../../content/peers/gaps.ts'
import { notFoundIn } from '../../content/sources/not-found.ts'
import { sourceName } from '../../content/sources/sources.ts'
import { columnWord } from '../../text/column-word.ts'
import { ARROWS } from '../../text/direction.ts'
import { encodingsOf } from '../../text/encodings.ts'
import { type Blocks, type Document, list, safe } from './block.ts'
import { peers, reach } from './peers-and-goals.ts'
import { findings } from './rule-blocks.ts'
import { FIGURES, GROUPS, section } from './section.ts'
import { plansOfUnit, targets } from './targets-and-plans.ts'

const FIELDS_SHOWN = 20

/** Everything about one catalogue, under a heading of its own. */
export function catalogue(page: Document, report: CatalogueReport, run: Report): Blocks {
  const { baseline } = run
  return [
    ...identity(page, report),
    ...section(page, figuresView(page, report.metrics), FIGURES),
    ...targets(page, report),
    ...plansOfUnit(page, run, report),
    ...section(page, serviceView(page, report, { most: FIELDS_SHOWN }), { level: 3 }),
    ...groupViews(page, run.run, report, { most: FIELDS_SHOWN }).flatMap((view) =>
      section(page, view, GROUPS),
    ),
    ...section(page, comparisonView(page, report, baseline), { level: 3 }),
    ...section(page, wayToScopeView(page, report, baseline), { level: 3 }),
    ...(baseline === undefined
      ? []
      : section(page, gapsView(page, report), {
          level: 3,
          columns: ['field', 'missing', 'coverage'],
          most: FIELDS_SHOWN,
          spare: 1,
        })),
    ...peers(page, report),
    ...reach(page, report),
    ...findings(page, foundIn(report, page.language)),
  ]
}

/** Whose list it is, where it was read, and which heading was taken for what. */
function identity(page: Document, report: CatalogueReport): Blocks {
  const { language, numbers } = page
  const { labels, counted } = language.report
  const id = ownId(report)
  const columns = report.sources.flatMap((source) => Object.entries(source.columns))
  const recognised = columns.map(
    ([property, heading]) =>
      `${columnWord(property, language.words)} ${ARROWS[language.direction].back} ${safe(heading)}`,
  )
  const ignored = report.sources.flatMap((source) => source.ignored.map(safe))
  const said = (label: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`**${label}:** ${[...new Set(texts)].join(' · ')}`]
  return [
    `## ${unitName(page, report)}`,
    ...list([
      ...said(labels.catalogue, [
        ...(id === undefined ? [] : [safe(id)]),
        counted(numbers.count(report.records), numbers.count(report.procedures)),
      ]),
      ...said(
        labels.sources,
        report.sources.map((source) => safe(sourceName(source, language))),
      ),
      ...said(labels.encoding, encodingsOf(report.sources, language).map(safe)),
      ...said(labels.columns, recognised),
      ...said(labels.ignored, ignored),
      ...said(
        labels.notFound,
        report.sources.flatMap((source) => notFoundIn(source, language).map(safe)),
      ),
    ]),
  ]
}

function unitName({ language }: Document, report: CatalogueReport): string {
  const { unit } = report
  const level = unit.level === undefined ? '' : ` (${language.words.levels[unit.level]})`
  return safe(unitLabel(report, language)) + level
}
