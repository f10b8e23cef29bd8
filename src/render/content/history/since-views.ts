import { ruleText } from '../../../messages/sentence.ts'
import type { Measurement } from '../../../model/measurement.ts'
import type { Property } from '../../../model/procedure.ts'
import type { Report } from '../../../model/report.ts'
import type {
  AddedProcedure,
  ComingIntoForce,
  MovedCause,
  MovedFigure,
  MovedList,
  SinceReport,
} from '../../../model/since-report.ts'
import { metricName } from '../figures/figures.ts'
import type { Cell, View } from '../view.ts'
import { cells, codes, counts, type Filled, texts, units, viewOf, words } from '../view-of.ts'
import type { Wording } from '../wording.ts'
import { sinceLines } from './since-lines.ts'

/**
 * What changed since an earlier day: the first section of a nightly report, in every format. The first view has the
 * sentences that sum it up and the figures that moved, worse ones first; the others are there where they say something.
 */
export function sinceViews(wording: Wording, { since }: Report): readonly View[] {
  if (since === undefined) return []
  return [
    figures(wording, since),
    ...(since.findings.byCause.total === 0 ? [] : [findings(wording, since)]),
    ...(since.lists.total === 0 ? [] : [lists(wording, since)]),
    ...(since.baseline === undefined || since.baseline.added.total === 0
      ? []
      : [procedures(wording, since.baseline.added)]),
    ...(since.coming.length === 0 ? [] : [coming(wording, since)]),
  ]
}

function figures(wording: Wording, since: SinceReport): View {
  const { language, numbers } = wording
  const { labels, directions, by, title } = language.history.since
  type Line = MovedFigure & { readonly direction: 'better' | 'worse' }
  const rows = [
    ...since.worse.items.map((one): Line => ({ ...one, direction: 'worse' })),
    ...since.better.items.map((one): Line => ({ ...one, direction: 'better' })),
  ]
  return viewOf<Line>(
    { id: 'since', title: title(numbers.date(since.asOf)), lead: sinceLines(wording, since) },
    [
      moved(language.report.labels.unit),
      words('figure', language.workbook.labels.figure, ({ metric }) => metricName(language, metric)),
      words('direction', labels.what, ({ direction }) => directions[direction]),
      shareCells(wording, 'before', labels.before, ({ before }) => before),
      shareCells(wording, 'now', labels.now, ({ now }) => now),
      words('by', labels.why, ({ by: what }) => by[what]),
    ],
    rows,
  )
}

function findings({ language }: Wording, { findings: { byCause } }: SinceReport): View {
  const { labels, headings } = language.history.since
  return viewOf<MovedCause>(
    { id: 'since-findings', title: headings.findings },
    [
      texts('rule', language.report.labels.rule, ({ rule }) => ruleText(language, rule)?.title ?? rule),
      texts('cause', labels.cause, ({ field, shared = [] }) =>
        [
          ...(field === undefined ? [] : [columnName(language, field)]),
          ...shared.map((text) => `“${text}”`),
        ].join(language.between.items),
      ),
      counts('new', labels.new, (one) => one.new),
      counts('gone', labels.gone, ({ gone }) => gone),
      counts('lists', labels.inLists, (one) => one.lists),
    ],
    byCause.items,
  )
}

function lists({ language, numbers }: Wording, { lists: changed }: SinceReport): View {
  const { labels, headings, list } = language.history.since
  const named = (columns: readonly string[] = []) =>
    columns.map((one) => columnName(language, one)).join(language.between.items)
  const said = ({ what, before = 0, now = 0, lost, found }: MovedList) => {
    if (what === 'shrank') return list.shrank(numbers.count(before), numbers.count(now))
    return what === 'columns' ? list.columns(named(lost), named(found)) : list[what]()
  }
  return viewOf<MovedList>(
    { id: 'since-lists', title: headings.lists },
    [moved(language.report.labels.unit), words('what', labels.what, said)],
    changed.items,
  )
}

function procedures({ language }: Wording, added: NonNullable<SinceReport['baseline']>['added']): View {
  const { labels, headings } = language.history.since
  return viewOf<AddedProcedure>(
    { id: 'since-procedures', title: headings.procedures },
    [
      codes('code', language.report.labels.code, ({ code }) => ({ code })),
      texts('name', language.report.labels.name, ({ name }) => name),
      units('held', labels.held, ({ part, whole }) => ({ part, whole })),
    ],
    added.items,
  )
}

function coming({ language, numbers }: Wording, { coming: all }: SinceReport): View {
  const { labels, headings, comes } = language.history.since
  return viewOf<ComingIntoForce>(
    { id: 'since-coming', title: headings.coming },
    [
      words('day', labels.day, ({ day }) => numbers.date(day)),
      words('what', labels.what, ({ what }) => comes[what]),
      texts('decision', labels.decision, ({ decision }) => decision),
      counts('procedures', language.report.labels.procedures, (one) => one.procedures),
      words('codes', language.report.labels.code, (one) =>
        [...one.codes, ...(one.procedures > one.codes.length ? ['…'] : [])].join(language.between.items),
      ),
    ],
    all,
  )
}

/** Whose list it is; one without a name is called by its id. */
function moved<Item extends Pick<MovedList, 'unit' | 'catalogue'>>(title: string): Filled<Item> {
  return cells('text', 'unit', title, ({ unit, catalogue }) => ({
    kind: 'unit',
    text: unit === '' ? catalogue : unit,
    catalogue,
  }))
}

function shareCells<Item>(
  { language }: Wording,
  id: string,
  title: string,
  of: (item: Item) => Measurement,
): Filled<Item> {
  return cells('share', id, title, (item): Cell => {
    const measured = of(item)
    if (measured.kind === 'share') return measured
    return { kind: 'words', text: language.words.unmeasurable[measured.reason] }
  })
}

function columnName({ words: { properties } }: Wording['language'], property: string): string {
  return Object.hasOwn(properties, property) ? properties[property as Property] : property // just looked
}
