import type { Language } from '../../../messages/language.ts'
import { wordFor } from '../../../messages/listed.ts'
import type { CatalogueReport, Group, Report, ServiceTable } from '../../../model/report.ts'
import { addTables } from '../../../model/service-table.ts'
import type { Cell, View } from '../view.ts'
import { cells, counts, text, viewOf } from '../view-of.ts'
import type { Wording } from '../wording.ts'
import { unitLabel } from './unit-label.ts'

interface ServiceColumn {
  readonly id: string
  readonly title: string
  value(table: ServiceTable): number
}

/**
 * The columns of the portal's table. Giving information is not yet offering a service, so it counts as
 * not offered and is named beside it. Columns that no list fills are left out.
 */
export function serviceColumns(
  whole: ServiceTable,
  { report: { labels } }: Language,
): readonly ServiceColumn[] {
  const column = (id: string, title: string, value: ServiceColumn['value']) => ({ id, title, value })
  return [
    column('all', labels.procedures, ({ all }) => all),
    ...(whole.eligible === undefined
      ? []
      : [column('eligible', labels.eligible, ({ eligible = 0 }) => eligible)]),
    column('full', labels.fullOnline, ({ full }) => full),
    column('partial', labels.partial, ({ partial }) => partial),
    column('not-offered', labels.notOffered, ({ information, none }) => information + none),
    ...(whole.information === 0
      ? []
      : [column('information', labels.ofWhichInformation, ({ information }) => information)]),
    ...(whole.unknown === 0 ? [] : [column('unknown', labels.unknown, ({ unknown }) => unknown)]),
  ]
}

/** A line of the table the national portal prints: one field, several together, or the whole. */
interface Line {
  readonly name: Cell
  readonly table: ServiceTable
}

/**
 * The portal's table: the largest fields, the rest as one line, and the whole.
 * Undefined when the list says nothing about service levels: a row of zeros would read as "nothing is offered".
 */
export function serviceView(
  { language }: Wording,
  { table: whole, groups }: Pick<CatalogueReport, 'table' | 'groups'>,
  { most }: { readonly most: number },
): View | undefined {
  if (whole.unknown === whole.all) return undefined
  const { labels } = language.report
  const all = (groups['field'] ?? []).filter(({ table }) => table.all > 0).sort(largestFirst)
  // One line more is shorter than a line that says "1 other field".
  const shown = all.length <= most + 1 ? all : all.slice(0, most)
  const others = all.slice(shown.length).map(({ table }) => table)
  return viewOf<Line>(
    { id: 'service', title: labels.serviceTable },
    [
      cells('text', 'field', labels.field, ({ name }) => name),
      ...serviceColumns(whole, language).map(({ id, title, value }) =>
        counts<Line>(id, title, ({ table }) => value(table)),
      ),
    ],
    [
      ...shown.map(({ key, table }): Line => ({ name: { kind: 'field', text: key }, table })),
      ...(others.length === 0
        ? []
        : [{ name: { kind: 'others', count: others.length } as const, table: addTables(others) }]),
    ],
    { name: { kind: 'total' }, table: whole },
  )
}

function largestFirst(a: Group, b: Group): number {
  return b.table.all - a.table.all || (a.key < b.key ? -1 : 1)
}

/** A list as a whole, or one of its groups. */
interface GroupLine {
  readonly unit: Cell
  readonly dimension?: string
  readonly key: string
  readonly table: ServiceTable
}

/** The portal's table of each list as a whole and of all its groups; of many lists of all of them together first. */
export function serviceGroupsView({ language }: Wording, { catalogues, totals }: Report): View {
  const { labels } = language.report
  const { labels: own } = language.workbook
  const { authorities, dimensions, levels } = language.words
  const whole: GroupLine = { unit: { kind: 'total' }, key: '', table: totals.table }
  return viewOf<GroupLine>(
    { id: 'service-groups', title: labels.serviceTable },
    [
      cells('text', 'unit', labels.unit, ({ unit }) => unit),
      cells('text', 'dimension', own.dimension, ({ dimension }) =>
        dimension === undefined ? { kind: 'total' } : text(wordFor(dimension, dimensions)),
      ),
      cells('text', 'group', own.group, ({ dimension, key }) => {
        if (dimension === undefined) return undefined
        if (key !== '' && dimension === 'level') return text(wordFor(key, levels))
        return key !== '' && dimension === 'authority'
          ? text(wordFor(key, authorities))
          : { kind: 'field', text: key }
      }),
      // Zeros would read as "nothing is offered" where the list says nothing.
      ...serviceColumns(totals.table, language).map(({ id, title, value }) =>
        counts<GroupLine>(id, title, ({ table }) =>
          table.unknown === table.all && id !== 'all' && id !== 'unknown' ? undefined : value(table),
        ),
      ),
    ],
    [
      ...(catalogues.length > 1 ? [whole] : []),
      ...catalogues.flatMap((one) => {
        const unit: Cell = { kind: 'unit', text: unitLabel(one, language), catalogue: one.id }
        return [
          { unit, key: '', table: one.table },
          ...Object.entries(one.groups).flatMap(([dimension, groups]) =>
            groups
              .filter(({ table }) => table.all > 0)
              .map(({ key, table }) => ({ unit, dimension, key, table })),
          ),
        ]
      }),
    ],
  )
}
