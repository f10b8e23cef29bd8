import { startingWord, wordFor } from '../../../messages/listed.ts'
import type { CatalogueReport, Group, Report, ServiceTable } from '../../../model/report.ts'
import { addTables } from '../../../model/service-table.ts'
import { foldName } from '../../../text/fold.ts'
import type { Cell, View } from '../view.ts'
import { cells, counts, shares, viewOf } from '../view-of.ts'
import type { Wording } from '../wording.ts'
import { serviceColumns } from './service.ts'

type Grouped = Pick<CatalogueReport, 'table' | 'groups'> & Partial<Pick<CatalogueReport, 'metrics'>>
type Line = Pick<Group, 'table'> & Partial<Pick<Group, 'metrics'>> & { readonly name: Cell }

/** Every grouping of a list that was asked for, a section each. @param most groups with a row of their own */
export function groupViews(
  wording: Wording,
  { groupBy = [] }: Report['run'],
  grouped: Grouped,
  { most }: { readonly most: number },
): readonly View[] {
  // The table of service levels, where there is one, is by fields already.
  const asked = groupBy.filter((dimension) => dimension !== 'field' || isSilent(grouped.table))
  return asked.flatMap((dimension) => groupView(wording, dimension, grouped, most))
}

/** The same of all lists together. A procedure of two lists is two, as in the whole of them. */
export function groupViewsOfAll(
  wording: Wording,
  report: Report,
  { most }: { readonly most: number },
): readonly View[] {
  const { groupBy = [] } = report.run
  return groupBy.flatMap((dimension) => groupView(wording, dimension, ofAll(report, dimension), most))
}

function ofAll({ catalogues, totals }: Report, dimension: string): Grouped {
  const byName = new Map<string, Group[]>()
  for (const group of catalogues.flatMap((one) => one.groups[dimension] ?? [])) {
    const name = foldName(group.key)
    byName.set(name, [...(byName.get(name) ?? []), group])
  }
  const groups = [...byName.values()].map((same) => ({
    key: same[0]?.key ?? '',
    table: addTables(same.map(({ table }) => table)),
    metrics: {},
  }))
  return { table: totals.table, groups: { [dimension]: groups } }
}

function groupView(
  wording: Wording,
  dimension: string,
  { table, groups, metrics }: Grouped,
  most: number,
): readonly View[] {
  const { language } = wording
  const { labels, groupedBy, countedInEach } = language.report
  const { dimensions } = language.words
  const all = (groups[dimension] ?? []).filter((group) => group.table.all > 0).sort(largestFirst)
  if (all.length === 0) return []
  // One line more is shorter than a line that says "1 other".
  const shown = all.length <= most + 1 ? all : all.slice(0, most)
  const others = all.slice(shown.length).map((group) => group.table)
  // Zeros would read as "nothing is offered" where the list says nothing.
  const columns = serviceColumns(table, language).filter(({ id }) => id === 'all' || !isSilent(table))
  const isMeasured = all.some((group) => group.metrics['coverage'] !== undefined)
  const sum = all.reduce((total, group) => total + group.table.all, 0)
  return [
    viewOf<Line>(
      {
        id: `by-${dimension}`,
        title: groupedBy(wordFor(dimension, dimensions)),
        lead: sum > table.all ? [countedInEach()] : [],
      },
      [
        cells('text', 'group', startingWord(dimension, dimensions), ({ name }) => name),
        ...columns.map(({ id, title, value }) => counts<Line>(id, title, (line) => value(line.table))),
        ...(isMeasured
          ? [
              shares<Line>('coverage', labels.coverage, (line) => {
                const measured = line.metrics?.['coverage']
                return measured?.kind === 'share' ? measured : undefined
              }),
            ]
          : []),
      ],
      [
        ...shown.map((group): Line => ({ ...group, name: nameOf(wording, dimension, group.key) })),
        ...(others.length === 0
          ? []
          : [{ name: { kind: 'others', count: others.length } as const, table: addTables(others) }]),
      ],
      { name: { kind: 'total' }, table, ...(metrics === undefined ? {} : { metrics }) },
    ),
  ]
}

function nameOf({ language }: Wording, dimension: string, key: string): Cell {
  const { levels, authorities } = language.words
  if (key === '') return { kind: 'words', text: language.report.labels.unknown }
  if (dimension === 'level') return { kind: 'words', text: startingWord(key, levels) }
  if (dimension === 'authority') return { kind: 'words', text: startingWord(key, authorities) }
  return { kind: 'text', text: key }
}

/** It says nothing of service levels. */
function isSilent({ unknown, all }: ServiceTable): boolean {
  return unknown === all
}

function largestFirst(a: Group, b: Group): number {
  return b.table.all - a.table.all || (a.key < b.key ? -1 : 1)
}
