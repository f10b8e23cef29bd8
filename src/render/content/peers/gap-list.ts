import { listOf } from '../../../messages/listed.ts'
import type { Report } from '../../../model/report.ts'
import { placeOf } from '../findings/place.ts'
import type { View } from '../view.ts'
import { choice, codes, fields, ordinals, texts, unitCells, viewOf } from '../view-of.ts'
import type { Wording } from '../wording.ts'
import { GAP_KINDS, type GapKind, isGap } from './gap-kinds.ts'

/** How a list differs from the baseline, procedure by procedure; of many lists with the unit. */
export function gapListView(
  { language }: Wording,
  { catalogues }: Pick<Report, 'catalogues'>,
  kind: GapKind,
): View {
  const { labels } = language.report
  const { labels: own } = language.document
  const { labels: sheet } = language.workbook
  const lines = catalogues.flatMap((one) =>
    one.findings.items.filter((item) => isGap(kind, item)).map((item) => ({ one, item })),
  )
  type Line = (typeof lines)[number]
  const fact = ({ item: { facts } }: Line, name: string) => String(facts[name] ?? '')
  return viewOf<Line>(
    {
      id: kind,
      title: language.document.titles[kind],
      all: catalogues.reduce(
        (sum, { findings: { byRule } }) =>
          sum + GAP_KINDS[kind].rules.reduce((some, rule) => some + (byRule[rule] ?? 0), 0),
        0,
      ),
    },
    [
      choice(unitCells(language, ({ one }) => one)),
      codes('code', labels.code, ({ item: { code = '', url } }) => ({ code, url })),
      texts('name', labels.name, ({ item }) => item.name),
      choice(fields('field', labels.field, (line) => fact(line, 'field'))),
      choice(texts('level', labels.level, (line) => listedLevels(fact(line, 'levels')))),
      texts('here', own.nameHere, (line) => fact(line, 'here') || line.item.name),
      texts('baseline', own.nameInBaseline, (line) => fact(line, 'baseline')),
      texts('place', labels.place, ({ item, one }) => placeOf(item.location, one.sources, language)),
      texts('source', sheet.source, ({ item }) => item.location.source),
      texts('sheet', sheet.sheet, ({ item }) => item.location.sheet),
      ordinals('row', sheet.row, ({ item }) => item.location.row),
    ],
    lines,
  )

  function listedLevels(said: string): string {
    const { between, words } = language
    return said === '' ? words.unknown : listOf(said, words.levels, between.items)
  }
}
