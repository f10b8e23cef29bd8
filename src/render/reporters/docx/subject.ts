import type { SourceReport } from '../../../model/report.ts'
import { scopesInSentences } from '../../content/figures/scope.ts'
import { unitLines } from '../../content/figures/unit-lines.ts'
import { ownId } from '../../content/findings/own-id.ts'
import { ruleChanges } from '../../content/findings/rule-changes.ts'
import { earlierSections } from '../../content/history/earlier.ts'
import { warningsOf } from '../../content/policy/policy-words.ts'
import { baselineRemarks } from '../../content/sources/baseline-remarks.ts'
import { sourceName } from '../../content/sources/sources.ts'
import { brief } from '../../text/brief.ts'
import { encodingsOf } from '../../text/encodings.ts'
import { unitIn } from './head.ts'
import type { Blocks, Page } from './paragraphs.ts'

/** So many sources are named beside the unit; an appendix has them all, with their whole hashes. */
const SOURCES_NAMED = 3

/** Whose list, held against what, as of when: a table of what anybody has to know who defends the figures. */
export function subject(page: Page): Blocks {
  const { language, numbers, report } = page
  const { labels, counted } = language.report
  const { document } = language
  const { catalogues, totals, units } = report
  const [only, ...others] = catalogues
  const isOne = only !== undefined && others.length === 0
  const level = only?.unit.level
  const own = only === undefined ? undefined : ownId(only)
  const changes = ruleChanges(report, language)
  const sources = catalogues.flatMap((one) => one.sources)
  const rows: readonly (readonly [string, string])[] = [
    [
      labels.unit,
      isOne
        ? `${unitIn(page, only)}${level === undefined ? '' : ` (${language.words.levels[level]})`}`
        : document.units(numbers.count(catalogues.length)),
    ],
    [
      labels.catalogue,
      [
        ...(isOne && own !== undefined ? [brief(own)] : []),
        counted(numbers.count(totals.records), numbers.count(totals.procedures)),
      ].join(' · '),
    ],
    [document.labels.asOf, numbers.date(report.run.asOf)],
    ...(sources.length > SOURCES_NAMED
      ? [[labels.sources, document.files(numbers.count(sources.length), document.titles.sources)] as const]
      : sources.map((source) => [labels.sources, sourceLine(page, source)] as const)),
    ...encodingsOf(sources, language).map((text) => [labels.encoding, brief(text)] as const),
    ...baseline(page),
    ...(units === undefined
      ? []
      : unitLines(units, language, numbers).map((text) => [labels.units, text] as const)),
    ...warningsOf(page).map((text) => [labels.policy, brief(text)] as const),
    ...earlierSections(report, language).map(
      ({ label, summary }) => [label, summary.map(brief).join(' · ')] as const,
    ),
    ...(changes.length === 0
      ? []
      : [[labels.rule, language.report.rulesChanged(changes.join(language.between.items))] as const]),
  ]
  return [
    {
      kind: 'table',
      caption: document.titles.subject,
      columns: [
        { title: document.labels.item, kind: 'label' },
        { title: document.labels.content, kind: 'text' },
      ],
      rows: grouped(rows),
    },
  ]
}

/** A label that stands over several lines is said once. */
function grouped(rows: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  return rows.map(([label, text], index) => [rows[index - 1]?.[0] === label ? '' : label, text])
}

function baseline({ language, numbers, report }: Page): readonly (readonly [string, string])[] {
  const { baseline: found, catalogues } = report
  if (found === undefined) return []
  const { labels } = language.report
  const bases = scopesInSentences(catalogues, found, language)
  return [
    ...found.sources.map((source) => [labels.baseline, sourceLine({ language }, source)] as const),
    [labels.baseline, `${labels.procedures}: ${numbers.count(found.procedures)}`],
    ...baselineRemarks(found, language).map((text) => [labels.baseline, text] as const),
    ...bases.map((basis) => [labels.scope, brief(basis)] as const),
  ]
}

function sourceLine({ language }: Pick<Page, 'language'>, source: SourceReport): string {
  return `${brief(sourceName(source, language, ', '))} (sha256 ${source.sha256.slice(0, 12)})`
}
