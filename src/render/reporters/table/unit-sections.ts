import type { CatalogueReport, Report, SourceReport } from '../../../model/report.ts'
import { comparisonView } from '../../content/figures/comparison.ts'
import { groupViews } from '../../content/figures/groups.ts'
import { serviceView } from '../../content/figures/service.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { wayToScopeView } from '../../content/figures/way-to-scope.ts'
import { ownId } from '../../content/findings/own-id.ts'
import { foundIn } from '../../content/findings/rule-view.ts'
import { plansOf } from '../../content/policy/plans.ts'
import { notFoundIn } from '../../content/sources/not-found.ts'
import { columnWord } from '../../text/column-word.ts'
import { ARROWS } from '../../text/direction.ts'
import { encodingsOf } from '../../text/encodings.ts'
import { forScreen } from '../../text/escape.ts'
import { figures, gaps } from './bar-sections.ts'
import { fewSources } from './head.ts'
import { plans } from './plan-lines.ts'
import { peers, reach } from './procedure-lines.ts'
import { findings } from './rule-lines.ts'
import { chapter, type Entry, flow, labelled, type Page } from './screen.ts'
import { section } from './section.ts'
import { targets } from './target-lines.ts'

const FIELDS_SHOWN = 8
/** Of what somebody asked for. */
export const GROUPS_SHOWN = 20

/** Everything about one catalogue: what was read, what it amounts to, what is missing, what is wrong. */
export function catalogue(page: Page, report: CatalogueReport, run: Report): readonly (readonly string[])[] {
  const { baseline } = run
  return [
    identity(page, report),
    figures(page, report.metrics),
    targets(page, report.verdicts),
    plans(page, plansOf(run, report)),
    section(page, serviceView(page, report, { most: FIELDS_SHOWN })),
    ...groupViews(page, run.run, report, { most: GROUPS_SHOWN }).map((view) => section(page, view)),
    section(page, comparisonView(page, report, baseline), { ink: page.paint.strong }),
    section(page, wayToScopeView(page, report, baseline)),
    ...(baseline === undefined ? [] : [gaps(page, report)]),
    peers(page, report.peers),
    reach(page, report.reach),
    findings(page, foundIn(report, page.language)),
  ]
}

/** "Phước Thới · commune level". */
function unitName({ language }: Page, report: CatalogueReport): string {
  const { unit } = report
  const level = unit.level === undefined ? [] : [language.words.levels[unit.level]]
  return forScreen([unitLabel(report, language), ...level].join(' · '))
}

function identity(page: Page, report: CatalogueReport): readonly string[] {
  const { language, numbers } = page
  const { labels, counted } = language.report
  const { records, procedures, sources } = report
  const id = ownId(report)
  return [
    chapter(page, unitName(page, report)),
    ...labelled(page, [
      {
        label: labels.catalogue,
        lines: (columns) =>
          flow(
            [
              ...(id === undefined ? [] : [{ text: forScreen(id) }]),
              { text: counted(numbers.count(records), numbers.count(procedures)) },
            ],
            columns,
          ),
      },
      { label: labels.sources, lines: (columns) => fewSources(page, sources, columns) },
      ...encodings(page, sources),
      ...recognised(page, sources),
    ]),
  ]
}

function encodings({ language }: Page, sources: readonly SourceReport[]): readonly Entry[] {
  const texts = encodingsOf(sources, language).map((text) => ({ text: forScreen(text) }))
  return texts.length === 0
    ? []
    : [{ label: language.report.labels.encoding, lines: (columns) => flow(texts, columns) }]
}

/** Which heading was taken for what, so that a wrong guess is seen before the figures are believed. */
function recognised({ language, paint }: Page, sources: readonly SourceReport[]): readonly Entry[] {
  const { labels } = language.report
  const columns = unique(
    sources.flatMap((source) =>
      Object.entries(source.columns).map(
        ([property, heading]) =>
          `${columnWord(property, language.words)} ${ARROWS[language.direction].back} ${forScreen(heading)}`,
      ),
    ),
  )
  const ignored = unique(sources.flatMap((source) => source.ignored.map(forScreen)))
  const list = (label: string, texts: readonly string[]): readonly Entry[] =>
    texts.length === 0
      ? []
      : [
          {
            label,
            lines: (width) =>
              flow(
                texts.map((text) => ({ text, ink: paint.faint })),
                width,
              ),
          },
        ]
  const notFound = unique(
    sources.flatMap((source) => notFoundIn(source, language).map((text) => forScreen(text))),
  )
  return [
    ...list(labels.columns, columns),
    ...list(labels.ignored, ignored),
    ...list(labels.notFound, notFound),
  ]
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '')
}
