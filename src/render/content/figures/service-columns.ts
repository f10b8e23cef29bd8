import type { Language } from '../../../messages/language.ts'
import type { ServiceTable } from '../../../model/report.ts'

export interface ServiceColumn {
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
  const column = (title: string, value: ServiceColumn['value']): ServiceColumn => ({ title, value })
  return [
    column(labels.procedures, ({ all }) => all),
    ...(whole.eligible === undefined ? [] : [column(labels.eligible, ({ eligible = 0 }) => eligible)]),
    column(labels.fullOnline, ({ full }) => full),
    column(labels.partial, ({ partial }) => partial),
    column(labels.notOffered, ({ information, none }) => information + none),
    ...(whole.information === 0 ? [] : [column(labels.ofWhichInformation, ({ information }) => information)]),
    ...(whole.unknown === 0 ? [] : [column(labels.unknown, ({ unknown }) => unknown)]),
  ]
}
