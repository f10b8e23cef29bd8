import { listOf } from '../../../messages/listed.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Column } from '../../../office/document/document.ts'
import { metricText } from '../../content/figures/figures.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { placeOf } from '../../content/findings/place.ts'
import { GAP_KINDS, type GapKind, isGap } from '../../content/peers/gap-kinds.ts'
import { TOLD_ONE_BY_ONE } from '../../one-by-one.ts'
import { brief } from '../../text/brief.ts'
import { type Appendix, LISTED, SHOWN } from './attached.ts'
import { commonGapsAppendix, gapsOfUnits } from './common-gaps.ts'
import { goalsAppendix } from './goals.ts'
import { overview } from './overview.ts'
import {
  type Blocks,
  codeColumn,
  countedTable,
  fieldName,
  numberColumn,
  type Page,
  prose,
  textColumn,
} from './page.ts'
import { peersAppendix } from './peers.ts'
import { sourceName } from './subject.ts'

export function appendices(page: Page): readonly Appendix[] {
  const { language, report } = page
  const { titles } = language.document
  const { labels } = language.prospects
  const isMany = report.catalogues.length > 1
  const areTold = report.catalogues.length <= TOLD_ONE_BY_ONE
  const all: readonly Omit<Appendix, 'isWide'>[] = [
    { id: 'overview', title: titles.overview, blocks: isMany ? overview(page) : [] },
    { id: 'commonGaps', title: labels.commonGaps, blocks: commonGapsAppendix(page) },
    { id: 'gapsOfUnits', title: titles.gapsOfUnits, blocks: areTold ? [] : gapsOfUnits(page) },
    { id: 'peers', title: labels.peers, blocks: peersAppendix(page, areTold ? SHOWN : 0) },
    ...(['missing', 'extra', 'different'] as const).map((kind) => ({
      id: kind,
      title: titles[kind],
      blocks: gaps(page, kind),
    })),
    { id: 'reach', title: titles.reach, blocks: goalsAppendix(page) },
    { id: 'definitions', title: titles.definitions, blocks: definitions(page) },
    { id: 'sources', title: titles.sources, blocks: sources(page) },
  ]
  return all.filter(({ blocks }) => blocks.length > 0).map((one) => ({ ...one, isWide: true }))
}

interface Line {
  readonly finding: Finding
  readonly unit: string
  readonly place: string
}

interface GapColumn extends Column {
  cell(line: Line): string
}

/** The procedures that are missing, too many or named otherwise, with codes and names; of many lists with the unit. */
function gaps(page: Page, kind: GapKind): Blocks {
  const { language, numbers, report } = page
  const { catalogues } = report
  const kept = catalogues.flatMap((one) =>
    one.findings.items
      .filter((finding) => isGap(kind, finding))
      .map((finding) => ({
        finding,
        unit: brief(unitLabel(one, language)),
        place: brief(placeOf(finding.location, one.sources, language)),
      })),
  )
  const all = catalogues.reduce(
    (sum, { findings: { byRule } }) =>
      sum + GAP_KINDS[kind].rules.reduce((some, rule) => some + (byRule[rule] ?? 0), 0),
    0,
  )
  if (all === 0) return []
  const listed = kept.slice(0, LISTED)
  const columns = [...columnsOf(page, kind), ...(catalogues.length > 1 ? [unitOf(page)] : [])]
  return [
    ...(kind === 'extra' && report.baseline?.complete === false
      ? [prose(language.report.partialBaseline())]
      : []),
    prose(language.document.listed(numbers.count(listed.length), numbers.count(all))),
    ...countedTable(page, undefined, {
      columns: columns.map(({ title, kind: look }) => ({ title, kind: look })),
      rows: listed.map((line) => columns.map(({ cell }) => cell(line))),
    }),
  ]
}

function columnsOf(page: Page, kind: GapKind): readonly GapColumn[] {
  const { labels } = page.language.report
  const { labels: own } = page.language.document
  const fact = ({ finding: { facts } }: Line, name: string) => String(facts[name] ?? '')
  const code: GapColumn = { ...codeColumn(labels.code), cell: ({ finding }) => brief(finding.code ?? '') }
  const name: GapColumn = { ...textColumn(labels.name), cell: ({ finding }) => brief(finding.name ?? '') }
  const place: GapColumn = { ...textColumn(labels.place), cell: (line) => line.place }
  switch (kind) {
    case 'missing':
      return [
        code,
        name,
        { ...textColumn(labels.field), cell: (line) => fieldName(page, fact(line, 'field')) },
        { ...textColumn(labels.level), cell: (line) => levels(page, fact(line, 'levels')) },
      ]
    case 'extra':
      return [code, name, place]
    case 'different':
      return [
        code,
        {
          ...textColumn(own.nameHere),
          cell: (line) => brief(fact(line, 'here') || (line.finding.name ?? '')),
        },
        { ...textColumn(own.nameInBaseline), cell: (line) => brief(fact(line, 'baseline')) },
        place,
      ]
  }
}

function unitOf({ language }: Page): GapColumn {
  return { ...textColumn(language.report.labels.unit), cell: ({ unit }) => unit }
}

function levels({ language: { words } }: Page, said: string): string {
  return said === '' ? words.unknown : brief(listOf(said, words.levels))
}

/** Every metric of the document: how it is counted, what it means, where it comes from. */
function definitions(page: Page): Blocks {
  const { language, report } = page
  const { formula, meaning, basis } = language.help.explain
  return countedTable(page, undefined, {
    columns: [language.report.labels.figures, formula, meaning, basis].map(textColumn),
    rows: Object.keys(report.totals.metrics).flatMap((metric) => {
      const text = metricText(language, metric)
      return text === undefined ? [] : [[text.name, text.formula, text.meaning, text.basis]]
    }),
  })
}

/** Every file that was read, with its whole hash: whoever doubts a figure can see whether it is the same list. */
function sources(page: Page): Blocks {
  const { language, numbers, report } = page
  const { labels } = language.report
  const baseline = (report.baseline?.sources ?? []).map((source) => ({ source, unit: labels.baseline }))
  const own = report.catalogues.flatMap((one) =>
    one.sources.map((source) => ({ source, unit: brief(unitLabel(one, language)) })),
  )
  return countedTable(page, undefined, {
    columns: [
      textColumn(labels.sources),
      textColumn(labels.unit),
      numberColumn(labels.records),
      codeColumn('sha256'),
    ],
    rows: [...baseline, ...own].map(({ source, unit }) => [
      sourceName(page, source),
      unit,
      numbers.count(source.rows),
      source.sha256,
    ]),
  })
}
