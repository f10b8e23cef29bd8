import type { Worsening } from '../../../model/ratchet.ts'
import type { Sheet } from '../../../office/workbook/sheet.ts'
import { metricName } from '../../content/figures/figures.ts'
import { earlierSections } from '../../content/history/earlier.ts'
import { sinceViews } from '../../content/history/since-views.ts'
import { type Page, unitName } from './book.ts'
import { share } from './book-cell.ts'
import { sheetsOf } from './stacked.ts'
import { cells, sentences, tableSheets, words } from './table-sheets.ts'

interface Line {
  readonly section: string
  readonly kind: string
  readonly said: string
}

/** Known findings and what changed since the earlier result: first what sums it up, then each of it. */
export function earlier({ language, report }: Page): readonly Sheet[] {
  const { labels, sheets } = language.workbook
  const sections = earlierSections(report, language, Number.POSITIVE_INFINITY)
  return tableSheets<Line>({
    name: sheets.earlier,
    rows: sections.flatMap(({ title: section, label, summary, parts }) => [
      ...summary.map((said) => ({ section, kind: label, said })),
      ...parts.flatMap(({ title: kind = label, lines }) => lines.map((said) => ({ section, kind, said }))),
    ]),
    columns: [
      words(labels.section, ({ section }) => section),
      words(labels.kind, ({ kind }) => kind),
      sentences(labels.meaning, ({ said }) => said),
    ],
  })
}

/** What changed since an earlier day, a sheet for each kind. The sentences stand over the first. */
export function since(page: Page): readonly Sheet[] {
  const names: Readonly<Record<string, string>> = page.language.history.since.sheets
  return sinceViews(page, page.report).flatMap((view) =>
    sheetsOf(page, [view], {
      name: names[view.id] ?? view.id,
      columns: view.columns.map(({ id }) => id),
      sentences: ['name', 'cause', 'what'],
      notes: view.lead,
    }),
  )
}

/** Each figure that became worse since the earlier result, what it was and what it is made of now. */
export function worse(page: Page): readonly Sheet[] {
  const { language, report } = page
  const { labels, sheets } = language.workbook
  const { share: percent, part, whole, unknown } = language.report.labels
  const titles = [percent, part, whole, unknown]
  const sides = [
    [labels.before, ({ before }: Worsening) => before],
    [labels.now, ({ now }: Worsening) => now],
  ] as const
  return tableSheets<Worsening>({
    name: sheets.worse,
    rows: report.ratchet?.worse ?? [],
    columns: [
      words(language.report.labels.unit, ({ catalogue }) => nameOf(page, catalogue)),
      words(labels.figure, ({ metric }) => metricName(language, metric)),
      ...sides.flatMap(([side, of]) => [
        ...titles.map((title, at) => cells<Worsening>(`${side}: ${title}`, (one) => share(of(one))[at])),
        words<Worsening>(`${side}: ${labels.reason}`, (one) => {
          const measured = of(one)
          return measured.kind === 'share' ? undefined : language.words.unmeasurable[measured.reason]
        }),
      ]),
    ],
  })
}

function nameOf({ byId }: Page, catalogue: string): string {
  const one = byId.get(catalogue)
  return one === undefined ? catalogue : unitName(one)
}
