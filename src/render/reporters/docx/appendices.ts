import { definitionsView } from '../../content/figures/figures.ts'
import { TOLD_ONE_BY_ONE } from '../../content/figures/overview.ts'
import { firstRows } from '../../content/laid-out.ts'
import type { GapKind } from '../../content/peers/gap-kinds.ts'
import { gapListView } from '../../content/peers/gap-list.ts'
import { sourcesView } from '../../content/sources/sources.ts'
import { type Appendix, LISTED, SHOWN } from './attached.ts'
import { commonGapsAppendix, gapsOfUnits } from './gap-tables.ts'
import { goalsAppendix } from './goal-tables.ts'
import { overview } from './key-figures.ts'
import { type Blocks, items, type Page, prose } from './paragraphs.ts'
import { peersAppendix } from './peer-tables.ts'
import { subject } from './subject.ts'
import { tableOf } from './tables.ts'

/** @param isWhole with the lists of single procedures; how the report was made stands last in any case */
export function appendices(page: Page, { isWhole }: { readonly isWhole: boolean }): readonly Appendix[] {
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
    {
      id: 'sources',
      title: language.firstPage.labels.made,
      blocks: [...subject(page), ...sources(page)],
    },
  ]
  return all
    .filter(({ id, blocks }) => blocks.length > 0 && (isWhole || ALWAYS.has(id)))
    .map((one) => ({ ...one, isWide: true }))
}

/** What a report of an office cannot do without: its units side by side, what is missing, and how it was made. */
const ALWAYS: ReadonlySet<string> = new Set(['overview', 'missing', 'definitions', 'sources'])

const GAP_COLUMNS: Readonly<Record<GapKind, readonly string[]>> = {
  missing: ['code', 'name', 'field', 'level'],
  extra: ['code', 'name', 'place'],
  different: ['code', 'here', 'baseline', 'place'],
}

/** The procedures that are missing, too many or named otherwise, with codes and names; of many lists with the unit. */
function gaps(page: Page, kind: GapKind): Blocks {
  const { language, numbers, report } = page
  const view = gapListView(page, report, kind)
  if (view.all === undefined || view.all === 0) return []
  const listed = Math.min(view.rows.length, LISTED)
  return [
    ...(kind === 'extra' && report.baseline?.complete === false
      ? [prose(language.report.partialBaseline())]
      : []),
    prose(language.document.listed(numbers.count(listed), numbers.count(view.all))),
    ...tableOf(page, view, {
      columns: [...GAP_COLUMNS[kind], ...(report.catalogues.length > 1 ? ['unit'] : [])],
      most: LISTED,
    }),
  ]
}

/** Every metric of the document. */
function definitions(page: Page): Blocks {
  return tableOf(page, definitionsView(page, Object.keys(page.report.totals.metrics)), {})
}

/** The files that were read, with their whole hashes; of a nation the first, for the saved result has all of them. */
function sources(page: Page): Blocks {
  const { language, numbers, report } = page
  const view = sourcesView(page, report, { hasBaseline: true })
  const { left } = firstRows(view, SOURCES_LISTED)
  return [
    ...tableOf(page, view, { columns: ['source', 'unit', 'records', 'sha256'], most: SOURCES_LISTED }),
    ...items(left === 0 ? [] : [language.report.andMore(numbers.count(left))]),
  ]
}

const SOURCES_LISTED = 500
